import HuddleCore
import Testing

@testable import HuddleText

@Suite struct LineWordsSpellingsTests {
    /// What is looked for of a change once its words are gone from its line.
    private func spellings(_ change: Change) throws -> [String] {
        var pen = Pen(journal: SampleJournal.id, by: "J Baker")
        let events = pen.write([change], at: Instant(seconds: 1_795_253_462), after: 0)
        let bytes = SampleJournal.bytes(of: events)
        let range = try #require(JournalLines.range(of: 1, in: bytes))
        return try #require(LineWords(Array(bytes[range]))).pieces.flatMap(\.spellings).sorted()
    }

    @Test(arguments: ["王小明", "Farah", "Li", "Ann-Marie"])
    func `a name of one word is looked for, whatever its script`(name: String) throws {
        let entry = [PatientField.name: name, .language: "English", .sex: "female"]
        #expect(try spellings(.patientAdded(entry)) == [name])
    }

    private static let values: [(field: PatientField, value: String, expected: [String])] = [
        (.preferredName, "Farah", ["Farah"]), (.carer, "Farah", ["Farah"]),
        (.contact, "Farah", ["Farah"]), (.name, "F", []), (.place, "Seaview", []),
        (.place, "Seaview Lodge", ["Seaview Lodge"]), (.access, "C12", []),
        (.nhs, "9990000018", ["999 000 0018", "9990000018"]),
        (.born, "1940-01-02", ["1940-01-02", "2 Jan 1940"]),
    ]

    @Test(arguments: values)
    func `of a field that is no name one plain word is not looked for`(
        field: PatientField, value: String, expected: [String]
    ) throws {
        let person = PatientID(RecordID(journal: SampleJournal.id, sequence: 9))
        let set = PatientSet(patient: person, field: field, value: value)
        #expect(try spellings(.patientSet(set)) == expected)
    }

    @Test func `of a contact the place is looked for, and nobody who saw the person`() throws {
        let contact = ContactAdded(
            patient: PatientID(RecordID(journal: SampleJournal.id, sequence: 9)),
            speaker: Speaker(role: RoleID("hca"), name: "Jo Featherstone"),
            day: Day(number: 20_784), place: "Seaview Lodge")
        #expect(try spellings(.contactAdded(contact)) == ["Seaview Lodge"])
    }
}
