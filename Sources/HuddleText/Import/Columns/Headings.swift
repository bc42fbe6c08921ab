import HuddleCore

/// The words by which people head the columns of a list, and what each means.
struct Headings<Field: Hashable & Sendable>: Sendable {
    private let meanings: [String: Meaning]

    /// What a heading says about its column.
    struct Meaning: Equatable, Sendable {
        let field: Field
        let claim: Claim
    }

    /// How a column serves its field.
    enum Claim: Equatable, Sendable {
        /// It is the field.
        case whole
        /// It is one piece of the field, in this place: forename before surname.
        case piece(Int)
        /// It serves when no other column does.
        case standIn
    }

    /// Words as people write them, a comma between two; case, accents and punctuation do not count.
    init(_ words: [(field: Field, claim: Claim, words: String)]) {
        var meanings: [String: Meaning] = [:]
        for (field, claim, words) in words {
            for word in words.split(separator: ",") {
                meanings[Self.key(String(word))] = Meaning(field: field, claim: claim)
            }
        }
        self.meanings = meanings
    }

    /// What `heading` means, or nil for a column that is none of ours.
    func meaning(of heading: String) -> Meaning? {
        let plain = Self.withoutBrackets(heading)
        for text in [heading, plain] {
            let key = Self.key(text)
            if let meaning = meanings[key] ?? meanings[Self.withoutOwner(key)] { return meaning }
        }
        return nil
    }

    /// Letters and digits alone: `D.O.B.` and `dob` are one heading.
    static func key(_ heading: String) -> String {
        SearchText.folded(heading).filter { $0.isLetter || $0.isNumber }
    }

    /// `Patient's NHS no` is `NHS no`.
    private static func withoutOwner(_ key: String) -> String {
        let owner = owners.first { key.hasPrefix($0) && key.count > $0.count }
        return owner.map { String(key.dropFirst($0.count)) } ?? key
    }

    /// `DOB (dd/mm/yyyy)` is `DOB`.
    private static func withoutBrackets(_ heading: String) -> String {
        guard let start = heading.firstIndex(where: { $0 == "(" || $0 == "[" }) else {
            return heading
        }
        return String(heading[..<start])
    }
}

/// Whose column it is, longer words first so that the plural is not cut in half.
private let owners = [
    "serviceusers", "serviceuser", "patients", "patient", "residents", "resident", "clients",
    "client", "persons", "person", "members", "member", "staff", "current",
]
