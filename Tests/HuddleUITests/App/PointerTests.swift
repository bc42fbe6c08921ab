import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The mouse")
struct PointerTests {
    private func with(_ script: String, _ moves: PointerMove...) throws -> Driven {
        var driven = try Driven.atRollCall().then(script)
        for move in moves { driven.take(.input(.pointer(move))) }
        return driven
    }

    private func selected(_ driven: Driven) -> Int? {
        if case .rollCall(let state) = driven.model.stack.top { state.list.selected } else { nil }
    }

    @Test("it is off until :mouse asks the terminal for it, and :mouse again gives it back")
    func off() throws {
        let still = try with("", .click(Point(x: 10, y: 4)))
        #expect(selected(still) == 0)
        let on = try with(":mouse<enter>")
        #expect(on.effects.last == .hearMouse)
        #expect(try on.then(":mouse<enter>").effects.last == .ignoreMouse)
    }

    @Test("a click selects the row that stands there, the wheel goes through the rows")
    func selects() throws {
        let rows = try with("").screen
        let y = try #require(rows.firstIndex { $0.contains("Lena Lewis") })
        let clicked = try with(":mouse<enter>", .click(Point(x: 20, y: y)))
        #expect(clicked.screen[y].hasPrefix("│> "))
        #expect(clicked.events.count == (try with("")).events.count, "a click records nothing")
        let scrolled = try with(":mouse<enter>", .wheelDown, .wheelDown, .wheelUp)
        #expect(selected(scrolled) == 1)
    }

    @Test("a click beside the line that is typed into leaves the line alone")
    func typing() throws {
        var driven = try Driven.atDiscussion().then(":mouse<enter>cdn: woke")
        driven.take(.input(.pointer(.click(Point(x: 5, y: 10)))))
        #expect(driven.line == "dn: woke")
    }
}
