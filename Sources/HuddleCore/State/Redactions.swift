/// The removal of words by law: why, by which event, and the hash of the line as it was.
public struct Redaction: Equatable, Sendable {
    public let stamp: Stamp
    public let reason: String
    public let hash: String?
}

/// The lines whose words are shown nowhere. No horizon and no undo brings them back: whoever asks for
/// a value gets it through `Standing`, and so without the words.
struct Redactions: Equatable, Sendable {
    /// Under the line that was named, in the order of their stamps.
    private var named: [RecordID: [Redaction]] = [:]
    /// Lines that revised a line that was named.
    private var subjects: [RecordID: RecordID] = [:]
    /// Lines that were named and that put somebody on the register: their words are gone from the
    /// entry itself, because what else the same line says stays.
    private var entries: Set<RecordID> = []

    var isEmpty: Bool { named.isEmpty }

    /// True when the words of the line itself were removed.
    func names(_ line: RecordID) -> Bool { named[line] != nil }

    /// Every removal of a line's words, the oldest first.
    func all(of line: RecordID) -> [Redaction] { named[line] ?? [] }

    /// The lines that were named.
    var lines: [RecordID] { named.keys.sorted() }

    mutating func add(_ redaction: Redaction, to line: RecordID) {
        guard !all(of: line).contains(redaction) else { return }
        named[line, default: []].insert(redaction) { redaction.stamp < $0.stamp }
    }

    /// Lets the words of `line` go with those of the one it revised.
    mutating func cover(_ line: RecordID, with subject: RecordID) {
        subjects[line] = subject
    }

    /// Notes that the words of a line went from the entry that it made.
    mutating func noteEntry(_ line: RecordID) { entries.insert(line) }

    /// What has to be shown instead of whatever the line gave; nil where nothing has.
    func reasonInPlaceOfWords(of line: RecordID) -> String? {
        guard !isEmpty, !entries.contains(line) else { return nil }
        return reason(for: line)
    }

    /// Why the words of a line were removed; nil while they stand.
    func reason(for line: RecordID) -> String? {
        guard !isEmpty else { return nil }
        return named[line]?.last?.reason ?? subjects[line].flatMap { named[$0]?.last?.reason }
    }
}

/// A value that holds words which may have to be removed.
protocol Wordful {
    /// The value without its words, saying why.
    func withoutWords(_ reason: String) -> Self
}

extension String: Wordful {
    func withoutWords(_ reason: String) -> String {
        isEmpty ? self : "[removed on request: \(reason)]"
    }
}

extension Speaker: Wordful {
    func withoutWords(_ reason: String) -> Speaker {
        Speaker(role: role, professional: professional)
    }
}

extension Contact: Wordful {
    func withoutWords(_ reason: String) -> Contact {
        Contact(
            id: id, stamp: stamp, at: at, typedBy: typedBy,
            content: ContactAdded(
                patient: content.patient, meeting: content.meeting,
                speaker: content.speaker.withoutWords(reason), day: content.day))
    }
}

extension Outcome: Wordful {
    func withoutWords(_ reason: String) -> Outcome {
        guard case .deferred(let words) = self else { return self }
        return .deferred(reason: words.withoutWords(reason))
    }
}

extension ActionStatus: Wordful {
    func withoutWords(_ reason: String) -> ActionStatus {
        guard case .cancelled(let day, let words) = self else { return self }
        return .cancelled(day, reason: words.withoutWords(reason))
    }
}
