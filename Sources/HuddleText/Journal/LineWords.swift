public import HuddleCore

/// Where the words of people stand in one line of a journal, and the line without them.
///
/// Only words go: ids, times, roles and choices stay, and the line keeps its length, so that
/// whoever reads or writes the journal meanwhile finds every other byte where it was.
public struct LineWords: Equatable, Sendable {
    /// The hash that the chain rests on, of the line as it stands.
    public let hash: String
    /// The words themselves, as people wrote them, and what they were given to.
    public let pieces: [Piece]
    private let line: [UInt8]
    private let places: [Range<Int>]

    /// One text of a line, with the field of the register to which it was given, if it was to one.
    public struct Piece: Equatable, Sendable {
        public let text: String
        public let field: PatientField?
    }

    /// Takes apart a line without its newline; nil for what is no line of a journal.
    public init?(_ line: [UInt8]) {
        let whole = line + [.newline]
        let found = whole.withUnsafeBytes { bytes -> (String, [Piece], [Range<Int>])? in
            var reader = LineReader(bytes)
            guard (try? reader.scan(from: 0)) != nil,
                let hash = ChainedLine(bytes, 0..<line.count)?.hash
            else { return nil }
            let members = Self.members(in: &reader)
            var pieces: [Piece] = []
            for member in members {
                // A text that is damaged is blanked like any other and can be looked for nowhere.
                guard let text = try? reader.text(of: member.value) else { continue }
                let field = Self.field(under: reader.name(of: member), in: &reader)
                pieces.append(Piece(text: text, field: field))
            }
            return (hash, pieces, members.map(\.value.place))
        }
        guard let found else { return nil }
        (hash, pieces, places) = found
        self.line = line
    }

    /// The words alone.
    public var texts: [String] { pieces.map(\.text) }

    /// True when there are words to remove, whether they still stand or not.
    public var isWordful: Bool { !places.isEmpty }

    /// True when no words are left.
    public var areBlank: Bool {
        places.allSatisfy { place in line[place].allSatisfy { $0 == Self.blank } }
    }

    /// The line with a space for every byte of its words.
    public var blanked: [UInt8] {
        var bytes = line
        for place in places {
            for index in place { bytes[index] = Self.blank }
        }
        return bytes
    }

    private static let blank = UInt8(ascii: " ")
    /// The keys under which people's own words stand, but in the line that puts somebody on the
    /// register: there the fields that hold words do.
    private static let keys: Set = [
        "text", "reason", "name", "value", "acknowledgedBy", "place", "fromPlace", "toPlace",
    ]

    /// The field of the register whose value stands under a key of the line; nil for other words.
    private static func field(under key: String, in reader: inout LineReader) -> PatientField? {
        let type = (try? reader.optionalText("type")) ?? ""
        switch (type, key) {
        case ("\(ChangeType.patientAdded.name)", _): return PatientField(rawValue: key)
        case ("\(ChangeType.patientSet.name)", "value"):
            let field = (try? reader.optionalText("field")) ?? nil
            return field.flatMap(PatientField.init)
        case ("\(ChangeType.contactAdded.name)", "place"): return .place
        default: return nil
        }
    }

    private static func members(in reader: inout LineReader) -> [LineMember] {
        // The reason of a removal is the record of it.
        let field = (try? reader.optionalText("field")) ?? nil
        guard field != "redacted" else { return [] }
        let isChoice = field.flatMap(PatientField.init).map { !$0.holdsWords } ?? false
        let type = (try? reader.optionalText("type")) ?? nil
        let isEntry = type == "\(ChangeType.patientAdded.name)"
        return reader.members().filter { member in
            let name = reader.name(of: member)
            let holdsWords =
                isEntry
                ? PatientField(rawValue: name)?.holdsWords ?? false
                : keys.contains(name) && !(name == "value" && isChoice)
            return holdsWords && [.plainText, .escapedText].contains(member.value.kind)
        }
    }
}

/// Finds lines of a journal by their numbers.
public enum JournalLines {
    /// Where the line of an event stands, without its newline; nil when another line stands there.
    public static func range(of sequence: UInt32, in bytes: [UInt8]) -> Range<Int>? {
        let opening = Array("{\"seq\":\(sequence),".utf8)
        var start = 0
        while let newline = bytes[start...].firstIndex(of: .newline) {
            if bytes[start..<newline].starts(with: opening) { return start..<newline }
            start = newline + 1
        }
        return nil
    }
}
