import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("By what people are known")
struct KnownIdentifiersTests {
    private func known(
        _ values: [PatientField: String], professionals: [(name: String, role: String)] = []
    ) throws -> KnownIdentifiers {
        var fixture = MeetingFixture.empty()
        for (name, role) in professionals { try fixture.addProfessional(name, role: role) }
        try fixture.addPatient(values)
        return KnownIdentifiers(fixture.record)
    }

    @Test("every word of a name is known in any spelling, but no title and no single letter")
    func names() throws {
        let known = try known([.name: "Mrs Zoë J. O’Neill-Smith", .preferredName: "Zo"])
        for word in ["Zoë", "ZOE", "neill", "Smith", "zo"] {
            #expect(known.isName(word), "\(word)")
        }
        for word in ["Mrs", "J", "O", "it"] { #expect(!known.isName(word), "\(word)") }
    }

    @Test("names of the people around somebody are known, and not what these are to them")
    func descriptions() throws {
        let known = try known(
            [
                .name: "Joan Pike", .carer: "Ann (daughter)",
                .contact: "Grace Okafor, district nurse, Rosewood House", .lpaWho: "son Ravi",
                .place: "Rosewood House",
            ], professionals: [("Sam Oakden, student nurse", "districtNurse")])
        for word in ["Ann", "Okafor", "Ravi", "Oakden"] { #expect(known.isName(word), "\(word)") }
        for word in ["daughter", "nurse", "student", "son", "Rosewood"] {
            #expect(!known.isName(word), "\(word)")
        }
    }

    @Test("a name that is given up is known still, and whoever typed or spoke is, too")
    func everName() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .name, "Peggy Marsh", meeting: nil))
        try fixture.run(
            .contribute(
                fixture.meeting, patient, Speaker(role: .family, name: "Tomasz"), "Slept well"))
        let known = KnownIdentifiers(fixture.record)
        for word in ["Ellis", "Marsh", "Tomasz", "Sam"] { #expect(known.isName(word), "\(word)") }
    }

    @Test("local ids, short numbers and lines of addresses are phrases, towns are not")
    func phrases() throws {
        let known = try known([
            .name: "Joan Pike", .localID: "R-17", .access: "Key safe 4412",
            .address: "12 Mill Lane, Riverside",
        ])
        let text = "R-17 lives at 12 Mill Lane, Riverside: 4412"
        let phrases = known.parts(of: text).filter { if case .phrase = $0 { true } else { false } }
        #expect(phrases == [.phrase("R-17"), .phrase("12 Mill Lane"), .phrase("4412")])
    }

    @Test("a month that may be a name is a word, but in a day of birth and as screens write a day")
    func months() throws {
        let known = try known([.name: "Jan Pike", .born: "1942-01-28"])
        func words(_ text: String) -> [TextPart] {
            known.parts(of: text).filter { if case .word = $0 { true } else { false } }
        }
        #expect(words("Jan 12 2024") == [.word("Jan")])
        #expect(words("12 JAN 2024") == [.word("JAN")])
        #expect(words("Jan 28 1942, 12 Jan 2024, Feb 12 2024").isEmpty)
    }

    @Test("a long number is as long as that of a telephone")
    func longNumbers() {
        #expect(KnownIdentifiers.isLong("07700 900123"))
        #expect(!KnownIdentifiers.isLong("2026 84"))
    }
}
