import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Searching the record")
struct SearchRunTests {
    private func team() throws -> MeetingFixture {
        var team = try MeetingFixture.make()
        try team.contribute(0, "Woke four times, the syringe driver ran out")
        try team.contribute(0, "Wants to sleep by the window", role: "family")
        try team.decide(0, "Stays at Rosewood", reason: "she asked to")
        try team.act(
            1, "Order a syringe driver", owner: .professional(team.professionals[2]),
            due: team.recorder.now.utcDay.advanced(by: -1))
        try team.handOver(2, "night visits", from: .role(RoleID("districtNurse")))
        return team
    }

    @Test("several words must all be there")
    func allWords() throws {
        let team = try team()
        #expect(try team.search("syringe driver").count == 2)
        #expect(try team.search("syringe window").isEmpty)
    }

    @Test("what was added to signed minutes is found, with its reason")
    func amendments() throws {
        var team = try team()
        try team.signOff()
        try team.run(
            .amend(
                MinutesAmended(
                    meeting: team.meeting, patient: team.patients[0],
                    words: ("5 mg of midazolam, not 50", "misheard"))))
        let hits = try team.search("midazolam misheard")
        #expect(hits.map(\.kind) == [.amendment])
        #expect(hits.first?.text == "5 mg of midazolam, not 50 because misheard")
        #expect(try team.search("misheard type:amendment").count == 1)
        #expect(try team.search("misheard type:decision").isEmpty)
    }

    @Test("what was added to signed minutes is of the day on which it was added")
    func amendmentDays() throws {
        var team = try team()
        try team.signOff()
        team.recorder.wait(seconds: 3 * 86_400)
        try team.run(
            .amend(
                MinutesAmended(
                    meeting: team.meeting, patient: team.patients[0],
                    words: ("5 mg of midazolam, not 50", "misheard"))))
        let hits = try team.search("type:amendment from:today")
        #expect(hits.map(\.day) == [team.recorder.now.utcDay])
        #expect(hits.map(\.meeting) == [team.meeting])
        #expect(try team.search("type:amendment to:yesterday").isEmpty)
        #expect(try team.search("type:decision from:today").isEmpty)
    }

    @Test("a handover is found by the places between which somebody goes")
    func handoverPlaces() throws {
        var team = try team()
        try team.run(
            .handOver(
                HandoverAdded(
                    meeting: team.meeting, patient: team.patients[0], text: "going home",
                    places: HandoverPlaces(from: "Ward 4", to: "own home"))))
        let hits = try team.search("\"ward 4\"")
        #expect(hits.map(\.text) == ["going home (Ward 4 > own home)"])
        #expect(hits.map(\.fits) == [[.folded]])
    }

    @Test("what is about people who object is no hit, counts for no limit, and is counted")
    func objecting() throws {
        var team = try team()
        #expect(try team.search("syringe").count == 2)
        try team.run(.setPatient(team.patients[0], .objection, "yes", meeting: nil))
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "syringe", today: today, roles: .shipped)
        var run = SearchRun(query, limits: .init(slice: 1, hits: 1))
        while !run.isFinished { run.advance(in: team.record, today: today, roles: .shipped) }
        #expect(run.hits.map(\.patient) == [team.patients[1]])
        #expect(run.leftOut == 1)
        #expect(!run.isCut)
    }

    @Test("who saw somebody is found by a name that was typed, and by who: in the directory")
    func contacts() throws {
        var team = try team()
        let day = team.recorder.now.utcDay
        let jo = Speaker(role: RoleID("hca"), name: "Jo Featherstone")
        let known = Speaker(role: RoleID("gp"), professional: team.professionals[0])
        for speaker in [jo, known] {
            try team.run(
                .addContact(
                    ContactAdded(
                        patient: team.patients[0], meeting: team.meeting, speaker: speaker, day: day
                    )))
        }
        let typed = try team.search("featherstone")
        #expect(typed.map(\.kind) == [.contact])
        #expect(typed.first?.text == "Jo Featherstone, \(day.long)")
        let name = team.record.name(of: team.professionals[0])
        #expect(try team.search("type:contact who:\"\(name)\"").count == 1)
        #expect(try team.search("type:contact").count == 2)
    }

    @Test("where somebody was seen is found when contacts are asked for, and only then")
    func contactPlaces() throws {
        var team = try MeetingFixture.make()
        let day = team.recorder.now.utcDay
        try team.run(
            .addContact(
                ContactAdded(
                    patient: team.patients[0], meeting: team.meeting,
                    speaker: Speaker(role: RoleID("hca")), day: day, place: "Seaview Lodge")))
        let hits = try team.search("seaview type:contact")
        #expect(hits.map(\.text) == ["Seaview Lodge, \(day.long)"])
        #expect(try team.search("seaview").isEmpty)
    }

    @Test("who was told and who was there is found when it is asked for, and only then")
    func withoutWords() throws {
        let team = try team()
        let there = try team.search("type:attendance")
        #expect(there.count == team.professionals.count)
        #expect(there.allSatisfy { $0.text == "present" && $0.meeting == team.meeting })
        #expect(try team.search("present").isEmpty)
        let name = team.record.name(of: team.professionals[0])
        #expect(try team.search("who:\"\(name)\"").allSatisfy { $0.kind != .attendance })
    }

    @Test("a number is found with and without its spaces")
    func numbers() throws {
        var team = try team()
        try team.run(.setPatient(team.patients[0], .nhs, "999 000 0018", meeting: nil))
        for words in ["9990000018", "\"999 000 0018\"", "999 0018"] {
            #expect(try team.search(words).map(\.kind) == [.person], "\(words)")
        }
    }

    @Test("a word may be in the name of the person, when another is in the text")
    func names() throws {
        let team = try team()
        let hits = try team.search("arthur syringe")
        #expect(hits.map(\.text) == ["Order a syringe driver"])
        #expect(hits.first?.fits == [.name, .written])
    }

    @Test("a name alone finds the person, not everything about them")
    func nameAlone() throws {
        #expect(try team().search("margaret").map(\.kind) == [.person])
    }

    @Test(
        "who, role, patient and type narrow",
        arguments: [
            ("who:lewis", 2), ("role:dn type:contribution", 1),
            ("patient:margaret type:decision", 1),
            ("type:voice", 1), ("type:contribution", 2), ("is:open", 2), ("is:overdue", 1),
            ("syringe type:action", 1), ("from:2026-11-22", 0), ("to:2026-11-20", 0),
            ("syringe from:2026 to:2026", 2),
        ])
    func narrowing(_ text: String, _ count: Int) throws {
        #expect(try team().search(text).count == count)
    }

    @Test("what somebody waits for is found, in a meeting and between meetings")
    func matters() throws {
        var team = try team()
        for meeting in [team.meeting, nil] {
            try team.run(
                .keepInView(
                    MatterAdded(
                        meeting: meeting, patient: team.patients[0], kind: .wait,
                        text: "tangerine bed")))
        }
        #expect(try team.search("tangerine").map(\.kind) == [.matter, .matter])
        #expect(try team.search("tangerine is:open").count == 2)
    }

    @Test("the reason of a decision is searched, and shown with it")
    func reasons() throws {
        #expect(
            try team().search("asked").map(\.text)
                == ["Stays at Rosewood because she asked to"])
    }

    @Test("what was taken back is no hit, and is one again when it is brought back")
    func undone() throws {
        var team = try team()
        try team.contribute(2, "tangerine")
        try team.run(.undo)
        #expect(try team.search("tangerine").isEmpty)
        try team.run(.redo)
        #expect(try team.search("tangerine").count == 1)
    }

    @Test("a corrected text is found by what it says now")
    func revised() throws {
        var team = try team()
        let id = try team.contribute(2, "tangerine")
        try team.run(.revise(id.record, .text("clementine")))
        #expect(try team.search("tangerine").isEmpty)
        #expect(try team.search("clementine").map(\.record) == [id.record])
    }

    @Test("a text that was removed on request is found by none of its words")
    func redacted() throws {
        var team = try team()
        let id = try team.contribute(2, "tangerine")
        try team.run(.revise(id.record, .redacted(reason: "asked for")))
        #expect(try team.search("tangerine").isEmpty)
        #expect(try team.search("removed").isEmpty)
    }

    @Test("addresses and telephone numbers are not searched")
    func privateFields() throws {
        var team = try team()
        try team.addPatient([.name: "Eve Kay", .address: "Harbour Terrace", .place: "Mill House"])
        #expect(try team.search("harbour").isEmpty)
        #expect(try team.search("mill").map(\.who) == ["Place now"])
    }

    @Test("parts find together what the whole finds, in the same order", arguments: 1...5)
    func parts(_ count: Int) throws {
        var team = try team()
        for night in 1...3 {
            _ = try team.nextMeeting()
            try team.contribute(night % 3, "The syringe ran out in night \(night)")
        }
        try team.run(.setPatient(team.patients[0], .place, "Syringe ward", meeting: nil))
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "syringe", today: today, roles: .shipped)
        let runs = (0..<count).map { part in
            team.record.search(
                query, today: today, roles: .shipped, part: .init(part, of: count))
        }
        let joined = runs.dropFirst().reduce(into: runs[0]) { $0.add($1) }
        #expect(joined.hits == team.record.search(query, today: today, roles: .shipped).hits)
        #expect(joined.hits.count == 6)
    }

    @Test("slices of any size find the same, in the same order", arguments: [1, 2, 7, 1000])
    func slices(_ size: Int) throws {
        var team = try team()
        try team.nextMeeting()
        try team.contribute(0, "syringe again")
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "syringe", today: today, roles: .shipped)
        var run = SearchRun(query, limits: .init(slice: size, hits: 100))
        while !run.isFinished { run.advance(in: team.record, today: today, roles: .shipped) }
        #expect(try run.hits == team.search("syringe"))
        #expect(run.hits.first?.text == "syringe again")
    }

    @Test("a search for what is open that has ended without a hit goes on without is:")
    func inAnyState() throws {
        let team = try team()
        let today = team.recorder.now.utcDay
        let query = try SearchQuery(reading: "sleep is:open", today: today, roles: .shipped)
        var run = SearchRun(query, limits: .init(slice: 1, hits: 100))
        #expect(run.inAnyState == nil)
        while !run.isFinished { run.advance(in: team.record, today: today, roles: .shipped) }
        #expect(run.hits.isEmpty)
        var others = try #require(run.inAnyState)
        while !others.isFinished { others.advance(in: team.record, today: today, roles: .shipped) }
        #expect(others.hits.map(\.kind) == [.voice])
        #expect(others.inAnyState == nil)
    }

    @Test("a search with a hit, or for nothing but what is open, does not go on without is:")
    func inItsState() throws {
        let team = try team()
        let today = team.recorder.now.utcDay
        for words in ["driver is:open", "sleep", "is:open"] {
            let query = try SearchQuery(reading: words, today: today, roles: .shipped)
            let run = team.record.search(query, today: today, roles: .shipped)
            #expect(run.inAnyState == nil, "\(words)")
        }
        let bare = try SearchQuery(reading: "is:open", today: today, roles: .shipped)
        #expect(bare.inAnyState == nil)
    }

    @Test("a search stops at the hits that are enough, and says so")
    func enough() throws {
        let team = try team()
        let query = try SearchQuery(
            reading: "e", today: team.recorder.now.utcDay, roles: .shipped)
        var run = SearchRun(query, limits: .init(slice: 100, hits: 3))
        while !run.isFinished {
            run.advance(in: team.record, today: team.recorder.now.utcDay, roles: .shipped)
        }
        #expect(run.hits.count == 3)
        #expect(run.isCut)
    }
}
