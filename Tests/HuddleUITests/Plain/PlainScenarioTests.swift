import HuddleCore
import Testing

@testable import HuddleUI

@Suite("The same meeting by keys and by lines")
struct PlainScenarioTests {
    private static let meeting: [ScenarioStep] = [
        .run("meet"), .chooseFirst, .run("all-present"), .onRow(2, "apologies"),
        .run("to-order"), .onRow(1, "discuss"),
        .run("why", "pain at night: change of plan?"),
        .run("contribution", "gp: settled on the new dose"),
        .run("voice", "self: no more hospital"),
        .run("decision", "stays at home because she wants to @gp fri"),
        .run("action", "order the chair @ot fri"),
        .run("next"), .run("no-change"),
        .run("next"), .run("defer", "in hospital until Monday"),
        .run("wrap-up"),
        .run("sign-off"), .confirm,
    ]

    private func played(_ steps: [ScenarioStep], by way: WayOfWorking) throws -> Driven {
        var driven = Driven(model: .make())
        try driven.play(steps, by: way)
        return driven
    }

    @Test("a whole meeting is held and signed off", arguments: WayOfWorking.allCases)
    func wholeMeeting(way: WayOfWorking) throws {
        let record = try played(Self.meeting, by: way).model.record
        let meeting = try #require(record.allMeetings.last)
        #expect(record.signOff(of: meeting) != nil)
        #expect(record.peopleInMeeting(meeting).count == 3)
        let people = record.listedPatients(in: meeting)
        #expect(
            people.map { record.result(of: $0, in: meeting) }.prefix(2) == [.recorded, .noChange])
        let action = try #require(record.allActions.first.flatMap { record.row(of: $0) })
        #expect(action.text == "order the chair")
        #expect(action.due?.short == "Fri 27 Nov")
    }

    @Test("both ways write the same events")
    func sameEvents() throws {
        let byKeys = try played(Self.meeting, by: .keys).events.map(\.change)
        let byLines = try played(Self.meeting, by: .lines).events.map(\.change)
        #expect(byKeys == byLines)
    }

    @Test("a meeting with somebody open is refused in both", arguments: WayOfWorking.allCases)
    func refusal(way: WayOfWorking) throws {
        let steps = Self.meeting.filter {
            if case .run("no-change", nil) = $0 { false } else { true }
        }
        let open = steps.dropLast().filter { if case .run("next", _) = $0 { false } else { true } }
        let driven = try played(Array(open), by: way)
        #expect(driven.notice.contains("without an outcome"), "\(driven.notice)")
        #expect(driven.model.record.openMeeting != nil)
    }

    @Test("undo and redo by lines answer like the keys", arguments: WayOfWorking.allCases)
    func undo(way: WayOfWorking) throws {
        let start = Array(Self.meeting.prefix(6))
        let driven = try played(
            start + [.run("decision", "stays at home"), .run("undo"), .run("redo")], by: way)
        #expect(driven.entries == ["stays at home"])
        #expect(driven.notice.contains("Brought back"))
    }
}
