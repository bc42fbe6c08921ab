import Testing

@testable import TerminalUI

struct BigDigitsTests {
    @Test func `digits are reversed spaces five rows high`() {
        var canvas = Canvas(size: Size(width: 20, height: 5))
        BigDigits("1:").draw(into: &canvas, in: canvas.bounds, role: .timerOver)
        let picture = (0..<5).map { y in
            canvas.row(y).map { $0.attributes == .reverse ? "#" : "." }.joined()
        }
        #expect(
            picture == [
                "..##................",
                "####....##..........",
                "..##................",
                "..##....##..........",
                "######..............",
            ])
        #expect(canvas.glyphs().allSatisfy { $0.isEmpty })
        #expect(canvas[2, 0].role == .timerOver)
        #expect(BigDigits("1:").width == 10)
    }

    @Test func `what has no shape is left out and nothing leaves the region`() {
        #expect(BigDigits("12x").width == BigDigits("12").width)
        #expect(BigDigits("").width == 0)
        var canvas = Canvas(size: Size(width: 8, height: 3))
        BigDigits("888").draw(into: &canvas, in: Rect(x: 1, y: 1, width: 3, height: 1))
        let reversed = (0..<3).flatMap { y in canvas.row(y).filter { $0.attributes == .reverse } }
        #expect(reversed.count == 3)
    }
}
