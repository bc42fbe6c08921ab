import HuddleCore
import TerminalUI

/// Takes names and numbers of people out of text, letter for letter, so that nothing moves.
struct IdentifierMask {
    private let known: Set<String>
    /// Days of birth as they are shown.
    private let births: Set<String>

    /// What must not be seen: names of patients, carers and professionals, numbers and days of birth.
    init(_ model: Model) {
        let record = model.record
        let fields: [PatientField] = [.name, .nhs, .localID, .carer, .contact]
        let patients = record.allPatients.flatMap { patient in
            fields.compactMap { record.value($0, of: patient) }
                + [model.shownName(patient), model.reference(of: patient)]
                + (record.value(.nhs, of: patient).map { [NHSNumber.grouped($0)] } ?? [])
        }
        let professionals = record.allProfessionals.map { record.name(of: $0) }
        births = Set(record.allPatients.compactMap { record.day(.born, of: $0)?.long })
        known = Set((patients + professionals).flatMap(IdentifierMask.words).map(SearchText.folded))
    }

    /// The same text with `x` for every cell of an identifier.
    func masked(_ text: String) -> String {
        var text = text
        for birth in births where text.contains(birth) {
            text = text.replacing(birth, with: IdentifierMask.crosses(birth))
        }
        var shown = ""
        var word = ""
        for character in text + "\n" {
            if IdentifierMask.isPart(character) {
                word.append(character)
            } else {
                let isCut = character == "…"
                shown += isKnown(word, isCut: isCut) ? IdentifierMask.crosses(word) : word
                shown.append(character)
                word = ""
            }
        }
        return String(shown.dropLast())
    }

    private func isKnown(_ word: String, isCut: Bool) -> Bool {
        let folded = SearchText.folded(word)
        guard folded.count > 1 || word.unicodeScalars.contains(where: { !$0.isASCII }) else {
            return false
        }
        return known.contains(folded) || isCut && known.contains { $0.hasPrefix(folded) }
    }

    private static func words(_ text: String) -> [String] {
        text.split { !isPart($0) }.map(String.init)
    }

    /// Initials are one word with their full stops.
    private static func isPart(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "-.'’".contains(character)
    }

    private static func crosses(_ word: String) -> String {
        String(repeating: "x", count: DisplayWidth.of(word))
    }
}

extension Model {
    /// The screen in letters with everybody masked, and what a report of a fault must say besides.
    var maskedScreen: String {
        let mask = IdentifierMask(self)
        let rows = view(self).glyphs().map(mask.masked)
        let facts = "\(stack.top.place.title) · \(size.width)x\(size.height) · theme \(theme)"
        return (rows + ["--- \(facts)"]).joined(separator: "\n") + "\n"
    }
}
