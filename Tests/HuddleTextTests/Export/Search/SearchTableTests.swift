import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@Suite("What a search found, as text")
struct SearchTableTests {
    private func found(_ text: String) throws -> (SearchQuery, [SearchHit], TeamRecord) {
        var team = try MeetingFixture.make(patients: ["Zoë Lark"])
        try team.contribute(0, "Asked Zoë\tagain")
        try team.act(0, "ring ZOE’s sister", owner: .professional(team.professionals[0]))
        let query = try SearchQuery(
            reading: text, today: team.recorder.now.utcDay, roles: .shipped)
        let hits = team.record.search(
            query, today: team.recorder.now.utcDay, roles: .shipped
        ).hits
        return (query, hits, team.record)
    }

    @Test("into a pipe goes one hit on each line, fields between tabs")
    func plain() throws {
        let (_, hits, record) = try found("zoë type:contribution")
        let lines = SearchTable.text(hits, in: record, .plain).split(separator: "\n")
        #expect(lines.count == 1)
        let fields = lines[0].split(separator: "\t")
        #expect(
            fields.dropFirst() == [
                "2026-11-21", "contribution", "Zoë Lark", "District nurse", "Asked Zoë again",
            ])
    }

    @Test("of somebody who has died the table and the lines say so")
    func died() throws {
        var team = try MeetingFixture.make(patients: ["Zoë Lark"])
        try team.contribute(0, "Asked again")
        try team.run(.setPatient(team.patients[0], .status, "died", meeting: nil))
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "asked", today: today, roles: .shipped)
        let hits = team.record.search(query, today: today, roles: .shipped).hits
        #expect(SearchTable.text(hits, in: team.record, .plain).contains("\t(died) Zoë Lark\t"))
        #expect(
            SearchJSON.lines(hits, of: query, in: team.record).contains(
                #""name":"Zoë Lark (died)""#))
    }

    @Test("JSON says how each word was found")
    func json() throws {
        let (query, hits, record) = try found("zoë type:action")
        let text = SearchJSON.lines(hits, of: query, in: record)
        #expect(text.contains(#""matched":[{"word":"zoë","as":"folded"}]"#))
        #expect(text.contains(#""who":"Dr Amina Shah, GP""#))
    }

    @Test("the answer says how many stand as typed and how many only nearly")
    func honest() throws {
        let (query, hits, _) = try found("Zoë")
        #expect(
            SearchWords.found(hits, by: query) == [
                "3 hits.",
                "“Zoë”: 2 as typed, alone or within a longer word, 1 only with case and accents "
                    + "ignored.",
            ])
        #expect(SearchWords.found([], by: query) == ["Nothing found."])
        #expect(SearchWords.notSearched.contains("addresses"))
        #expect(SearchWords.notSearched.contains("earlier values, but for names"))
        #expect(SearchWords.notSearched.contains("titles of meetings"))
    }

    @Test("where nothing is open, the answer says how many there are without is:open")
    func inAnyState() throws {
        var team = try MeetingFixture.make(patients: ["Zoë Lark"])
        try team.contribute(0, "Asked again")
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "asked is:open", today: today, roles: .shipped)
        let run = team.record.search(query, today: today, roles: .shipped)
        let other = try #require(query.inAnyState)
        let others = team.record.search(other, today: today, roles: .shipped)
        #expect(
            SearchWords.inAnyState(others, after: run) == "None is open. 1 without is:open.")
        #expect(SearchWords.inAnyState(run, after: run) == nil)
        #expect(SearchWords.inAnyState(nil, after: run) == nil)
    }

    @Test("how many hits are not shown is said where there are any")
    func leftOut() {
        #expect(
            SearchWords.leftOut(3)
                == "3 hits about people who object to being discussed are not shown.")
        #expect(
            SearchWords.leftOut(1)
                == "1 hit about people who object to being discussed is not shown.")
        #expect(SearchWords.leftOut(0) == nil)
    }
}
