import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Nothing moves but the timer")
struct StillScreenTests {
    /// The cells that differ a second later, by row.
    private func moved(_ driven: Driven) -> [Int: Int] {
        let (before, after) = (view(driven.model), view(driven.later().model))
        var rows: [Int: Int] = [:]
        for y in 0..<before.size.height {
            let count = (0..<before.size.width).count { before[$0, y] != after[$0, y] }
            if count > 0 { rows[y] = count }
        }
        return rows
    }

    @Test("a second changes the digits of the timer and no other cell")
    func digits() throws {
        let driven = try Driven.atDiscussion().then("cdn: woke four times<enter>")
        let quiet = driven.later(6000)
        let rows = moved(quiet)
        #expect(Set(rows.keys) == [0])
        #expect((1...4).contains(rows[0] ?? 0))
        #expect(quiet.screen[0].contains("left"))
    }

    @Test("hidden or paused nothing moves, and nobody wakes the program for it")
    func hidden() throws {
        for way in [":hide-timer<enter>", "t"] {
            let driven = try Driven.atDiscussion(size: Size(width: 200, height: 60)).then(way)
                .later(6000)
            #expect(moved(driven).isEmpty)
            #expect(driven.model.millisecondsUntilDue == nil)
        }
        let back = try Driven.atDiscussion().then(":hide-timer<enter>:hide-timer<enter>")
        #expect(back.screen[0].contains("left"))
    }
}
