import HuddleCore
import HuddleDemo
import Testing

@Suite("The made-up team, working together")
struct StoryTogetherTests {
    private let record: TeamRecord
    private let settings: TeamSettings
    private static let today = Day(number: 20_780)

    init() throws {
        let team = try DemoTeam.generate(DemoOptions(today: Self.today))
        (record, settings) = (team.record, team.settings)
    }

    @Test("every measure but one that needs a list size has something to say")
    func measures() {
        let period = Self.today.advanced(by: -364)...Self.today
        let scope = MeasureScope(record, settings, period: period)
        let silent = scope.rows().filter { $0.result.figure == .none }.map(\.key)
        #expect(silent == ["register-coverage"])
    }

    @Test("a new resident's clock runs today, and others have stopped in time and late")
    func clocks() {
        let clocks = record.allPatients.compactMap {
            record.newResidentClock(of: $0, on: Self.today, settings)
        }
        #expect(clocks.contains { $0.done == nil && $0.left >= 0 })
        #expect(clocks.contains { $0.wasInTime })
    }

    @Test("the learning session moved every answer up")
    func learning() throws {
        let session = try #require(
            record.allMeetings.first { record.meetings[$0]?.template == "learning" })
        let shifts = record.shifts(of: session)
        #expect(shifts.count == 4)
        #expect(shifts.allSatisfy { ($0.meanShift ?? 0) > 0 })
    }

    @Test("the home's own staff spoke first on every round")
    func rounds() {
        let rounds = record.allMeetings.filter { record.meetings[$0]?.template == "round" }
        #expect(rounds.count == 7)
        for meeting in rounds {
            let spoken = record.listedPatients(in: meeting).flatMap {
                record.discussion(of: $0, in: meeting).contributions
            }
            #expect(!spoken.isEmpty)
            #expect(
                spoken.allSatisfy { id in
                    RoleID.careHomeStaff.contains(record.speaker(of: id)?.role ?? RoleID(""))
                })
        }
    }
}
