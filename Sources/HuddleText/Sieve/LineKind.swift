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

/// Tells the kinds of lines; made once for many, because its table takes time to make.
struct LineKinds: Sendable {
    private let key = LineKinds.word("\"type\":\"")

    /// Many more than types, so that an empty slot ends every look into the table.
    private static let slots = 64

    /// A type by its first eight letters and the one behind them, where that tells it from others.
    private struct Entry {
        var letters: UInt64 = 0
        var next: UInt8?
        var kind = LineKind.other
    }

    /// Each type at the slot of its letters, or in the next one that was free.
    private let table: [Entry] = {
        var table = [Entry](repeating: Entry(), count: Self.slots)
        func add(_ type: StaticString, _ kind: LineKind, before next: UInt8? = nil) {
            let letters = word(type)
            var slot = Self.slot(of: letters)
            while table[slot].letters != 0 { slot = (slot + 1) % Self.slots }
            table[slot] = Entry(letters: letters, next: next, kind: kind)
        }
        add("contribu", .words)
        add("decision", .words)
        add("action.a", .words)
        add("handover", .words)
        add("matter.a", .words)
        add("minutes.", .words)
        add("contact.", .words)
        add("why.set\"", .answerable)
        add("outcome.", .answerable)
        add("item.rev", .revision)
        add("undone\",", .undone)
        add("professi", .directory)
        // Added and set; not listed, moved or taken off a list.
        add("patient.", .frame, before: UInt8(ascii: "a"))
        add("patient.", .field, before: UInt8(ascii: "s"))
        add("meeting.", .frame, before: UInt8(ascii: "o"))
        return table
    }()

    /// How far behind the start of a line its type stood the last two times: lines of one writer
    /// have it where others had it, but for those that carry a step.
    private var usual = (0, 0)

    /// The kind of the line, and the place behind the first letters of its type; nil for a line
    /// whose type does not stand where Huddle writes it.
    @inline(__always)
    mutating func read(
        _ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int
    ) -> (kind: LineKind, place: Int)? {
        guard let type = type(in: bytes, from: start, to: end) else { return nil }
        return (kind(Self.load(bytes, type), before: bytes[type &+ 8]), type &+ 8)
    }

    /// Where the name of the type begins. Its key cannot stand within a text, whose quotes are
    /// escaped.
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

    @inline(__always)
    private func kind(_ letters: UInt64, before next: UInt8) -> LineKind {
        var slot = Self.slot(of: letters)
        while table[slot].letters != 0 {
            if table[slot].letters == letters, table[slot].next ?? next == next {
                return table[slot].kind
            }
            slot = (slot + 1) % Self.slots
        }
        return .other
    }

    @inline(__always)
    private static func slot(of letters: UInt64) -> Int {
        Int(truncatingIfNeeded: (letters &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }

    /// The first eight letters of a text that has as many.
    @inline(__always)
    private static func word(_ text: StaticString) -> UInt64 {
        UnsafeRawPointer(text.utf8Start).loadUnaligned(as: UInt64.self)
    }

    @inline(__always)
    private static func load(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
}
