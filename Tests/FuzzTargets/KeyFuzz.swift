import TerminalUI

@testable import CursesTerminal

/// The bytes of a terminal, together and one by one.
enum KeyFuzz {
    private static let sequences = KeySequences { ["kcuu1": Array("\u{1B}[A".utf8)][$0] }

    static func fault(in bytes: [UInt8]) -> String? {
        _ = inputs(of: [bytes], guessesPastes: true)
        let together = inputs(of: [bytes], guessesPastes: false)
        let apart = inputs(of: pieces(of: bytes), guessesPastes: false)
        guard together == apart else { return "\(together) together, \(apart) one by one" }
        for input in together {
            if case .key(.character(let character)) = input, String(character).isHarmful,
                character != "\n"
            {
                return "a control character is typed: \(character.debugDescription)"
            }
        }
        return nil
    }

    /// Each byte by itself, but for an Esc: what comes in one piece with it decides what it means.
    private static func pieces(of bytes: [UInt8]) -> [[UInt8]] {
        bytes.reduce(into: []) { pieces, byte in
            if pieces.last?.last == 0x1B {
                pieces[pieces.count - 1].append(byte)
            } else {
                pieces.append([byte])
            }
        }
    }

    private static func inputs(of pieces: [[UInt8]], guessesPastes: Bool) -> [TerminalInput] {
        var decoder = InputDecoder(sequences: sequences, guessesPastes: guessesPastes)
        for piece in pieces { decoder.feed(piece) }
        decoder.finish()
        return decoder.takeDecoded()
    }
}
