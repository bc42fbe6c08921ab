import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Names from before in a search")
struct SearchNamesTests {
    /// Margaret Ellis is now Margaret Kent, Grace Okafor is now Grace Adeyemi.
    private func renamed() throws -> MeetingFixture {
        var team = try MeetingFixture.make()
        try team.contribute(0, "tangerine")
        try team.act(0, "ring the ward", owner: .professional(team.professionals[1]))
        try team.run(.setPatient(team.patients[0], .name, "Margaret Kent", meeting: nil))
        try team.run(.setProfessional(team.professionals[1], .name, "Grace Adeyemi"))
        return team
    }

    @Test("a person is found by the name from before, and shown by the name now")
    func person() throws {
        let hits = try renamed().search("ellis")
        #expect(hits.map(\.kind) == [.person])
        #expect(hits.map(\.text) == ["Margaret Kent"])
        #expect(hits.map(\.fits) == [[.name]])
    }

    @Test("what is about a person is found by the name from before", arguments: ["", "patient:"])
    func about(_ key: String) throws {
        #expect(try renamed().search("\(key)ellis tangerine").map(\.text) == ["tangerine"])
    }

    @Test("a professional is found by the name from before, and shown by the name now")
    func professional() throws {
        let team = try renamed()
        #expect(try team.search("okafor").map(\.text) == ["Grace Adeyemi"])
        #expect(try team.search("okafor").map(\.fits) == [[.name]])
        let actions = try team.search("who:okafor type:action")
        #expect(actions.map(\.text) == ["ring the ward"])
        #expect(actions.map(\.who) == ["Grace Adeyemi, District nurse"])
    }

    @Test("a name that was taken back finds nobody")
    func takenBack() throws {
        var team = try MeetingFixture.make()
        try team.run(.setPatient(team.patients[0], .name, "Margaret Bellamy", meeting: nil))
        #expect(try team.search("bellamy").count == 1)
        try team.run(.undo)
        #expect(try team.search("bellamy").isEmpty)
        #expect(try team.search("patient:bellamy type:person").isEmpty)
    }

    @Test("a name whose words were removed finds nobody")
    func removed() throws {
        var team = try MeetingFixture.make()
        let given = try team.run(
            .setPatient(team.patients[0], .name, "Margaret Bellamy", meeting: nil))
        try team.run(.setPatient(team.patients[0], .name, "Margaret Kent", meeting: nil))
        #expect(try team.search("bellamy").count == 1)
        try team.run(.redact(given.map(\.id), reason: "asked for", hashes: [:]))
        #expect(try team.search("bellamy").isEmpty)
        #expect(try team.search("kent").count == 1)
    }

    private func query(
        _ text: String, _ team: MeetingFixture
    ) throws(SearchProblem) -> SearchQuery {
        try SearchQuery(reading: text, today: team.recorder.now.utcDay, roles: .shipped)
    }

    @Test("names are gathered once for the searches of one record, and anew when it changes")
    func kept() throws {
        var team = try renamed()
        let today = team.recorder.now.utcDay
        let first = team.record.search(try query("ellis", team), today: today, roles: .shipped)
        var second = SearchRun(try query("kent", team), after: first)
        #expect(second.naming?.isWhole == true)
        #expect(second.naming == first.naming)
        try team.run(.setPatient(team.patients[0], .name, "Margaret Bellamy", meeting: nil))
        while !second.isFinished { second.advance(in: team.record, today: today, roles: .shipped) }
        #expect(second.hits.map(\.text) == ["Margaret Bellamy"])
    }

    @Test("of many people names are gathered a slice at a time")
    func slices() throws {
        var team = try MeetingFixture.make(patients: (1...40).map { "Person \($0)" })
        try team.run(.setPatient(team.patients[39], .name, "Margaret Kent", meeting: nil))
        let today = team.recorder.now.utcDay
        var run = SearchRun(
            try query("\"person 40\"", team), limits: .init(slice: 1, hits: 10))
        run.advance(in: team.record, today: today, roles: .shipped)
        #expect(run.naming?.isWhole == false)
        while !run.isFinished { run.advance(in: team.record, today: today, roles: .shipped) }
        #expect(run.hits.map(\.text) == ["Margaret Kent"])
    }
}
