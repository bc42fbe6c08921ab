import TerminalUI

/// A sequence that begins with `ESC [`, as ECMA-48 lays it out.
///
/// Terminals send many that their terminfo entry does not list. Read whole, the unknown ones can be
/// dropped; read letter by letter they would run commands.
struct ControlSequence: Equatable {
    let numbers: [Int]
    let final: UInt8
    /// The bytes of the whole sequence.
    let length: Int
    /// True when it reports the mouse, as DEC mode 1006 writes it.
    private let isPointer: Bool

    /// Reads a sequence at the start of the input; nothing when it is not there to its end.
    init?(_ input: ArraySlice<UInt8>) {
        let body = input.dropFirst(2)
        guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else { return nil }
        let parameters = body[..<end].prefix { (0x30...0x3F).contains($0) }
        isPointer = parameters.first == UInt8(ascii: "<")
        numbers = parameters.drop { $0 == UInt8(ascii: "<") }.split(
            separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
        )
        .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
        final = input[end]
        length = end - input.startIndex + 1
    }

    /// The key that sends it, as far as terminals agree.
    var key: Key? {
        guard !isPointer else { return nil }
        return switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): movesByWord ? .wordRight : .right
        case UInt8(ascii: "D"): movesByWord ? .wordLeft : .left
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "Z"): .backTab
        // With another first number it is the report of the cursor's place.
        case UInt8(ascii: "P")...UInt8(ascii: "S") where (numbers.first ?? 0) <= 1:
            .function(Int(final - UInt8(ascii: "P")) + 1)
        case UInt8(ascii: "~"): numbers.first.flatMap { ControlSequence.numbered[$0] }
        default: nil
        }
    }

    /// What the mouse did; nothing for buttons let go and those that mean nothing here.
    var pointer: PointerMove? {
        guard isPointer, final == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
        switch numbers[0] {
        case 0: return .click(Point(x: numbers[1] - 1, y: numbers[2] - 1))
        case 64: return .wheelUp
        case 65: return .wheelDown
        default: return nil
        }
    }

    /// Whether it opens a bracketed paste.
    var opensPaste: Bool {
        final == UInt8(ascii: "~") && numbers == [200]
    }

    /// Control or Alt held: the second number, less one, has a bit for each of the two.
    private var movesByWord: Bool {
        numbers.count > 1 && (numbers[1] - 1) & 0b110 != 0
    }

    private static let numbered: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]
}
