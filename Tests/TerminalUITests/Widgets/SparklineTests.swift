import Testing

@testable import TerminalUI

struct SparklineTests {
    @Test func `the highest value is a full column and nothing is a line`() {
        #expect(Sparkline([0, 1, 4, 8]).text(width: 10) == "_▂▅█")
    }

    @Test func `the latest values are shown when there are too many`() {
        #expect(Sparkline([8, 0, 0, 1]).text(width: 2) == "_█")
        #expect(Sparkline([1, 2]).text(width: 0) == "")
        #expect(Sparkline([]).text(width: 5) == "")
        #expect(Sparkline([-3, 0]).text(width: 5) == "__")
    }
}
