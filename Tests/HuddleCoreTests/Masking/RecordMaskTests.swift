import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("A record with everybody masked")
struct RecordMaskTests {
    private func mask(_ fixture: MeetingFixture) -> RecordMask {
        RecordMask(fixture.record, roles: .shipped, today: Instant.make().utcDay) {
            $0 >= "\u{3400}"
        }
    }

    private func masked(_ fixture: MeetingFixture) -> TeamRecord {
        let mask = mask(fixture)
        var record = TeamRecord()
        record.apply(fixture.recorder.events.map { mask.masked($0) })
        return record
    }

    @Test("names in texts are the same made-up ones as in the register, other words stay")
    func texts() throws {
        var fixture = try MeetingFixture.make()
        let id = try fixture.contribute(0, "MARGARET slept; Grace Okafor to ring Ellis on 12 May")
        let record = masked(fixture)
        let name = record.name(of: fixture.patients[0])
        let nurse = record.name(of: fixture.professionals[1])
        let words = name.split(separator: " ")
        #expect(
            record.text(of: id.record)
                == "\(words[0].uppercased()) slept; \(nurse) to ring \(words[1]) on 12 May")
        #expect(words.map(\.count) == [8, 5])
        #expect(!name.contains("Ellis") && words.allSatisfy { $0.first?.isUppercase == true })
    }

    @Test("titles stay as they are", arguments: ["Sister", "Revd", "Mx", "Cllr", "Dr"])
    func titles(title: String) throws {
        var fixture = try MeetingFixture.make()
        try fixture.addProfessional("\(title) Nora Quill", role: "districtNurse")
        let id = try fixture.contribute(0, "\(title) Quill rings the \(title.lowercased()) again")
        let record = masked(fixture)
        let professional = try #require(fixture.professionals.last)
        let name = record.name(of: professional)
        #expect(name.hasPrefix("\(title) ") && !name.contains("Nora"))
        let last = try #require(name.split(separator: " ").last)
        #expect(
            record.text(of: id.record)
                == "\(title) \(last) rings the \(title.lowercased()) again")
    }

    @Test("namesakes stay namesakes, others become none, and names stay in their order")
    func namesakes() throws {
        let names = ["Ann Hall", "Mr Bob HALL", "Zoë O’Neill-Smith", "王小明", "Anna Webb", "Al Li"]
        let fixture = try MeetingFixture.make(patients: names)
        let record = masked(fixture)
        #expect(
            record.namesakes(among: fixture.patients)
                == fixture.record.namesakes(among: fixture.patients))
        func order(_ record: TeamRecord) -> [PatientID] {
            fixture.patients.sorted {
                SearchText.folded(record.name(of: $0)) < SearchText.folded(record.name(of: $1))
            }
        }
        #expect(order(record) == order(fixture.record))
        for patient in fixture.patients {
            #expect(record.name(of: patient).count == fixture.record.name(of: patient).count)
        }
    }

    @Test("numbers are others of the same shape, and mean the same in texts")
    func numbers() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addProfessional("Ruth Carr", role: "socialWorker")
        let values: [PatientField: String] = [
            .name: "Joan Pike", .nhs: "999 000 0018", .localID: "R-17", .phone: "07700 900123",
            .access: "Key safe 4412", .address: "12 Mill Lane, Riverside", .stage: "C",
        ]
        try fixture.addPatient(values)
        try fixture.open()
        let said = "9990000018 (R-17), 12 Mill Lane, 07700 900123, code 4412, 84 years"
        let id = try fixture.contribute(0, said)
        let record = masked(fixture)
        let patient = fixture.patients[0]
        func value(_ field: PatientField) -> String { record.value(field, of: patient) ?? "" }
        let number = try #require(NHSNumber(value(.nhs)))
        #expect(value(.nhs) == number.description && number.digits != "9990000018")
        #expect(value(.stage) == "C" && value(.phone) == "99999 999999")
        #expect(value(.localID) == "R-01" && value(.access) == "Key safe 9999")
        #expect(value(.address) == "01 bbbb bbbb, bbbbbbbbb")
        #expect(
            record.text(of: id.record)
                == "\(number.digits) (R-01), 01 bbbb bbbb, 00000 000000, code 0001, 84 years")
    }

    @Test(
        "a day of birth is another of its month and as long, and the age is what it was",
        arguments: [
            "1942-05-04", "1942-05-14", "1942-11-01", "1942-11-20", "1942-11-21", "1942-11-22",
        ])
    func births(born: String) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Joan Pike", .born: born])
        let patient = fixture.patients[0]
        let day = try #require(Day(born))
        let other = try #require(masked(fixture).day(.born, of: patient))
        let today = Instant.make().utcDay
        #expect(other != day && other.civil.month == day.civil.month)
        #expect(other.long.count == day.long.count)
        #expect(other.years(until: today) == day.years(until: today))
        #expect(mask(fixture).text("born \(day.long)") == "born \(other.long)")
    }

    @Test(
        "a day of birth is masked however it is typed, and nothing moves",
        arguments: [
            ("28th May 1942", "10th May 1942"), ("May 28 1942", "May 10 1942"),
            ("May 28th, 1942", "May 10th, 1942"), ("28 May, 1942", "10 May, 1942"),
            ("28TH of May 1942", "10TH of May 1942"), ("28.5.42", "10.5.42"),
            ("28TH OF MAY 1942", "10TH OF MAY 1942"),
            ("28/05/1942", "10/05/1942"), ("1942-05-28", "1942-05-10"),
            ("28th May 1943", "28th May 1943"),
        ])
    func typedBirths(typed: String, masked: String) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Joan Pike", .born: "1942-05-28"])
        #expect(mask(fixture).text("born \(typed), here") == "born \(masked), here")
    }

    @Test(
        "who is called as a month is masked beside numbers that make it a day, but for one of birth",
        arguments: [
            ("rang Jan 12 2024", "rang ", " 12 2024"), ("12 jan 2024", "12 ", " 2024"),
            ("JAN, 12th 2024", "", ", 12th 2024"),
        ])
    func namedAsMonth(typed: String, before: String, after: String) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Jan Pike", .born: "1942-01-28"])
        let patient = fixture.patients[0]
        let made = try #require(masked(fixture).name(of: patient).split(separator: " ").first)
        let found = mask(fixture).text(typed)
        #expect(made != "Jan")
        #expect(found.lowercased() == "\(before)\(made)\(after)".lowercased())
        #expect(mask(fixture).text("born Jan 28 1942") == "born Jan 10 1942")
        #expect(mask(fixture).text("on 12 Jan 2024") == "on 12 Jan 2024")
    }

    @Test("the first of a month ends as it is said", arguments: ["4th May 1942", "May 4TH, 1942"])
    func firstOfMonth(typed: String) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Joan Pike", .born: "1942-05-04"])
        let found = mask(fixture).text(typed)
        let first = typed.replacing("4th", with: "1st").replacing("4TH", with: "1ST")
        #expect(found == first)
    }

    @Test("words that were removed are not brought back, and no hash tells which they were")
    func redactions() throws {
        var fixture = try MeetingFixture.make()
        let id = try fixture.contribute(0, "Something about Bertha")
        let hash = String(repeating: "a", count: 64)
        try fixture.run(.redact([id.record], reason: "asked by Ellis", hashes: [id.record: hash]))
        let mask = mask(fixture)
        let last = try #require(fixture.recorder.events.last.map { mask.masked($0) })
        let reason = mask.text("asked by Ellis")
        #expect(
            last.change == .revised(Revised(item: id.record, revision: .redacted(reason: reason))))
        #expect(!reason.contains("Ellis"))
    }

    @Test("ids, times and steps stay, and whoever typed is somebody made up")
    func stamps() throws {
        let fixture = try MeetingFixture.make()
        let mask = mask(fixture)
        for event in fixture.recorder.events {
            let other = mask.masked(event)
            #expect(other.stamp == event.stamp && other.at == event.at && other.step == event.step)
            #expect(other.change.references == event.change.references)
            #expect(other.by != "Sam" && other.by.count == 3)
        }
    }
}
