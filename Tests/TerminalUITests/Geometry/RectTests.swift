import Testing

@testable import TerminalUI

struct RectTests {
    private let rect = Rect(x: 2, y: 3, width: 10, height: 6)

    @Test func `edges lie after the last column and row`() {
        #expect(rect.maxX == 12)
        #expect(rect.maxY == 9)
        #expect(rect.contains(Point(x: 11, y: 8)))
        #expect(!rect.contains(Point(x: 12, y: 8)))
    }

    @Test func `a negative extent counts as zero`() {
        #expect(Rect(x: 1, y: 1, width: -3, height: 2).isEmpty)
        #expect(Size(width: -1, height: 4) == Size(width: 0, height: 4))
    }

    @Test(arguments: [-5, 0, 4, 10, 99])
    func `splitting from the left or right loses no column`(width: Int) {
        let (left, rest) = rect.splitLeft(width)
        #expect(left.width + rest.width == rect.width)
        #expect(left.maxX == rest.minX)
        let (right, remaining) = rect.splitRight(width)
        #expect(right.maxX == rect.maxX)
        #expect(right.width == left.width)
        #expect(remaining.maxX == right.minX)
    }

    @Test(arguments: [-5, 0, 4, 6, 99])
    func `splitting from the top or bottom loses no row`(height: Int) {
        let (top, rest) = rect.splitTop(height)
        #expect(top.height + rest.height == rect.height)
        #expect(top.maxY == rest.minY)
        let (bottom, remaining) = rect.splitBottom(height)
        #expect(bottom.maxY == rect.maxY)
        #expect(bottom.height == top.height)
        #expect(remaining.maxY == bottom.minY)
    }

    @Test func `a row outside the region has no cell`() {
        #expect(rect.row(5) == Rect(x: 2, y: 8, width: 10, height: 1))
        #expect(rect.row(6).isEmpty)
        #expect(rect.row(-1).isEmpty)
    }

    @Test func `regions that do not meet share nothing`() {
        #expect(rect.intersection(Rect(x: 20, y: 3, width: 5, height: 5)).isEmpty)
        let shared = rect.intersection(Rect(x: 0, y: 0, width: 5, height: 5))
        #expect(shared == Rect(x: 2, y: 3, width: 3, height: 2))
    }

    @Test func `a margin wider than the region leaves nothing`() {
        #expect(rect.inset(by: 1) == Rect(x: 3, y: 4, width: 8, height: 4))
        #expect(rect.inset(by: 9).isEmpty)
    }

    @Test func `what is centred never leaves the region`() {
        #expect(rect.centred(Size(width: 4, height: 2)) == Rect(x: 5, y: 5, width: 4, height: 2))
        #expect(rect.centred(Size(width: 40, height: 20)) == rect)
    }
}
