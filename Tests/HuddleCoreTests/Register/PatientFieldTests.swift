import HuddleCore
import Testing

@Suite("Fields of the register")
struct PatientFieldTests {
    @Test("no two fields share a label")
    func labels() {
        #expect(Set(PatientField.allCases.map(\.label)).count == PatientField.allCases.count)
    }

    @Test("address, phones and access are private, nothing else is")
    func isPrivate() {
        #expect(
            PatientField.allCases.filter(\.isPrivate) == [.address, .phone, .access, .carerPhone])
    }

    @Test("texts and the day of birth are words, choices, numbers and other days are not")
    func holdsWords() {
        for field in [PatientField.name, .nhs, .born, .address, .place, .diagnosis] {
            #expect(field.holdsWords)
        }
        for field in [PatientField.status, .stage, .akps, .diedOn, .added, .objection] {
            #expect(!field.holdsWords)
        }
    }

    @Test(
        "a value that fits is accepted",
        arguments: [
            (PatientField.name, "anything"), (.born, "1942-03-02"), (.akps, "0"), (.akps, "100"),
            (.cfs, "9"), (.stage, "C"), (.phase, "dying"), (.status, "moved"),
            (.cpr, "for attempts"),
        ])
    func fits(_ field: PatientField, _ value: String) {
        #expect(field.kind.expected(insteadOf: value) == nil)
    }

    @Test(
        "a value that does not fit is told what would",
        arguments: [
            (PatientField.born, "2 March", "a date such as 2026-11-21"),
            (.akps, "101", "a whole number from 0 to 100"),
            (.cfs, "0", "a whole number from 1 to 9"),
            (.stage, "c", "one of: A, B, C, D"),
        ])
    func doesNotFit(_ field: PatientField, _ value: String, _ expected: String) {
        #expect(field.kind.expected(insteadOf: value) == expected)
    }

    @Test("stages are in order, from a year to days")
    func stages() {
        #expect(Stage.allCases.sorted() == [.a, .b, .c, .d])
        #expect(Stage.c.label == "C weeks")
    }
}
