public import HuddleCore

/// Something in a journal that could not be taken as it stands; the rest of the journal was read.
public struct JournalProblem: Equatable, Sendable {
    /// What is wrong.
    public enum Kind: Equatable, Sendable {
        /// The first line is no header, and the file's name does not say which journal it is.
        case notAJournal
        /// The first line is no header; the journal was read under the id in the file's name.
        case damagedHeader(String)
        /// A newer program wrote it: read as far as known.
        case newerVersion(Int64)
        /// Header and file name give different ids; the journal was read under `taken`.
        case wrongJournal(header: JournalID, name: JournalID, taken: JournalID)
        /// The last line has no end: it was never acknowledged as saved.
        case tornTail(bytes: Int)
        case damagedLine(String)
        case lineTooLong(bytes: Int)
        /// Passed over: a type that only newer programs know.
        case unknownType(String)
        /// Passed over: a word that only newer programs know.
        case unknownWord(key: String, word: String)
        /// Numbers that no line has.
        case sequenceGap(ClosedRange<UInt32>)
        /// A number that another line has as well; the line that stands in its place was taken.
        case duplicateSequence(UInt32)
        /// The line, or one before it, is not as it was written.
        case chainBroken
        /// So many problems more that are not listed.
        case andMore(Int)
    }

    /// The first line is 1.
    public let line: Int
    /// Where the line starts, in bytes from the start of the journal.
    public let offset: Int
    public let kind: Kind

    public init(line: Int, offset: Int, kind: Kind) {
        self.line = line
        self.offset = offset
        self.kind = kind
    }

    /// True when nothing is wrong with the journal but that a newer program wrote it.
    public var isFromNewerProgram: Bool {
        switch kind {
        case .newerVersion, .unknownType, .unknownWord: true
        default: false
        }
    }
}

extension JournalProblem: CustomStringConvertible {
    /// One sentence for people, with the place but never with what the record says.
    public var description: String { "line \(line): \(what)" }

    /// What is wrong, and what was done about it.
    public var what: String {
        switch kind {
        case .notAJournal: "this is not a journal"
        case .damagedHeader(let what):
            "the header is damaged (\(what)); the id was taken from the file's name"
        case .newerVersion(let version):
            "written in format \(version) by a newer program; read as far as this one knows"
        case .wrongJournal(let header, let name, let taken):
            "the header says \(header) and the file's name \(name); read as \(taken)"
        case .tornTail(let bytes): "the last line has no end; its \(bytes) bytes were not read"
        case .damagedLine(let what): "damaged (\(what)); not read"
        case .lineTooLong(let bytes): "\(bytes) bytes long, more than a line may be; not read"
        case .unknownType(let type): "of type \(type), which a newer program writes; passed over"
        case .unknownWord(let key, let word):
            "\(key) is \(word), which a newer program writes; passed over"
        case .sequenceGap(let missing) where missing.count == 1:
            "entry \(missing.lowerBound) is missing before it"
        case .sequenceGap(let missing):
            "entries \(missing.lowerBound) to \(missing.upperBound) are missing before it"
        case .duplicateSequence(let sequence): "another line is entry \(sequence) too; not read"
        case .chainBroken: "not as it was written, or a line before it has gone"
        case .andMore(let count): "and \(count) problems more"
        }
    }

    /// What to do about it, a whole sentence.
    public var advice: String {
        switch kind {
        case .notAJournal: "Restore it from a copy, or move it out of the folder of journals."
        case .damagedHeader: "Restore the file from a copy; its other lines were read."
        case .newerVersion, .unknownType, .unknownWord: "Update Huddle on this machine."
        case .wrongJournal(let header, _, let taken) where taken == header:
            "Give the file its name back, which ends in -\(header).jsonl."
        case .wrongJournal: "Restore the file from a copy; its other lines were read."
        case .tornTail:
            "It was never called saved: leave the file as it is, and enter what is missing again."
        case .damagedLine, .lineTooLong: "Restore the file from a copy; its other lines were read."
        case .sequenceGap: "Restore the file from a copy that has them."
        case .duplicateSequence: "Compare the file with a copy: one of the two was put in."
        case .chainBroken: "Compare the file with a copy, and ask who changed it."
        case .andMore: "Put the first ones right, then check again."
        }
    }
}
