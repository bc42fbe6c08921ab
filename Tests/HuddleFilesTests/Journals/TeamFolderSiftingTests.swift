import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@testable import HuddleFiles

@Suite("A search over the bytes of journals")
struct TeamFolderSiftingTests {
    private let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])
    private let today = Instant.make().utcDay

    private func put(_ events: [Event], journal: JournalID, tail: String = "") {
        var writer = EventWriter(header: JournalHeader(journal: journal, author: .sample))
        var bytes = writer.headerLine
        for event in events { writer.append(event, to: &bytes) }
        let name = JournalFileName(began: .sample, writer: "ward3", journal: journal)
        files.put(bytes + Array(tail.utf8), at: "/team/journal/2026/\(name)")
    }

    private func query(_ text: String) throws -> SearchQuery {
        try SearchQuery(reading: text, today: today, roles: .shipped)
    }

    private func siftedRecord(_ text: String) throws -> TeamRecord? {
        let folder = try TeamFolder.make(files, access: .reading)
        return try folder.sift(for: query(text), in: folder.journals(), cores: 2)
    }

    private func sifted(_ text: String) throws -> [SearchHit]? {
        try siftedRecord(text)?.search(query(text), today: today, roles: .shipped).hits
    }

    /// The same hits, about the same people, of whom the same is shown.
    private func expectSame(_ text: String) throws {
        let some = try #require(try siftedRecord(text))
        let all = try TeamFolder.make(files, access: .reading).readRecord(cores: 1).record
        let found = try some.search(query(text), today: today, roles: .shipped)
        let whole = try all.search(query(text), today: today, roles: .shipped)
        #expect(found.hits == whole.hits, "for \(text)")
        #expect(found.leftOut == whole.leftOut, "for \(text)")
        for patient in Set(found.hits.compactMap(\.patient)) {
            #expect(some.name(of: patient) == all.name(of: patient))
            #expect(some.status(of: patient) == all.status(of: patient))
        }
    }

    /// What is read for a search with `is:` is enough for the same search without it.
    private func expectSameInAnyState(_ text: String) throws {
        let some = try #require(try siftedRecord(text))
        let all = try TeamFolder.make(files, access: .reading).readRecord(cores: 1).record
        let others = try #require(try query(text).inAnyState)
        #expect(
            some.search(others, today: today, roles: .shipped).hits
                == all.search(others, today: today, roles: .shipped).hits, "for \(text)")
    }

    @Test("a hit is shown with whether the person has died")
    func died() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "tangerine")
        try team.run(.setPatient(team.patients[0], .status, "died", meeting: nil))
        put(team.recorder.events, journal: team.recorder.journal)
        try expectSame("tangerine")
        #expect(try siftedRecord("tangerine")?.status(of: team.patients[0]) == .died)
    }

    @Test("an amendment is found about its person, and not about one who objects")
    func amendments() throws {
        var team = try MeetingFixture.make()
        try team.run(.setPatient(team.patients[1], .objection, "yes", meeting: nil))
        try team.signOff()
        for (place, word) in ["zebrafish", "quokka"].enumerated() {
            try team.run(
                .amend(
                    MinutesAmended(
                        meeting: team.meeting, patient: team.patients[place],
                        words: (word, "misheard"))))
        }
        put(team.recorder.events, journal: team.recorder.journal)
        let name = team.record.name(of: team.patients[0])
        for words in ["zebrafish", "zebrafish patient:\(name.split(separator: " ")[0])", "quokka"] {
            try expectSame(words)
        }
        #expect(try sifted("zebrafish")?.count == 1)
        #expect(try sifted("quokka")?.isEmpty == true)
    }

    @Test("people are found by the names they had, but for those whose words were removed")
    func renamed() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "tangerine")
        let removed = try team.run(
            .setPatient(team.patients[0], .name, "Margaret Bellamy", meeting: nil))
        try team.run(.setPatient(team.patients[0], .name, "Margaret Kent", meeting: nil))
        try team.run(.setProfessional(team.professionals[1], .name, "Grace Adeyemi"))
        try team.run(.redact(removed.map(\.id), reason: "asked for", hashes: [:]))
        put(team.recorder.events, journal: team.recorder.journal)
        for words in ["ellis", "ellis tangerine", "patient:ellis tangerine", "okafor", "bellamy"] {
            try expectSame(words)
        }
        #expect(try sifted("ellis")?.map(\.text) == ["Margaret Kent"])
        #expect(try sifted("okafor")?.map(\.text) == ["Grace Adeyemi"])
        #expect(try sifted("bellamy tangerine")?.isEmpty == true)
    }

    @Test("what is about people who object is left out and counted, places are found")
    func objectionsAndPlaces() throws {
        var team = try MeetingFixture.make()
        try team.contribute(0, "tangerine")
        try team.contribute(1, "tangerine")
        try team.run(.setPatient(team.patients[0], .objection, "yes", meeting: nil))
        try team.run(
            .handOver(
                HandoverAdded(
                    meeting: team.meeting, patient: team.patients[1], text: "going home",
                    places: HandoverPlaces(from: "Ward 4", to: "own home"))))
        put(team.recorder.events, journal: team.recorder.journal)
        for words in ["tangerine", "\"ward 4\"", "\"own home\""] { try expectSame(words) }
        #expect(try sifted("tangerine")?.map(\.patient) == [team.patients[1]])
        #expect(try sifted("\"ward 4\"")?.count == 1)
    }

    @Test(
        "gives the hits of the whole record, whatever was done, undone and corrected",
        arguments: 0..<12)
    func sameAsReading(_ seed: UInt64) throws {
        var writers = [Recorder(journal: 1), Recorder(journal: 2, by: "Jo")]
        var random = RandomCommands(seed: seed)
        for turn in 0..<240 {
            let place = turn % 7 == 0 ? 1 : 0
            let command = random.next(writers[place].record, today: today)
            // A command that is refused writes nothing.
            let written = (try? writers[place].run(command)) ?? []
            writers[1 - place].receive(written)
        }
        for writer in writers { put(writer.events, journal: writer.journal) }
        for word in ["a", "e", "pain", "wound", "patient", "text", "role", "bed", "x", "né", "or"] {
            try expectSame(word)
        }
        try expectSame("a is:open")
        try expectSameInAnyState("a is:overdue")
        try expectSame("e type:decision")
    }

    @Test("names of those who saw somebody and numbers are found as in the whole record")
    func contactsAndNumbers() throws {
        var team = try MeetingFixture.make()
        try team.run(.setPatient(team.patients[0], .nhs, "999 000 0018", meeting: nil))
        try team.run(
            .addContact(
                ContactAdded(
                    patient: team.patients[0], meeting: team.meeting,
                    speaker: Speaker(role: RoleID("hca"), name: "Jo Featherstone"), day: today,
                    place: "Seaview Lodge")))
        put(team.recorder.events, journal: team.recorder.journal)
        for words in [
            "featherstone", "9990000", "\"999 000\"", "jo type:contact", "seaview",
            "seaview type:contact",
        ] {
            try expectSame(words)
        }
        #expect(try sifted("seaview type:contact")?.count == 1)
        #expect(try sifted("9990000018") == nil)
        #expect(try sifted("present type:attendance") == nil)
    }

    @Test(
        "accents, escapes and capitals hide nothing",
        arguments: [
            "zoe", "quote", "tab", "cafe", "WOUND", "o'neill", "say \"she said\"", "two words",
        ])
    func hidden(_ word: String) throws {
        var team = try MeetingFixture.make(patients: ["Zoë Łukasz", "Arthur O’Neill"])
        try team.contribute(0, "Café, then a \"quote\", a\ttab and two\nwords")
        try team.contribute(1, "WouND is dry; Zoë said so")
        put(team.recorder.events, journal: team.recorder.journal)
        try expectSame(word)
    }

    @Test("what was taken back, brought back and taken back again counts as in the whole record")
    func undone() throws {
        var team = try MeetingFixture.make()
        let steps: [(word: String, command: Command)] = [
            (
                "tangerine",
                .contribute(
                    team.meeting, team.patients[0], Speaker(role: RoleID("gp")), "tangerine")
            ),
            ("seaview", .setPatient(team.patients[1], .place, "Seaview Lodge", meeting: nil)),
        ]
        for (word, command) in steps {
            try team.run(command)
            for (turn, isThere) in [(Command.undo, false), (.redo, true), (.undo, false)] {
                try team.run(turn)
                put(team.recorder.events, journal: team.recorder.journal)
                try expectSame(word)
                #expect(try sifted(word)?.isEmpty == !isThere)
            }
        }
    }

    @Test("a line that somebody struck out in another journal is no hit, until that is taken back")
    func struckElsewhere() throws {
        var team = try MeetingFixture.make()
        let id = try team.contribute(0, "tangerine")
        put(team.recorder.events, journal: team.recorder.journal)
        var other = Recorder(journal: 5, by: "Jo", record: team.record, settings: TeamSettings())
        try other.run(.strike(id.record))
        put(other.events, journal: other.journal)
        try expectSame("tangerine")
        #expect(try sifted("tangerine")?.isEmpty == true)
        try other.run(.undo)
        put(other.events, journal: other.journal)
        try expectSame("tangerine")
        #expect(try sifted("tangerine")?.count == 1)
    }

    @Test("a word that only a correction in another journal holds is found with its item")
    func elsewhere() throws {
        var team = try MeetingFixture.make()
        let id = try team.contribute(0, "tangerine")
        var other = Recorder(journal: 5, by: "Jo", record: team.record, settings: TeamSettings())
        try other.run(.revise(id.record, .text("clementine")))
        put(team.recorder.events, journal: team.recorder.journal)
        put(other.events, journal: other.journal)
        #expect(try sifted("clementine")?.map(\.record) == [id.record])
        #expect(try sifted("tangerine")?.isEmpty == true)
    }

    @Test(
        "why an action was cancelled is found until another journal says that it was not",
        arguments: ["tangerine", "clementine", "tangerine is:open", "clementine is:open"])
    func notCancelled(_ text: String) throws {
        var team = try MeetingFixture.make()
        let actions = [
            try team.act(0, "clementine"), try team.act(0, "bed"), try team.act(1, "clementine"),
        ]
        try team.run(.revise(actions[2].record, .status(.done(today))))
        for action in actions.prefix(2) {
            try team.run(.revise(action.record, .status(.cancelled(today, reason: "tangerine"))))
        }
        var other = Recorder(journal: 5, by: "Jo", record: team.record, settings: TeamSettings())
        try other.run(.revise(actions[0].record, .status(.open)))
        put(team.recorder.events, journal: team.recorder.journal)
        put(other.events, journal: other.journal)
        try expectSame(text)
    }

    @Test("why today counts as it was last written")
    func answered() throws {
        var team = try MeetingFixture.make()
        try team.run(.setWhyToday(team.meeting, team.patients[0], "tangerine?"))
        try team.run(.setWhyToday(team.meeting, team.patients[0], "clementine?"))
        put(team.recorder.events, journal: team.recorder.journal)
        #expect(try sifted("tangerine")?.isEmpty == true)
        #expect(try sifted("clementine")?.count == 1)
    }

    @Test("a damaged line, a copy and a search without words are left to reading as a whole")
    func unusual() throws {
        let team = try MeetingFixture.make()
        put(team.recorder.events, journal: team.recorder.journal)
        #expect(try sifted("is:open") == nil)
        #expect(try sifted("margaret") != nil)
        put(team.recorder.events, journal: team.recorder.journal, tail: "{broken\n")
        #expect(try sifted("margaret") == nil)
    }

    @Test("what stands behind the last line feed is no record, and hides nothing")
    func torn() throws {
        let team = try MeetingFixture.make()
        put(team.recorder.events, journal: team.recorder.journal, tail: "{\"seq\":")
        try expectSame("margaret")
    }
}
