/// What a line of a journal is to a search, told from the first letters of its type.
enum LineKind {
    /// It holds words: whoever searches looks through them.
    case words
    /// Why today, or an outcome: words that a later line may answer.
    case answerable
    /// The register, the directory, the opening of a meeting: what a hit is shown with.
    case frame
    case revision
    /// A field of somebody on the register: it matters with the others of the same person.
    case field
    case undone
    case other

    private static let key = word("\"type\":\"")
    private static let contribution = word("contribu")
    private static let decision = word("decision")
    private static let action = word("action.a")
    private static let handover = word("handover")
    private static let why = word("why.set\"")
    private static let outcome = word("outcome.")
    private static let patient = word("patient.")
    private static let professional = word("professi")
    private static let meeting = word("meeting.")
    private static let item = word("item.rev")
    private static let takenBack = word("undone\",")

    /// The kind of the line, and the place behind its type; nil for a line whose type does not stand
    /// where Huddle writes it.
    static func read(
        _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> (kind: LineKind, place: Int)? {
        var place = start
        while place + 24 <= end {
            guard load(bytes, place) == key else {
                place += 1
                continue
            }
            let type = place + 8
            return (kind(load(bytes, type), after: bytes[type + 8]), type + 8)
        }
        return nil
    }

    private static func kind(_ type: UInt64, after next: UInt8) -> LineKind {
        switch type {
        case contribution, decision, action, handover: .words
        case why, outcome: .answerable
        case item: .revision
        case takenBack: .undone
        case professional: .frame
        case patient: patientKind(next)
        case meeting: next == UInt8(ascii: "o") ? .frame : .other
        default: .other
        }
    }

    /// Added and set; not listed, moved or taken off a list.
    private static func patientKind(_ next: UInt8) -> LineKind {
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
