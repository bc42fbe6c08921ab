import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("What is asked, what is from before, what is said today")
struct DiscussionBlocksTests {
    /// A person for whom so many actions were agreed last week, in this week's discussion.
    private static func withActions(_ count: Int, size: Size) throws -> Driven {
        var model = count == 30 ? try thirty.get() : try typed(count)
        model.size = size
        return try drive(model, ":home<enter>m<enter>A<enter>").discussing("Margaret Ellis")
    }

    /// Made once: thirty lines take many keys.
    private static let thirty = Result { try typed(30) }

    private static func typed(_ count: Int) throws -> Model {
        let lines = (1...count).map { "earlier \($0)<enter>" }.joined()
        var earlier = try Model.team()
        earlier.clock.today = earlier.clock.today.advanced(by: -1)
        let said = try drive(earlier, "m<enter>A<enter>jj<enter>a\(lines)<esc>fO<enter>y")
        var model = said.model
        model.clock.today = model.clock.today.advanced(by: 1)
        return model
    }

    @Test("a long list of earlier actions hides no line that was just typed", arguments: [24, 36])
    func justTyped(height: Int) throws {
        let size = Size(width: 80, height: height)
        let driven = try Self.withActions(30, size: size).then(
            "cdn: slept well<enter>gp: less pain<enter>")
        let line = driven.screen.first { $0.contains("less pain") }
        #expect(line?.contains("│") == true, "\(driven.text)")
        #expect(driven.text.contains("slept well"))
        let left = try driven.then("<esc>")
        #expect(left.text.contains("less pain"))
        #expect(left.text.contains("earlier 1 "), "what is from before is still there")
    }

    @Test("opening the line moves neither what is from before nor what is said")
    func nothingJumps() throws {
        let driven = try Self.withActions(30, size: Size(width: 80, height: 36)).then(
            "cdn: slept well<enter><esc>")
        let open = try driven.then("c")
        #expect(open.screen[1..<20].map(unmarked) == driven.screen[1..<20].map(unmarked))
    }

    @Test("the line that is corrected stays marked and in sight", arguments: [24, 36])
    func corrected(height: Int) throws {
        let lines = (1...20).map { "dn: said \($0) of them<enter>" }.joined()
        let said = try Self.withActions(3, size: Size(width: 80, height: height)).then(
            "c\(lines)<esc>G" + String(repeating: "k", count: 12))
        let before = try #require(said.screen.first { $0.hasPrefix("│ >") })
        let open = try said.then("<enter>")
        let marked = open.screen.filter { $0.hasPrefix("│ >") }
        #expect(open.text.contains("correct for Margaret Ellis"))
        #expect(marked == [before])
        let typed = try open.then("<c-u>other words")
        #expect(typed.screen.filter { $0.hasPrefix("│ >") } == [before])
        #expect(try !said.then("c").screen.contains { $0.hasPrefix("│ >") })
    }

    @Test("the lowest window shows the line that was just typed")
    func lowest() throws {
        let driven = try Self.withActions(30, size: Size(width: 40, height: 10)).then(
            "cdn: slept well<enter>")
        #expect(driven.text.contains("slept well"))
        #expect(try driven.then("<esc>").text.contains("slept well"))
    }

    @Test("the line selected is in sight wherever it stands, with how many there are")
    func selected() throws {
        let driven = try Self.withActions(30, size: Size(width: 80, height: 24))
        #expect(driven.text.contains("Since last time · 3"))
        let far = try driven.then(String(repeating: "j", count: 25))
        #expect(far.screen.contains { $0.hasPrefix("│ >") })
        let last = try far.then("cdn: slept well<enter><esc>G")
        #expect(last.screen.contains { $0.hasPrefix("│ >") && $0.contains("slept well") })
    }

    @Test("rows are shared: the question first, then half and half where both need more")
    func shares() {
        func lines(_ count: Int, _ title: String) -> [DiscussionLines.Line] {
            [DiscussionLines.Line(spans: [Span(title)], isRule: true)]
                + (0..<count).map {
                    DiscussionLines.Line(
                        spans: [Span("\(title) \($0)")], startsItem: title != "why")
                }
        }
        let all = lines(2, "why") + lines(20, "before") + lines(20, "today")
        func rows(_ height: Int) -> [Int] {
            DiscussionBlocks(all, height: height, isBrowsing: true).blocks.map(\.rows.count)
        }
        #expect(rows(60) == [3, 21, 21])
        #expect(rows(23) == [3, 10, 10])
        #expect(rows(8) == [3, 2, 3])
        #expect(rows(5) == [0, 2, 3])
        let few = lines(2, "why") + lines(20, "before") + lines(1, "today")
        let blocks = DiscussionBlocks(few, height: 13, isBrowsing: true).blocks
        #expect(blocks.map(\.rows.count) == [3, 8, 2])
        #expect(blocks[2].items == [-1, 20])
    }

    /// The row without the mark of the selection, which is not shown while typing.
    private func unmarked(_ row: String) -> String {
        row.replacing(">", with: " ")
    }
}

extension Driven {
    /// Goes on to somebody by name, from the running order.
    fileprivate func discussing(_ name: String) throws -> Driven {
        guard let meeting, let patient = patient(name) else { return self }
        let place = model.record.listedPatients(in: meeting).firstIndex(of: patient) ?? 0
        return try then(String(repeating: "j", count: place) + "<enter>")
    }
}
