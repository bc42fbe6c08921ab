import HuddleCore

/// Tells whether a row of a file is somebody already in the record.
protocol SubjectMatching<Subject, Field> {
    associatedtype Subject
    associatedtype Field: Hashable & Sendable

    /// Whom a row with these values is.
    func match(_ values: [Field: String]) -> SubjectMatch<Subject>

    /// The rows of one file that may be the same person, by their places in `rows`.
    func duplicates(in rows: [[Field: String]]) -> [DuplicateRows]
}

/// Whom a row of a file is.
enum SubjectMatch<Subject>: Equatable {
    /// Nobody known; the remark says who is easily confused with them.
    case new(remark: String?)
    case known(Identifier<Subject>)
    /// Nobody can tell; `candidates` are those it could be.
    case unclear(CellReading.Doubt, candidates: [Identifier<Subject>])
}

/// Rows of one file that may be the same person.
struct DuplicateRows: Equatable {
    /// Places of the rows that cannot be imported.
    let places: [Int]
    /// The place of the row that they repeat, when it is not one of them.
    var other: Int?
    /// What they have in common: `the same NHS number as`.
    let what: String
}

/// Somebody's name as words, to tell a changed name from another person.
enum NameWords {
    /// True when the names have at least one word in common: a marriage changes one of them.
    static func overlap(_ first: String, _ second: String) -> Bool {
        !words(first).isDisjoint(with: words(second))
    }

    private static func words(_ name: String) -> Set<String> {
        Set(CellText.key(name).split { !$0.isLetter && $0 != "'" }.map(String.init))
    }
}

extension Array {
    /// The places of the elements that have each key.
    func places(by key: (Element) -> String?) -> [String: [Int]] {
        var places: [String: [Int]] = [:]
        for (place, element) in enumerated() {
            if let key = key(element) { places[key, default: []].append(place) }
        }
        return places
    }
}
