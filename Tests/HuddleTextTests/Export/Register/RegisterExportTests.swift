import HuddleCore
import HuddleTesting
import HuddleText
import Testing

@Suite("The register as a list")
struct RegisterExportTests {
    private func register() throws -> (people: [PatientID], record: TeamRecord) {
        var builder = try MeetingBuilder()
        let people = [
            try builder.patient(
                "Margaret Ellis", [.nhs: "9990000018", .stage: "C", .place: "Rosewood House"]),
            try builder.patient("Zoë Hart", [.nhs: "9990000026", .objection: "yes"]),
        ]
        return (people, builder.record)
    }

    @Test("a table fits the terminal, and a pipe gets tabs and nothing cut")
    func table() throws {
        let (people, record) = try register()
        #expect(
            RegisterExport.table(people, in: record, .fitting(columns: 50, .wideIsTwo)) == """
                Id       NHS number    Stage  Name        Place n…
                k7q2x-1  999 000 0018  C      Margaret …  Rosewoo…
                k7q2x-2  -             -      Restricted  -

                """)
        #expect(
            RegisterExport.table(people, in: record, .plain)
                == "k7q2x-1\t999 000 0018\tC\tMargaret Ellis\tRosewood House\n"
                + "k7q2x-2\t-\t-\tRestricted\t-\n")
    }

    @Test("of somebody who objects nothing but that they are there")
    func restricted() throws {
        let (people, record) = try register()
        let lines = RegisterExport.lines(people, in: record).split(separator: "\n")
        #expect(lines.count == 2)
        #expect(!RegisterExport.json(people, in: record).contains("Hart"))
        let last = try ParsedJSON(String(try #require(lines.last)))
        #expect(last["restricted"] == .bool(true))
        #expect(last["name"] == .null && last["nhs"] == .null)
    }

    @Test("of a field about which people said different things every value, until one is chosen")
    func disputed() throws {
        var sam = Recorder(journal: 1, by: "Sam")
        let added = try sam.run(
            .addPatient([.name: "Margaret Ellis", .born: "1940-01-02", .place: "Own home"]))
        let patient = PatientID(try #require(added.first).id)
        var alex = Recorder(journal: 2, by: "Alex", record: sam.record, now: sam.now)
        try alex.run(.setPatient(patient, .born, "1941-01-02", meeting: nil))
        try alex.run(.setPatient(patient, .place, "Rosewood House", meeting: nil))
        try sam.run(.setPatient(patient, .born, "1942-01-02", meeting: nil))
        try sam.run(.setPatient(patient, .place, "Ward 4", meeting: nil))
        sam.receive(alex.events)
        let table = RegisterExport.table([patient], in: sam.record, .plain)
        #expect(table.contains("Rosewood House | or | Ward 4") || table.contains("Ward 4 | or | "))
        let line = try ParsedJSON(RegisterExport.lines([patient], in: sam.record))
        let later = try #require(sam.record.value(.born, of: patient))
        #expect(line["born"] == .text(later))
        let values = PatientField.allCases.compactMap { line["disputed"]?[$0.rawValue] }
        #expect(
            values.map(texts) == [["1941-01-02", "1942-01-02"], ["Rosewood House", "Ward 4"]])
        try sam.run(.setPatient(patient, .born, "1942-01-02", meeting: nil))
        try sam.run(.setPatient(patient, .place, "Ward 4", meeting: nil))
        let settled = RegisterExport.lines([patient], in: sam.record)
        #expect(settled.contains("\"disputed\":{}"))
        #expect(!RegisterExport.table([patient], in: sam.record, .plain).contains("| or |"))
    }

    /// The texts of a list, sorted.
    private func texts(_ list: ParsedJSON) -> [String] {
        guard case .list(let elements) = list else { return [] }
        return elements.compactMap { element -> String? in
            guard case .text(let text) = element else { return nil }
            return text
        }.sorted()
    }

    @Test("what people said differently of somebody who objects is not shown")
    func disputedAndRestricted() throws {
        var sam = Recorder(journal: 1, by: "Sam")
        let added = try sam.run(.addPatient([.name: "Margaret Ellis", .objection: "yes"]))
        let patient = PatientID(try #require(added.first).id)
        var alex = Recorder(journal: 2, by: "Alex", record: sam.record, now: sam.now)
        try alex.run(.setPatient(patient, .place, "Rosewood House", meeting: nil))
        try sam.run(.setPatient(patient, .place, "Ward 4", meeting: nil))
        sam.receive(alex.events)
        let text =
            RegisterExport.lines([patient], in: sam.record)
            + RegisterExport.table([patient], in: sam.record, .plain)
        #expect(!text.contains("Rosewood") && !text.contains("Ward"))
    }
}
