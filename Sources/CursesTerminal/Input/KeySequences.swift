import TerminalUI

/// The bytes that keys send on a terminal, for looking up what has arrived.
struct KeySequences: Sendable {
    /// What the first bytes of some input are.
    enum Match: Equatable {
        case key(Key, length: Int)
        /// The beginning of what a key sends.
        case incomplete
        case none
    }

    private var keys: [[UInt8]: Key] = [:]
    private var beginnings: Set<[UInt8]> = []
    private var longest = 0

    /// The sequences that most terminals share, and those that terminfo has for this one.
    ///
    /// `lookUp` gives the bytes for the terminfo name of a key.
    init(lookUp: (String) -> [UInt8]?) {
        for (text, key) in KeySequences.common {
            add(Array(text.utf8), key)
        }
        for (name, key) in KeySequences.capabilities {
            if let bytes = lookUp(name) { add(bytes, key) }
        }
    }

    /// What the input begins with; the longest key wins.
    func match(_ input: ArraySlice<UInt8>) -> Match {
        let head = Array(input.prefix(longest))
        for length in stride(from: head.count, to: 0, by: -1) {
            if let key = keys[Array(head[..<length])] { return .key(key, length: length) }
        }
        return beginnings.contains(Array(input)) ? .incomplete : .none
    }

    private mutating func add(_ bytes: [UInt8], _ key: Key) {
        // Single bytes mean the same everywhere and are decoded without a table.
        guard bytes.count > 1 else { return }
        keys[bytes] = key
        longest = max(longest, bytes.count)
        for length in 1..<bytes.count {
            beginnings.insert(Array(bytes[..<length]))
        }
    }
}

extension KeySequences {
    private static let common: KeyValuePairs<String, Key> = [
        "\u{1B}OA": .up, "\u{1B}OB": .down, "\u{1B}OC": .right, "\u{1B}OD": .left,
        "\u{1B}OH": .home, "\u{1B}OF": .end, "\u{1B}OM": .enter,
        "\u{1B}OP": .function(1), "\u{1B}OQ": .function(2), "\u{1B}OR": .function(3),
        "\u{1B}OS": .function(4),
        // The Linux console.
        "\u{1B}[[A": .function(1), "\u{1B}[[B": .function(2), "\u{1B}[[C": .function(3),
        "\u{1B}[[D": .function(4), "\u{1B}[[E": .function(5),
        // rxvt with Control.
        "\u{1B}Oc": .wordRight, "\u{1B}Od": .wordLeft,
    ]

    private static let capabilities: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
            ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
            ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
            ("kbs", .backspace), ("kLFT5", .wordLeft), ("kRIT5", .wordRight),
            ("kLFT3", .wordLeft), ("kRIT3", .wordRight),
        ] + (1...24).map { ("kf\($0)", .function($0)) }
}
