/// What a line of a journal is to a search, told from the first letters of its type.
enum LineKind {
    /// It holds words: whoever searches looks through them.
    case words
    /// Why today, or an outcome: words that a later line may answer.
    case answerable
    /// Somebody of the directory: there are few, and any hit may be shown with them.
    case directory
    /// That somebody came onto the register, or a meeting was opened: what a hit is shown with.
    case frame
    case revision
    /// A field of somebody on the register: it matters with the others of the same person.
    case field
    case undone
    case other
}

/// Tells the kinds of lines; made once for many, because the words that it compares take time to make.
struct LineKinds: Sendable {
    private let key = LineKinds.word("\"type\":\"")
    private let contribution = LineKinds.word("contribu")
    private let decision = LineKinds.word("decision")
    private let action = LineKinds.word("action.a")
    private let handover = LineKinds.word("handover")
    private let matter = LineKinds.word("matter.a")
    private let amended = LineKinds.word("minutes.")
    private let contact = LineKinds.word("contact.")
    private let why = LineKinds.word("why.set\"")
    private let outcome = LineKinds.word("outcome.")
    private let patient = LineKinds.word("patient.")
    private let professional = LineKinds.word("professi")
    private let meeting = LineKinds.word("meeting.")
    private let item = LineKinds.word("item.rev")
    private let takenBack = LineKinds.word("undone\",")

    /// How far behind the start of a line its type stood the last two times: lines of one writer have
    /// it where others had it, but for those that carry a step.
    private var usual = (0, 0)

    /// The kind of the line, and the place behind its type; nil for a line whose type does not stand
    /// where Huddle writes it.
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> (kind: LineKind, place: Int)? {
        guard let type = type(in: bytes, from: start, to: end) else { return nil }
        return (kind(Self.load(bytes, type), after: bytes[type &+ 8]), type &+ 8)
    }

    /// Where the name of the type begins. Its key cannot stand within a text, whose quotes are escaped.
    @inline(__always)
    private mutating func type(
        in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> Int? {
        if stands(in: bytes, at: start &+ usual.0, to: end) { return start &+ usual.0 &+ 8 }
        if stands(in: bytes, at: start + usual.1, to: end) {
            usual = (usual.1, usual.0)
            return start + usual.0 + 8
        }
        // Before it stand number, clock and time, which take this much at least.
        var place = start + 47
        while place + 24 <= end, Self.load(bytes, place) != key { place += 1 }
        guard place + 24 <= end else { return nil }
        usual = (place - start, usual.0)
        return place + 8
    }

    @inline(__always)
    private func stands(in bytes: UnsafeRawBufferPointer, at place: Int, to end: Int) -> Bool {
        place &+ 24 <= end && Self.load(bytes, place) == key
    }

    private func kind(_ type: UInt64, after next: UInt8) -> LineKind {
        // The most frequent ones first.
        switch type {
        case contribution: .words
        case item: .revision
        case action, decision: .words
        case why, outcome: .answerable
        case handover, matter, amended, contact: .words
        case takenBack: .undone
        case professional: .directory
        case patient: patientKind(next)
        case meeting: next == UInt8(ascii: "o") ? .frame : .other
        default: .other
        }
    }

    /// Added and set; not listed, moved or taken off a list.
    private func patientKind(_ next: UInt8) -> LineKind {
        switch next {
        case UInt8(ascii: "a"): .frame
        case UInt8(ascii: "s"): .field
        default: .other
        }
    }

    private static func word(_ text: StaticString) -> UInt64 {
        UnsafeRawPointer(text.utf8Start).loadUnaligned(as: UInt64.self)
    }

    @inline(__always)
    private static func load(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
}
