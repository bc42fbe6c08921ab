import Testing

@testable import TerminalUI

struct ListStateTests {
    @Test func `the selection moves by row, by page and to the ends`() {
        var list = ListState()
        list.move(.down, count: 40, height: 10)
        list.move(.pageDown, count: 40, height: 10)
        #expect(list.selected == 10)
        #expect(list.top == 1)
        list.move(.last, count: 40, height: 10)
        #expect(list.selected == 39)
        #expect(list.top == 30)
        list.move(.pageUp, count: 40, height: 10)
        #expect(list.selected == 30)
        list.move(.first, count: 40, height: 10)
        #expect(list == ListState())
    }

    @Test func `a list that shrinks keeps a selection and fills the screen`() {
        var list = ListState()
        list.move(.last, count: 40, height: 10)
        list.settle(count: 12, height: 10)
        #expect(list.selected == 11)
        #expect(list.top == 2)
        list.settle(count: 0, height: 10)
        #expect(list == ListState())
    }

    @Test func `any moves keep the selection in the list and on the screen`() {
        var generator = SeededGenerator(seed: 7)
        var list = ListState()
        for _ in 0..<5_000 {
            let count = Int.random(in: 0...30, using: &generator)
            let height = Int.random(in: 0...12, using: &generator)
            let motion = ListMotion.allCases.randomElement(using: &generator) ?? .up
            list.move(motion, count: count, height: height)
            #expect(list.selected >= 0 && (list.selected < count || list.selected == 0))
            let visible = list.visible(count: count, height: height)
            #expect(visible.contains(list.selected) || count == 0 || height == 0)
            #expect(visible.count == min(count, height))
        }
    }
}
