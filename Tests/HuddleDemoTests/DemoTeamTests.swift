import HuddleCore
import HuddleDemo
import Testing

@Suite("The made-up team of a year")
struct DemoTeamTests {
    private static let today = Day(number: 20_780)
    /// Made once, because every test only reads it.
    private static let year = Result<DemoResult, any Error> {
        try DemoTeam.generate(DemoOptions(today: today))
    }

    private let team: DemoResult
    private var record: TeamRecord { team.record }
    private var events: [Event] { team.journals.flatMap(\.events) }

    init() throws {
        team = try Self.year.get()
    }

    // MARK: Sizes and order

    @Test("a year of weekly meetings about 24 people, written by 14 professionals")
    func sizes() {
        let templates = record.allMeetings.compactMap { record.meetings[$0]?.template }
        #expect(templates.count { $0 == "weekly" } == 52)
        #expect(templates.count { $0 == "round" } == 7)
        #expect(Set(templates).isSuperset(of: ["learning", "bereavement"]))
        #expect(record.activePatients.count == 24)
        let first = team.journals.first?.events.filter { event in
            if case .professionalAdded = event.change { true } else { false }
        }
        #expect(first?.count == 14)
        let sectors = Set(
            record.allProfessionals.map {
                team.settings.roles.role(record.role(of: $0)).sector
            })
        #expect(sectors == [.health, .social, .voluntary])
    }

    @Test("the same options give the same events, another seed gives others")
    func seeds() throws {
        let options = DemoOptions(meetings: 8, patients: 10, seed: 7, today: Self.today)
        let first = try DemoTeam.generate(options)
        #expect(try DemoTeam.generate(options) == first)
        var other = options
        other.seed = 8
        #expect(try DemoTeam.generate(other).journals != first.journals)
    }

    @Test("the journals alone give the record")
    func replay() {
        var replayed = TeamRecord()
        for journal in team.journals.reversed() { replayed.apply(journal.events) }
        #expect(replayed == record)
    }

    @Test("lines are numbered from 1 within each journal, and no journal is named twice")
    func numbering() {
        #expect(Set(team.journals.map(\.id)).count == team.journals.count)
        for journal in team.journals {
            #expect(journal.events.allSatisfy { $0.id.journal == journal.id })
            #expect(
                journal.events.map(\.id.sequence) == (1...UInt32(journal.events.count)).map { $0 })
            #expect(journal.events.allSatisfy { $0.by == journal.person })
            #expect(journal.events.allSatisfy { $0.at >= journal.startedAt })
        }
    }

    @Test("everything lies before today, and no journal runs backwards")
    func time() throws {
        let end = try #require(events.map(\.at).max())
        #expect(end.utcDay < Self.today)
        for journal in team.journals {
            #expect(zip(journal.events, journal.events.dropFirst()).allSatisfy { $0.at <= $1.at })
        }
    }

    @Test("without meetings there is a register, and a meeting can start")
    func noMeetings() throws {
        let team = try DemoTeam.generate(DemoOptions(meetings: 0, patients: 1, today: Self.today))
        #expect(team.record.activePatients.count == 1)
        #expect(team.record.allMeetings.isEmpty)
    }

    // MARK: Meetings

    @Test("every meeting is signed off with everybody accounted for")
    func signedOff() {
        #expect(record.openMeeting == nil)
        for meeting in record.allMeetings {
            #expect(record.signOff(of: meeting)?.content.counts == record.counts(of: meeting))
            #expect(record.patientsWithoutOutcome(in: meeting).isEmpty)
        }
    }

    @Test("a person takes about three minutes")
    func pace() throws {
        let meeting = try #require(record.allMeetings.last)
        let spent = record.timeSpent(in: meeting, now: Instant(seconds: 0)).values
        #expect((90...240).contains(spent.reduce(0, +) / spent.count))
    }

    @Test("every kind of attendance and of outcome occurs")
    func kinds() {
        let attendances = Set(
            events.compactMap { event in
                if case .attendanceSet(let set) = event.change { set.attendance.label } else { nil }
            })
        #expect(
            attendances == [
                "present", "part", "remote", "apologies", "deputy", "guest", "absent",
            ])
        let outcomes = Set(
            record.allMeetings.flatMap { meeting in
                record.listedPatients(in: meeting).map { label(record.result(of: $0, in: meeting)) }
            })
        #expect(outcomes == ["recorded", "no change", "deferred", "not discussed"])
    }

    @Test("now and then two people type in one meeting")
    func secondWriters() {
        #expect(team.journals.contains { $0.writer == "nursing" && $0.events.count > 5 })
    }

    @Test("the person and the family are heard as well as each sector")
    func voices() {
        let roles = record.contributions.values.compactMap {
            $0.speaker.value(in: record.standing)?.role
        }
        let count = Dictionary(grouping: roles) { team.settings.roles.role($0).sector }
            .mapValues(\.count)
        for sector in Sector.allCases { #expect(count[sector, default: 0] > 300, "\(sector)") }
    }

    private func label(_ result: DiscussionResult) -> String {
        switch result {
        case .none: "none"
        case .recorded: "recorded"
        case .noChange: "no change"
        case .deferred: "deferred"
        case .notDiscussed: "not discussed"
        }
    }
}
