import HuddleCore
import Testing

@testable import HuddleText

@Suite("Words of the journal by their bytes")
struct KeyTableTests {
    @Test("each word stands for its value, and no other word for any")
    func finds() {
        // Many that begin with the same eight letters, and as many as there may be.
        let words = (0..<255).map { number in
            number % 3 == 0 ? "w\(number)" : "professional\(number)"
        }
        let table = KeyTable(words.enumerated().map { (word: $1, value: $0) })
        for (number, word) in words.enumerated() {
            #expect(table[word] == number)
            #expect(table[word + "x"] == nil)
            #expect(table[String(word.dropLast())] == words.firstIndex(of: String(word.dropLast())))
        }
        for word in ["", "w", "profess", "professi", "professional", "professiona1", "\u{0}"] {
            #expect(table[word] == nil)
        }
    }

    @Test("every type and every field is told from all others")
    func everyWord() {
        let types = KeyTable(ChangeType.allCases.map { ("\($0.name)", $0) })
        for type in ChangeType.allCases { #expect(types["\(type.name)"] == type) }
        let fields = KeyTable(PatientField.allCases.map { ($0.rawValue, $0) })
        for field in PatientField.allCases { #expect(fields[field.rawValue] == field) }
        #expect(Set(PatientField.allCases).count == PatientField.allCases.count)
    }
}
