import Testing

@testable import TerminalUI

struct StackedBarTests {
    private func bar(_ values: [Int]) -> StackedBar {
        let kinds: [(Character, StyleRole)] = [
            ("H", .barHealth), ("S", .barSocial), ("V", .barVoluntary), ("P", .barPerson),
        ]
        return StackedBar(
            zip(kinds, values).map { .init(letter: $0.0, value: $1, role: $0.1) })
    }

    @Test func `each stretch has its letter and role`() {
        var canvas = Canvas(size: Size(width: 12, height: 1))
        bar([6, 3, 0, 3]).draw(into: &canvas, in: canvas.bounds)
        #expect(canvas.glyphs() == ["H     S  P"])
        #expect(canvas.roles() == ["666666777999"])
    }

    @Test func `a small share is still seen`() {
        #expect(bar([500, 1, 1, 0]).cells(width: 10) == [8, 1, 1, 0])
    }

    @Test func `without values there is nothing to draw`() {
        #expect(bar([0, 0, -4, 0]).cells(width: 10) == [0, 0, 0, 0])
    }

    @Test func `the stretches always fill the bar exactly`() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<2_000 {
            let values = (0..<4).map { _ in Int.random(in: 0...50, using: &generator) }
            let width = Int.random(in: 0...30, using: &generator)
            let cells = bar(values).cells(width: width)
            #expect(cells.reduce(0, +) == (values.contains { $0 > 0 } ? width : 0))
            #expect(zip(values, cells).allSatisfy { $0 > 0 || $1 == 0 })
            #expect(cells.allSatisfy { $0 >= 0 })
        }
    }
}
