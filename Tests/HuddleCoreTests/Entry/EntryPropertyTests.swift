import HuddleCore
import HuddleTesting
import Testing

@Suite("Any typed line")
struct EntryPropertyTests {
    private let today = Day(number: 20_778)
    private let directory = EntryDirectory.make(
        present: [("Grace Okafor", "districtNurse"), ("L Lewis", "occupationalTherapist")])

    /// Words that no marker is made of.
    private static let prose = [
        "bed", "pain", "Ann", "stays", "zoë’s", "(new)", "10:30", "4/10", "12", "\u{202E}abc", "🙂",
        "e\u{301}", "ward@example.org", "no", "transfer", "worse;",
    ]
    /// Words and pieces of words that mean something in the right place.
    private static let pieces = [
        "@ot", "@", "@@", "@bob", "@\"", "\"", "fri", "next", "mon", "+3d", "23", "nov", "23/11",
        ":",
        ">", "to", "from", "dn:", "dn", "self:", "because", "tells", "\n", "\t", ",", ".", "",
        "99999d",
        "99999999999999999999/1", "\u{0}", "\r\n", "@\u{301}", "ﬁ", "İ:",
    ]

    @Test("is read without a trap, whatever its kind", arguments: 1...200 as ClosedRange<UInt64>)
    func neverTraps(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let all = Self.prose + Self.pieces
        for kind in EntryKind.allCases {
            let words = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                all.randomElement(using: &random) ?? ""
            }
            let separator = Bool.random(using: &random) ? " " : ""
            let line = words.joined(separator: separator)
            let meaning = EntryReader.read(line, kind: kind, directory: directory, today: today)
            #expect(meaning.kind == kind)
            _ = directory.completions(for: line)
            #expect(meaning.hint.allSatisfy { !$0.words.isEmpty })
        }
    }

    @Test("may be a pasted book", arguments: EntryKind.allCases)
    func pasted(kind: EntryKind) {
        let line = String(repeating: "pain @bob because ", count: 20_000)
        let meaning = EntryReader.read(line, kind: kind, directory: directory, today: today)
        #expect(meaning.text.hasPrefix("pain @bob"))
    }

    @Test("keeps every word that is no marker, in order", arguments: 1...200 as ClosedRange<UInt64>)
    func keepsWords(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for kind in EntryKind.allCases {
            var words = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                Self.prose.randomElement(using: &random) ?? ""
            }
            let prose = words
            if kind == .action || kind == .decision {
                words.insert("@ot", at: Int.random(in: 0...words.count, using: &random))
                words.append("fri")
            }
            if kind == .contribution { words.insert("dn:", at: 0) }
            if kind == .handover { words.insert("dn > ot:", at: 0) }
            let meaning = EntryReader.read(
                words.joined(separator: "  "), kind: kind, directory: directory, today: today)
            #expect(meaning.text == prose.joined(separator: " "))
        }
    }
}
