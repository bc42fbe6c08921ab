import Testing

@testable import TerminalUI

struct TableTests {
    private let table = Table(
        columns: [
            .init("Name", width: .flexible(weight: 2, minimum: 6)),
            .init("Due", width: .fixed(6)),
            .init("Min", width: .fixed(4), alignment: .right),
        ],
        rows: [
            [.init("Margaret Elliot-Okonkwo"), .init("16 Nov", role: .overdue), .init("3:02")],
            [.init("王小明"), .init("today"), .init("12")],
            [.init("Zoë")],
        ])

    @Test func `columns align, long text is marked, and the selected row carries a sign`() {
        var canvas = Canvas(size: Size(width: 30, height: 4))
        let list = ListState(selected: 1)
        let cursor = table.draw(into: &canvas, in: canvas.bounds, list: list)
        #expect(
            canvas.text() == """
                  Name            Due      Min
                  Margaret Elli…  16 Nov  3:02
                > 王小明          today     12
                  Zoë
                """)
        #expect(canvas.roles()[2] == String(repeating: "s", count: 30))
        #expect(canvas.roles()[1].contains("OOOOOO"))
        #expect(cursor == Point(x: 0, y: 2))
    }

    @Test func `the rows around the selection are shown`() {
        var canvas = Canvas(size: Size(width: 30, height: 2))
        table.draw(
            into: &canvas, in: canvas.bounds, list: ListState(selected: 2), focus: .unfocused)
        #expect(canvas.glyphs()[1] == "> Zoë")
        #expect(canvas.roles()[1] == String(repeating: "u", count: 30))
    }

    @Test func `a selection behind the end of the rows is the last row`() {
        var canvas = Canvas(size: Size(width: 30, height: 4))
        let cursor = table.draw(into: &canvas, in: canvas.bounds, list: ListState(selected: 9))
        #expect(cursor == Point(x: 0, y: 3))
        #expect(canvas.glyphs()[3] == "> Zoë")
    }

    @Test func `a table without focus marks nothing`() {
        var canvas = Canvas(size: Size(width: 30, height: 4))
        let cursor = table.draw(
            into: &canvas, in: canvas.bounds, list: ListState(), focus: .none)
        #expect(cursor == nil)
        #expect(!canvas.text().contains(">"))
    }

    @Test(arguments: 0...40)
    func `columns never take more than the width and use all that is flexible`(width: Int) {
        let widths = table.columnWidths(in: width)
        #expect(widths.allSatisfy { $0 >= 0 })
        let used = widths.reduce(0, +) + Table.markerWidth + 4
        #expect(used <= max(width, Table.markerWidth + 4))
        #expect(width < 22 || used == width)
    }
}
