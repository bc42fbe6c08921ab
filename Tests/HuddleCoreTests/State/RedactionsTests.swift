import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Words removed by law")
struct RedactionsTests {
    @Test("every kind of words is gone from every reader, those of later corrections too")
    func everywhere() throws {
        var fixture = try MeetingFixture.make()
        let secret = "Xylophone"
        let items = [
            try fixture.contribute(0, secret).record, try fixture.act(0, secret).record,
            try fixture.decide(0, secret, reason: secret).record,
            try fixture.handOver(0, secret).record,
        ]
        for item in items { try fixture.run(.revise(item, .text("\(secret) again"))) }
        let day = Day(number: 20_800)
        try fixture.run(.revise(items[1], .status(.cancelled(day, reason: secret))))
        let why = try fixture.run(.setWhyToday(fixture.meeting, fixture.patients[1], secret))
        let put = try fixture.run(
            .setOutcome(fixture.meeting, fixture.patients[1], .deferred(reason: secret)))
        #expect("\(RecordSnapshot(fixture.record))".contains(secret))
        let lines = items + [why[0].id, put[0].id]
        try fixture.run(.redact(lines, reason: "asked", hashes: [:]))
        #expect(!"\(RecordSnapshot(fixture.record))".contains(secret))
        #expect("\(RecordSnapshot(fixture.record))".contains("[removed on request: asked]"))
        let text = fixture.record.contributions[ContributionID(items[0])]?.text
        #expect(
            text?.versions(in: fixture.record.standing).contains { $0.value.contains(secret) }
                == false)
    }

    @Test("the places of a handover go with its words, and who takes over stays")
    func places() throws {
        var fixture = try MeetingFixture.make()
        let nurse = Owner.role(RoleID("districtNurse"))
        let item = try fixture.run(
            .handOver(
                HandoverAdded(
                    meeting: fixture.meeting, patient: fixture.patients[0], text: "Xylophone",
                    to: nurse, places: HandoverPlaces(from: "Xylophone ward", to: "own home"))))[0]
            .id
        let handover = HandoverID(item)
        #expect(fixture.record.placeWords(of: handover)?.contains("Xylophone ward") == true)
        try fixture.run(.redact([item], reason: "asked", hashes: [:]))
        #expect(fixture.record.placeWords(of: handover) == nil)
        #expect(fixture.record.ends(of: handover).to == nurse)
        #expect(!"\(RecordSnapshot(fixture.record))".contains("Xylophone"))
    }

    @Test("a removal that arrives before its line, or between its corrections, works the same")
    func anyOrder() throws {
        var fixture = try MeetingFixture.make()
        let item = try fixture.decide(0, "Secret").record
        try fixture.run(.redact([item], reason: "asked", hashes: [item: "00"]))
        try fixture.run(.revise(item, .text("Secret still")))
        var random = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            var record = TeamRecord()
            record.apply(fixture.recorder.events.shuffled(using: &random))
            #expect(record == fixture.record)
            #expect(
                record.text(of: item)
                    == "[removed on request: asked]")
        }
    }

    @Test("entries of the directory and of meetings are refused, and so are unknown lines")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        for entry in [fixture.professionals[0].record, fixture.meeting.record] {
            #expect(throws: Refusal.notRevisable(entry)) {
                try fixture.run(.redact([entry], reason: "asked", hashes: [:]))
            }
        }
        let unknown = PatientID.numbered(999).record
        #expect(throws: Refusal.unknownItem(unknown)) {
            try fixture.run(.redact([unknown], reason: "asked", hashes: [:]))
        }
    }

    @Test("a removal is recorded once, and again when it learns the hash of the line")
    func once() throws {
        var fixture = try MeetingFixture.make()
        let item = try fixture.decide(0, "Secret").record
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [:])).count == 1)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [:])).isEmpty)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [item: "ab"])).count == 1)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [item: "ab"])).isEmpty)
    }

    /// Somebody who came onto the register with words, a day of birth and choices.
    private func addEntry(to fixture: inout MeetingFixture) throws -> PatientID {
        try fixture.addPatient([
            .name: "Xylophone Ellis", .born: "1940-01-02", .nhs: "9990000018",
            .place: "Xylophone Court", .address: "1 Xylophone Road", .stage: "C", .akps: "40",
            .status: "died", .diedOn: "2026-11-01",
        ])
    }

    @Test("an entry of the register loses its words, and keeps choices, numbers and other days")
    func entry() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        try fixture.run(.list(fixture.meeting, patient, reason: ""))
        let set = try fixture.run(
            .setPatient(patient, .contact, "Xylophone, daughter", meeting: fixture.meeting))
        let lines = fixture.record.linesOfWords(behind: patient.record)
        #expect(lines == [patient.record] + set.map(\.id))
        try fixture.run(.redact(lines, reason: "asked", hashes: [:]))
        let record = fixture.record
        #expect(!"\(RecordSnapshot(record))".contains("Xylophone"))
        #expect(record.name(of: patient) == "[removed on request: asked]")
        for field in [PatientField.name, .born, .nhs, .place, .address, .contact] {
            #expect(record.value(field, of: patient) == "[removed on request: asked]", "\(field)")
            #expect(record.isRemoved(field, of: patient))
            #expect(record.valueKept(field, of: patient) == nil)
        }
        #expect(record.status(of: patient) == .died)
        #expect(record.stage(of: patient) == .c)
        #expect(record.value(.akps, of: patient) == "40")
        #expect(record.value(.diedOn, of: patient) == "2026-11-01")
        let minutes = record.minutes(about: patient, in: fixture.meeting, TeamSettings())
        #expect(minutes?.identity == ["DIED 1 Nov 2026"])
    }

    @Test("what a line gave to a field and was removed is in no history and no story")
    func history() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        try fixture.run(.setPatient(patient, .place, "Xylophone House", meeting: nil))
        try fixture.run(.setPatient(patient, .place, "Rose Court", meeting: nil))
        let lines = fixture.record.linesOfWords(behind: patient.record).dropLast()
        try fixture.run(.redact(Array(lines), reason: "asked", hashes: [:]))
        #expect(
            fixture.record.history(of: .place, patient).map(\.value)
                == ["Rose Court"] + Array(repeating: "[removed on request: asked]", count: 2))
        let story = try #require(fixture.record.story(of: patient, TeamSettings()))
        #expect(!"\(story)".contains("Xylophone"))
        #expect("\(story)".contains("Rose Court"))
    }

    @Test("where somebody was seen goes with their entry, and that they were seen goes on counting")
    func contacts() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        let nurse = fixture.professionals[1]
        for days in 1...3 { try fixture.see(patient, by: nurse, daysAgo: days) }
        let today = fixture.recorder.now.utcDay
        let period = today.advanced(by: -9)...today
        let lines = fixture.record.linesOfWords(behind: patient.record)
        #expect(lines.count == 4)
        try fixture.run(.redact(lines, reason: "asked", hashes: [:]))
        let record = fixture.record
        #expect(!"\(RecordSnapshot(record))".contains("Xylophone"))
        #expect(record.contacts(of: patient).map(\.content.place) == [nil, nil, nil])
        #expect(record.continuity(of: patient, within: period)?.contacts == 3)
        #expect(record.continuities(inHomes: ["Xylophone Court"], within: period).isEmpty)
        let query = try SearchQuery(
            reading: "xylophone type:contact", today: today, roles: .shipped)
        #expect(record.search(query, today: today, roles: .shipped).hits.isEmpty)
        try fixture.see(patient, by: nurse, daysAgo: 0)
        #expect(fixture.record.contacts(of: patient).last?.content.place == nil)
    }

    @Test("a contact that was removed alone says neither a typed name nor a place, and counts")
    func contact() throws {
        var fixture = try MeetingFixture.make()
        let contact = ContactAdded(
            patient: fixture.patients[0], meeting: fixture.meeting,
            speaker: Speaker(role: RoleID("hca"), name: "Xylophone"),
            day: fixture.recorder.now.utcDay, place: "Xylophone Court")
        let seen = try fixture.run(.addContact(contact))[0].id
        #expect(fixture.record.linesOfWords(behind: seen) == [seen])
        #expect("\(RecordSnapshot(fixture.record))".contains("Xylophone"))
        try fixture.run(.redact([seen], reason: "asked", hashes: [:]))
        #expect(!"\(RecordSnapshot(fixture.record))".contains("Xylophone"))
        #expect(fixture.record.contacts(of: fixture.patients[0]).count == 1)
    }

    @Test("words given anew after a removal are shown")
    func anew() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        try fixture.run(.redact([patient.record], reason: "asked", hashes: [:]))
        try fixture.run(.setPatient(patient, .name, "M", meeting: nil))
        #expect(fixture.record.name(of: patient) == "M")
        #expect(!fixture.record.isRemoved(.name, of: patient))
    }

    @Test("the removal of an entry may arrive before it, and the last reason is shown")
    func entryInAnyOrder() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        try fixture.run(.redact([patient.record], reason: "first", hashes: [:]))
        try fixture.run(
            .redact([patient.record], reason: "asked", hashes: [patient.record: "00"]))
        var random = SeededGenerator(seed: 5)
        for _ in 0..<20 {
            var record = TeamRecord()
            record.apply(fixture.recorder.events.shuffled(using: &random))
            #expect(record == fixture.record)
            #expect(record.name(of: patient) == "[removed on request: asked]")
            #expect(record.status(of: patient) == .died)
        }
    }

    @Test("people whose names were removed are taken for nobody and found by no words")
    func found() throws {
        var fixture = try MeetingFixture.make()
        let patient = try addEntry(to: &fixture)
        let other = try fixture.addPatient([.name: "Xylophone Brown"])
        #expect(fixture.record.namesakes(among: [patient, other])[patient] == .firstName)
        for line in [patient.record, other.record] {
            try fixture.run(.redact([line], reason: "asked", hashes: [:]))
        }
        #expect(fixture.record.namesakes(among: [patient, other]).isEmpty)
        let today = fixture.recorder.now.utcDay
        for words in ["xylophone", "removed", "patient:removed type:person"] {
            let query = try SearchQuery(reading: words, today: today, roles: .shipped)
            let run = fixture.record.search(query, today: today, roles: .shipped)
            #expect(run.hits.isEmpty, "\(words)")
        }
    }
}
