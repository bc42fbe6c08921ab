import Testing

@testable import TerminalUI

struct CanvasTests {
    @Test func `text lands where it was written and the cells used are told`() {
        var canvas = Canvas(size: Size(width: 10, height: 2))
        expectUsed(6, canvas.write("Zoë 王", at: Point(x: 1, y: 1), role: .title))
        #expect(canvas.glyphs() == ["", " Zoë 王"])
        #expect(canvas.roles() == ["..........", ".TTTTTT..."])
        #expect(canvas[5, 1].width == 2)
        #expect(canvas[6, 1].isContinuation)
    }

    @Test func `text is clipped to the region and to the canvas`() {
        var canvas = Canvas(size: Size(width: 10, height: 1))
        let region = Rect(x: 2, y: 0, width: 4, height: 1)
        expectUsed(5, canvas.write("abcdefgh", at: Point(x: 1, y: 0), role: .text, within: region))
        #expect(canvas.glyphs() == ["  bcde"])
        expectUsed(0, canvas.write("far", at: Point(x: 40, y: 0)))
        expectUsed(0, canvas.write("low", at: Point(x: 0, y: 1)))
        expectUsed(0, canvas.write("high", at: Point(x: 0, y: -1)))
    }

    @Test func `half of a wide character at an edge is a space`() {
        var canvas = Canvas(size: Size(width: 5, height: 1))
        canvas.write("abcde", at: .zero)
        canvas.write("王王王", at: Point(x: -1, y: 0))
        #expect(canvas.glyphs() == [" 王王"])
        canvas.write("x", at: Point(x: 2, y: 0))
        #expect(canvas.glyphs() == ["  x王"])
        canvas.write("y", at: Point(x: 3, y: 0))
        #expect(canvas.glyphs() == ["  xy"])
    }

    @Test func `filling part of a wide character leaves no half behind`() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.write("王明", at: .zero)
        canvas.fill(Rect(x: 1, y: 0, width: 2, height: 1), .selection)
        #expect((0..<4).allSatisfy { canvas[$0, 0].text == " " && canvas[$0, 0].width == 1 })
    }

    @Test func `text that was cut says so only when asked to`() {
        var canvas = Canvas(size: Size(width: 6, height: 2))
        canvas.write("Margaret", at: .zero)
        canvas.writeFitted("Margaret", in: Rect(x: 0, y: 1, width: 6, height: 1))
        #expect(canvas.glyphs() == ["Margar", "Marga…"])
    }

    @Test func `wrapped text that does not fit ends in a mark`() {
        var canvas = Canvas(size: Size(width: 9, height: 2))
        let used = canvas.writeWrapped("one two three four five", in: canvas.bounds)
        #expect(used == 2)
        #expect(canvas.glyphs() == ["one two", "three…"])
        expectUsed(2, canvas.writeWrapped("abcdefghi jk lmno pq", in: canvas.bounds))
    }

    @Test func `a region can be restyled and emphasised`() {
        var canvas = Canvas(size: Size(width: 4, height: 1))
        canvas.write("abcd", at: .zero)
        canvas.restyle(Rect(x: 1, y: 0, width: 2, height: 1), .match)
        canvas.emphasise(Rect(x: 2, y: 0, width: 9, height: 9), .underline)
        #expect(canvas.roles() == [".//."])
        #expect(canvas.glyphs() == ["abcd"])
        #expect(canvas[1, 0].attributes == [])
        #expect(canvas[3, 0].attributes == .underline)
    }

    @Test func `whatever is drawn, rows keep their width and hold nothing hostile`() {
        var generator = SeededGenerator(seed: 4)
        for charset in [Charset.unicode, .ascii] {
            var canvas = Canvas(size: Size(width: 17, height: 5), charset: charset)
            for _ in 0..<3_000 {
                scribble(on: &canvas, using: &generator)
                expectSound(canvas)
            }
        }
    }

    private func expectUsed(
        _ expected: Int, _ used: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(used == expected, sourceLocation: sourceLocation)
    }

    private func scribble(on canvas: inout Canvas, using generator: inout SeededGenerator) {
        let rect = Rect(
            x: .random(in: -3...18, using: &generator), y: .random(in: -2...6, using: &generator),
            width: .random(in: -1...20, using: &generator),
            height: .random(in: 0...6, using: &generator))
        let text = HostileText.random(length: 9, using: &generator)
        switch Int.random(in: 0...5, using: &generator) {
        case 0: canvas.fill(rect, .selection)
        case 1: canvas.box(rect, title: text)
        case 2: canvas.horizontalRule(rect, title: text)
        case 3: canvas.writeWrapped(text, in: rect)
        case 4: canvas.edgeNote(text, on: rect)
        default: canvas.write(text, at: rect.origin, role: .input, within: canvas.bounds)
        }
    }

    private func expectSound(_ canvas: Canvas) {
        for y in 0..<canvas.size.height {
            let row = Array(canvas.row(y))
            #expect(row.map { Int($0.width) }.reduce(0, +) == canvas.size.width)
            for (cell, next) in zip(row, row.dropFirst()) {
                #expect((cell.width == 2) == next.isContinuation)
            }
            #expect(row.first?.isContinuation == false)
            for cell in row where !cell.isContinuation {
                #expect(DisplayText.clean(cell.text) == cell.text)
                #expect(DisplayWidth.of(cell.text) == Int(cell.width))
                #expect(canvas.charset == .unicode || cell.text.utf8.allSatisfy { $0 < 0x7F })
            }
        }
    }
}
