import Testing

@testable import TerminalUI

struct KeyScriptTests {
    @Test func `text is typed and names between angle brackets are keys`() throws {
        let inputs = try KeyScript.parse("jjaBed @ot fri<enter>")
        let typed = "jjaBed @ot fri".map { TerminalInput.key(.character($0)) }
        #expect(inputs == typed + [.key(.enter)])
    }

    @Test(arguments: [
        ("<esc>", Key.escape), ("<s-tab>", .backTab), ("<bs>", .backspace), ("<f9>", .function(9)),
        ("<c-o>", .control("o")), ("<C-O>", .control("o")), ("<a-b>", .alt("b")),
        ("<a-B>", .alt("B")), ("<c-j>", .lineFeed), ("<space>", .space), ("<lt>", .character("<")),
        ("<word-left>", .wordLeft), ("<c-_>", .control("_")), ("é", .character("é")),
    ])
    func `a name stands for its key`(script: String, key: Key) throws {
        #expect(try KeyScript.parse(script) == [.key(key)])
    }

    @Test func `a paste keeps its lines and signs`() throws {
        let inputs = try KeyScript.parse(#"<paste:a b\>c\nd\\>"#)
        #expect(inputs == [.paste("a b>c\nd\\")])
    }

    @Test func `a size can be given`() throws {
        #expect(try KeyScript.parse("<resize:40x10>") == [.resize(Size(width: 40, height: 10))])
    }

    @Test func `line breaks in the script itself mean nothing`() throws {
        #expect(try KeyScript.parse("a\nb\r\n") == [.key(.character("a")), .key(.character("b"))])
    }

    @Test(arguments: [
        ("ab<entr>", 1, 3, KeyScriptError.Reason.unknownKey("entr")),
        ("a\nb <enter", 2, 3, .unclosed), ("<paste:abc", 1, 1, .unclosed),
        ("<paste:a\\qb>", 1, 9, .unknownEscape("q")), ("<>", 1, 1, .unknownKey("")),
        ("<f25>", 1, 1, .unknownKey("f25")), ("<c-ab>", 1, 1, .unknownKey("c-ab")),
        ("<resize:4>", 1, 1, .unknownKey("resize:4")),
    ])
    func `a fault is told with its line and column`(
        script: String, line: Int, column: Int, reason: KeyScriptError.Reason
    ) {
        let expected = KeyScriptError(line: line, column: column, reason: reason)
        #expect(throws: expected) { try KeyScript.parse(script) }
    }

    @Test func `a fault reads as a sentence`() throws {
        let error = #expect(throws: KeyScriptError.self) { try KeyScript.parse("ab<entr>") }
        #expect(error?.description == "1:3: no key is called <entr>")
    }

    @Test func `what is written for inputs reads back as the same inputs`() throws {
        var inputs = KeyScript.names.map { TerminalInput.key($0.value) }
        inputs += "aZ<>\\ é王-".flatMap {
            [.key(.character($0)), .key(.alt($0)), .key(.control(Character($0.lowercased())))]
        }
        inputs += (1...24).map { .key(.function($0)) }
        inputs += [.paste("a\nb\t>\\<"), .paste(""), .resize(Size(width: 300, height: 1))]
        #expect(try KeyScript.parse(KeyScript.script(for: inputs)) == inputs)
    }

    @Test func `no script makes the reader fail in any way but its own`() {
        var generator = SeededGenerator(seed: 5)
        let pieces = [
            "<", ">", "c-", "a-", "f1", "paste:", "\\", "n", "é", "\r\n", "resize:", "1x", "<lt",
        ]
        for _ in 0..<3_000 {
            let script = (0..<8).compactMap { _ in pieces.randomElement(using: &generator) }
                .joined()
            do {
                let inputs = try KeyScript.parse(script)
                #expect(try KeyScript.parse(KeyScript.script(for: inputs)) == inputs)
            } catch {
                #expect(error.line >= 1 && error.column >= 1)
            }
        }
    }
}
