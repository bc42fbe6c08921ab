import TerminalUI
import Testing

@testable import CursesTerminal

struct InputDecoderTests {
    private func decoder(guessesPastes: Bool = true) -> InputDecoder {
        InputDecoder(
            sequences: KeySequences { ["kcuu1": Array("\u{1B}[A".utf8)][$0] },
            guessesPastes: guessesPastes)
    }

    /// What comes of bytes that arrive together, after the wait for more of them.
    private func inputs(_ text: String, guessesPastes: Bool = true) -> [TerminalInput] {
        inputs(Array(text.utf8), guessesPastes: guessesPastes)
    }

    private func inputs(_ bytes: [UInt8], guessesPastes: Bool = true) -> [TerminalInput] {
        var decoder = decoder(guessesPastes: guessesPastes)
        decoder.feed(bytes)
        decoder.finish()
        return decoder.takeDecoded()
    }

    @Test(arguments: [
        ("\r", Key.enter), ("\n", .lineFeed), ("\t", .tab), ("\u{7F}", .backspace),
        ("\u{8}", .backspace), ("\u{1}", .control("a")), ("\u{0}", .control(" ")),
        ("\u{1F}", .control("_")), ("\u{1A}", .control("z")), ("é", .character("é")),
        ("王", .character("王")), ("\u{1B}", .escape), ("\u{1B}b", .alt("b")),
        ("\u{1B}é", .alt("é")), ("\u{1B}[", .alt("[")), ("\u{1B}[A", .up), ("\u{1B}OA", .up),
        ("\u{1B}[Z", .backTab), ("\u{1B}[H", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end),
        ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[1;5D", .wordLeft),
        ("\u{1B}[1;3C", .wordRight), ("\u{1B}[1;2C", .right), ("\u{1B}[20~", .function(9)),
        ("\u{1B}OP", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}\u{7F}", .control("w")),
    ])
    func `bytes are the key that sends them`(text: String, key: Key) {
        #expect(inputs(text) == [.key(key)])
    }

    @Test(arguments: [
        "\u{1B}[I", "\u{1B}[?1;2c", "\u{1B}[<2;3;4M", "\u{1B}[27;5;106~", "\u{1B}[24;80R",
        "\u{1B}Ox", "\u{1B}[12;",
    ])
    func `a sequence nobody knows is dropped whole, so that no letter of it is a command`(
        text: String
    ) {
        #expect(inputs(text) == [])
    }

    @Test(arguments: ["x", "é", "\r"])
    func `Esc and then a key are two keys, however quickly one comes after the other`(key: String) {
        var decoder = decoder()
        decoder.feed([0x1B])
        decoder.feed(Array(key.utf8))
        #expect(decoder.takeDecoded() == [.key(.escape)] + inputs(key))
        #expect(decoder.waiting == .nothing)
    }

    @Test func `a sequence that arrives in pieces is one key`() {
        for text in ["\u{1B}[A", "\u{1B}[1;5D", "\u{1B}OP", "王"] {
            var decoder = decoder()
            for byte in text.utf8.dropLast() {
                decoder.feed([byte])
                #expect(decoder.takeDecoded() == [])
                #expect(decoder.waiting == .sequence)
            }
            decoder.feed(Array(text.utf8.suffix(1)))
            #expect(decoder.takeDecoded() == inputs(text))
            #expect(decoder.waiting == .nothing)
        }
    }

    @Test func `keys typed ahead are all there in their order`() throws {
        let script = String(repeating: "jk<up><esc><esc>é<enter>x<tab>", count: 50)
        let text = String(repeating: "jk\u{1B}[A\u{1B}\u{1B}\u{1B}é\rx\t", count: 50)
            .replacing("\u{1B}\u{1B}\u{1B}é", with: "\u{1B}\u{1B}\u{1B}OAé")
        let expected = try KeyScript.parse(
            script.replacing("<esc><esc>é", with: "<esc><esc><up>é"))
        #expect(inputs(text) == expected)
    }

    @Test func `a byte that is no UTF-8 is one replacement and the rest is kept`() {
        #expect(inputs([0xFF, 0x6A]) == [.key(.character("\u{FFFD}")), .key(.character("j"))])
        let cut: [UInt8] = [0xE7, 0x8E, 0x6A]
        #expect(inputs(cut).last == .key(.character("j")))
        #expect(inputs([0xC2, 0x9B]) == [])
    }

    @Test func `a marked paste is one input with one line feed for each line end`() {
        let text = "\u{1B}[200~one\rtwo\r\nthree\nq\u{1B}[201~j"
        #expect(inputs(text) == [.paste("one\ntwo\nthree\nq"), .key(.character("j"))])
        #expect(inputs("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    }

    @Test func `a marked paste in any pieces is the same text`() {
        let text = "Zoë 王 \u{1B}[31m \u{1B}[201 end\r\n"
        let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
        for size in 1...bytes.count {
            var decoder = decoder()
            for start in stride(from: 0, to: bytes.count, by: size) {
                decoder.feed(Array(bytes[start..<min(bytes.count, start + size)]))
            }
            #expect(decoder.waiting == .nothing)
            let expected = text.replacing("\r\n", with: "\n")
            #expect(decoder.takeDecoded() == [.paste(expected)])
        }
    }

    @Test func `a paste without its end is not held back for ever`() {
        var decoder = decoder()
        decoder.feed(Array("\u{1B}[200~one\u{1B}[20".utf8))
        #expect(decoder.waiting == .paste)
        decoder.finish()
        #expect(decoder.takeDecoded() == [.paste("one\u{1B}[20")])
        #expect(decoder.waiting == .nothing)
    }

    @Test func `several lines at once are a paste although nothing marks them`() {
        #expect(inputs("q\ry\rD") == [.paste("q\ny\nD")])
        #expect(inputs("q\r\ny\r\n") == [.paste("q\ny\n")])
        var decoder = decoder()
        decoder.feed(Array("one\rtwo\r".utf8))
        #expect(decoder.waiting == .guessedPaste)
        decoder.feed(Array("q".utf8))
        decoder.finish()
        #expect(decoder.takeDecoded() == [.paste("one\ntwo\nq")])
    }

    @Test(arguments: ["\r\r\r\r", "jj\r", "one\u{1B}[A\rtwo\r", "a\r\n", "\u{7}a\rb\r"])
    func `a key held down or an editing key is no paste`(text: String) {
        let isPaste = inputs(text).contains { if case .paste = $0 { true } else { false } }
        #expect(!isPaste)
    }

    @Test func `after a marked paste nothing is guessed, nor when guessing is off`() {
        var decoder = decoder()
        decoder.feed(Array("\u{1B}[200~x\u{1B}[201~".utf8))
        decoder.feed(Array("a\rb\r".utf8))
        #expect(decoder.takeDecoded().count == 5)
        #expect(inputs("a\rb\r", guessesPastes: false).count == 4)
    }

    @Test func `random bytes in random pieces never hang or trap and leave nothing behind`() {
        var generator = SystemRandomNumberGenerator()
        let pieces: [[UInt8]] = [
            [0x1B], [0x5B], [0x4F], Array("200~".utf8), Array("201~".utf8), [0x0D], [0x31, 0x3B],
            [0xE7], [0x8E], [0xFF], [0x6A], Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8),
        ]
        for _ in 0..<3_000 {
            var decoder = decoder()
            let chosen = (0..<10).compactMap { _ in pieces.randomElement(using: &generator) }
            for piece in chosen {
                decoder.feed(piece)
            }
            decoder.finish()
            #expect(decoder.waiting == .nothing, "\(chosen)")
        }
    }
}
