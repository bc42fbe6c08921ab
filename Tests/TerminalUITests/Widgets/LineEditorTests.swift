import Testing

@testable import TerminalUI

struct LineEditorTests {
    @Test(arguments: [
        ("Book bed|", "<c-a>", "|Book bed"), ("|Book bed", "<c-e>", "Book bed|"),
        ("Book bed|", "<c-w>", "Book |"), ("Book @ot|", "<c-w>", "Book |"),
        ("Book |bed", "<c-u>", "|bed"), ("Book| bed", "<c-k>", "Book|"),
        ("Book bed|", "<a-b>", "Book |bed"), ("|Book bed", "<a-f>", "Book| bed"),
        ("Book b|ed", "<bs>", "Book |ed"), ("Book |bed", "<del>", "Book |ed"),
        ("Zo|", "ë", "Zoë|"), ("王|明", "小", "王小|明"), ("ab|", "<left><left><left>", "|ab"),
        ("one\ntwo|", "<c-a>", "one\n|two"), ("o|ne\ntwo", "<down>", "one\nt|wo"),
        ("one\nt|", "<up>", "o|ne\nt"), ("one|\nt", "<down>", "one\nt|"),
        ("one|\ntwo", "<c-k>", "one|two"), ("a|b", "<c-j>", "a\n|b"),
        ("one two|", "<c-w><c-w><c-y>", "one two|"), ("a b|c", "<word-left>", "a |bc"),
    ])
    func `a key does what it does in every line of text`(
        before: String, keys: String, after: String
    ) throws {
        var editor = LineEditor.make(before)
        try editor.press(keys)
        #expect(editor.picture == after)
    }

    @Test(arguments: ["<enter>", "<esc>", "<tab>", "<f1>", "<c-o>", "<up>", "<down>", "<pgup>"])
    func `keys that mean nothing in a text are left to others`(key: String) throws {
        var editor = LineEditor("abc")
        guard case .key(let pressed) = try #require(KeyScript.parse(key).first) else { return }
        let isTaken = editor.handle(pressed)
        #expect(!isTaken)
        #expect(editor == LineEditor("abc"))
    }

    @Test func `one step back takes a typed word with the space before it`() throws {
        var editor = LineEditor()
        try editor.press("Book bed now")
        try editor.press("<c-_>")
        #expect(editor.text == "Book bed")
        try editor.press("<c-_>")
        #expect(editor.text == "Book")
        try editor.press("<c-_><c-_><c-_>")
        #expect(editor.text == "")
    }

    @Test func `a paste and a cut are one step each`() throws {
        var editor = LineEditor()
        editor.insert("one\r\ntwo\rthree")
        #expect(editor.text == "one\ntwo\nthree")
        try editor.press("<c-u>")
        #expect(editor.text == "one\ntwo\n")
        editor.undo()
        #expect(editor.text == "one\ntwo\nthree")
        editor.undo()
        #expect(editor.isEmpty)
        #expect(!editor.canUndo)
    }

    @Test func `a line of one stays one line`() throws {
        var editor = LineEditor("", lines: .one)
        editor.insert("one\ntwo")
        try editor.press("<c-j>")
        #expect(editor.text == "one two")
    }

    @Test func `control characters are left out and tabs and joiners are kept`() {
        var editor = LineEditor()
        editor.insert("a\u{1B}[31m\u{0}\tb\u{9B} 👩\u{200D}⚕️")
        #expect(editor.text == "a[31m\tb 👩\u{200D}⚕️")
    }

    @Test func `a mark joins the letter before the cursor`() {
        var editor = LineEditor("e")
        editor.insert("\u{301}")
        #expect(editor.text.count == 1)
        #expect(editor.cursor == 1)
        let isTaken = editor.handle(.backspace)
        #expect(isTaken)
        #expect(editor.isEmpty)
    }

    @Test func `a long paste arrives whole`() {
        let text = (1...300).map { "line \($0) of the letter, with Zoë" }.joined(separator: "\n")
        var editor = LineEditor()
        editor.insert(text)
        #expect(editor.text == text)
        #expect(editor.cursor == text.count)
    }

    @Test func `any keys leave text and cursor sound, and every step can be taken back`() throws {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<60 {
            var editor = LineEditor("", lines: Bool.random(using: &generator) ? .one : .many)
            for _ in 0..<150 {
                randomStep(&editor, using: &generator)
                #expect((0...editor.characters.count).contains(editor.cursor))
                #expect(editor.characters == Array(editor.text))
                try expectDrawn(editor, using: &generator)
            }
            var steps = 0
            while editor.undo() { steps += 1 }
            #expect(editor.isEmpty)
            #expect(steps <= 200)
        }
    }

    private func randomStep(_ editor: inout LineEditor, using generator: inout SeededGenerator) {
        switch Int.random(in: 0...9, using: &generator) {
        case 0: editor.insert(HostileText.random(length: 5, using: &generator))
        case 1: editor.moveCursor(to: .random(in: -2...60, using: &generator))
        case 2...4:
            let scalar = HostileText.scalars.randomElement(using: &generator) ?? "x"
            _ = editor.handle(.character(Character(scalar)))
        default:
            _ = editor.handle(LineEditorTests.keys.randomElement(using: &generator) ?? .left)
        }
    }

    private func expectDrawn(
        _ editor: LineEditor, using generator: inout SeededGenerator
    ) throws {
        var canvas = Canvas(size: Size(width: 12, height: 4))
        let rect = Rect(
            x: 1, y: 1, width: .random(in: 1...9, using: &generator),
            height: .random(in: 1...3, using: &generator))
        let cursor = try #require(editor.draw(into: &canvas, in: rect))
        #expect(rect.contains(cursor))
        #expect(canvas.roles().joined().filter { $0 == "i" }.count == rect.width * rect.height)
    }

    private static let keys: [Key] =
        KeyScript.names.map { $0.value } + "abdefhkuwy_".map(Key.control) + "bfdu".map(Key.alt)
}
