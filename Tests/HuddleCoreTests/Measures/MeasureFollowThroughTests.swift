import HuddleCore
import HuddleTesting
import Testing

@Suite("Measures of what becomes of it")
struct MeasureFollowThroughTests {
    private let keys = ["open-week", "open-fortnight", "open-month", "open-longer"]

    /// How many open actions are in each band.
    private func bands(_ fixture: MeetingFixture) throws -> [Int] {
        try keys.map { try fixture.measure($0).numerator }
    }

    @Test(
        "an open action is in one band of ages, and the last day of a band belongs to it",
        arguments: [
            (0, 0), (7, 0), (8, 1), (14, 1), (15, 2), (28, 2), (29, 3),
        ])
    func ages(days: Int, band: Int) throws {
        var fixture = try MeetingFixture.make()
        try fixture.act(0, "order the bed")
        try fixture.signOff()
        fixture.wait(days: days)
        #expect(try bands(fixture) == (0..<4).map { $0 == band ? 1 : 0 })
        #expect(try fixture.counts("open-month")[1] == 1)
    }

    @Test("the bands are the team's own, under the same keys and with names that say so")
    func ownAges() throws {
        var fixture = try MeetingFixture.make()
        fixture.recorder.settings.thresholds.actionAgeDays = [2, 5, 9]
        try fixture.act(0, "order the bed")
        try fixture.signOff()
        fixture.wait(days: 6)
        #expect(try bands(fixture) == [0, 0, 1, 0])
        let rows = fixture.scope().rows().filter { keys.contains($0.key) }
        #expect(
            rows.map(\.name) == [
                "Open for up to 2 days", "Open for 3 to 5 days", "Open for 6 to 9 days",
                "Open for longer",
            ])
    }

    @Test("what was done after the period was not done in it")
    func doneLater() throws {
        var fixture = try MeetingFixture.make()
        let end = fixture.recorder.now.utcDay
        let action = try fixture.act(0, "ring the daughter", due: end)
        try fixture.signOff()
        fixture.wait(days: 1)
        try fixture.tick(action)
        #expect(try fixture.counts("implemented", in: fixture.scope(upTo: end)) == [0, 1])
        #expect(try fixture.counts("implemented") == [1, 1])
    }

    @Test("of decisions that change an earlier one, those with a reason")
    func changes() throws {
        var fixture = try MeetingFixture.make()
        let first = try fixture.decide(0, "stays at home")
        for reason in ["the stairs", nil] {
            try fixture.run(
                .decide(
                    DecisionAdded(
                        meeting: fixture.meeting, patient: fixture.patients[0],
                        text: "goes to the hospice", reason: reason, changes: first)))
        }
        #expect(try fixture.measure("change-reasons").figure == .none)
        try fixture.signOff()
        #expect(try fixture.counts("change-reasons") == [1, 2])
    }

    @Test("of actions that are cancelled, those with a reason")
    func cancelled() throws {
        var fixture = try MeetingFixture.make()
        let day = fixture.recorder.now.utcDay
        let actions = try ["bed", "chair", "rails"].map { try fixture.act(0, $0) }
        try fixture.signOff()
        #expect(try fixture.measure("not-done-reasons").figure == .none)
        for (action, reason) in zip(actions, ["has one", ""]) {
            try fixture.run(.revise(action.record, .status(.cancelled(day, reason: reason))))
        }
        #expect(try fixture.counts("not-done-reasons") == [1, 2])
    }
}
