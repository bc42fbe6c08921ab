import Testing

@testable import TerminalUI

struct ScrollStateTests {
    @Test func `scrolling stops at both ends`() {
        var scroll = ScrollState()
        scroll.move(.up, count: 20, height: 5)
        #expect(scroll.top == 0)
        scroll.move(.last, count: 20, height: 5)
        #expect(scroll.top == 15)
        scroll.move(.pageUp, count: 20, height: 5)
        #expect(scroll.visible(count: 20, height: 5) == 11..<16)
    }

    @Test func `a line is revealed with as little movement as possible`() {
        var scroll = ScrollState(top: 5)
        scroll.reveal(7, count: 20, height: 5)
        #expect(scroll.top == 5)
        scroll.reveal(12, count: 20, height: 5)
        #expect(scroll.top == 8)
        scroll.reveal(2, count: 20, height: 5)
        #expect(scroll.top == 2)
    }

    @Test func `a text shorter than the screen does not scroll`() {
        var scroll = ScrollState(top: 9)
        scroll.settle(count: 3, height: 5)
        #expect(scroll.visible(count: 3, height: 5) == 0..<3)
        #expect(ScrollState(top: 4).visible(count: 0, height: 5).isEmpty)
    }
}
