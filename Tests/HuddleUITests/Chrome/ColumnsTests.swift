import Testing

@testable import HuddleUI

@Suite("Room for columns")
struct ColumnsTests {
    @Test("with room every column has what it wants")
    func all() {
        #expect(Columns([.init(10), .init(20, least: 5)], in: 40).widths == [10, 20])
    }

    @Test("the last gives way first, down to its least, then the one before it")
    func lastFirst() {
        let columns: [Columns.Column] = [.init(20, least: 10), .init(20, least: 10)]
        #expect(Columns(columns, in: 40).widths == [20, 18])
        #expect(Columns(columns, in: 28).widths == [16, 10])
    }

    @Test("what is left over when a column is left out goes to those that were cut")
    func givenBack() {
        let columns: [Columns.Column] = [.init(20, least: 10), .init(20, least: 10), .init(30)]
        #expect(Columns(columns, in: 50).widths == [20, 20, 0])
    }

    @Test("a column that is an extra is left out before another is cut")
    func extra() {
        let columns: [Columns.Column] = [.init(20, least: 10), .init(20, least: 10)]
        #expect(Columns(columns + [.extra(20, least: 15)], in: 60).widths == [20, 20, 16])
        #expect(Columns(columns + [.extra(20, least: 15)], in: 50).widths == [20, 20, 0])
    }
}
