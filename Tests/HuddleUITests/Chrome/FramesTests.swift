import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Frames while time passes")
struct FramesTests {
    private static let ways = [
        "", "m<enter>A<enter>", "m<enter>A<enter><enter>", "m<enter>A<enter><enter>cdn: woke",
        "m<enter>A<enter><enter>?", "r", "a", "p", "m<enter>A<enter>jj<enter>m",
    ]

    @Test("a second later the frame is the one that would be drawn anew", arguments: ways)
    func aging(way: String) throws {
        var driven = try drive(Model.team(size: Size(width: 120, height: 36)), way)
        var frames = Frames()
        _ = frames.frame(of: driven.model, revision: 1)
        for _ in 0..<3 {
            driven = driven.later(1000)
            #expect(frames.frame(of: driven.model, revision: 1) == view(driven.model))
        }
    }

    @Test("what changed is drawn at once, and everything at the latest after ten seconds")
    func whole() throws {
        let driven = try Driven.atDiscussion()
        var frames = Frames()
        _ = frames.frame(of: driven.model, revision: 1)
        let typed = try driven.then("cdn: woke")
        #expect(frames.frame(of: typed.model, revision: 2) == view(typed.model))
        let later = typed.later(3_600_000)
        #expect(frames.frame(of: later.model, revision: 2) == view(later.model))
    }

    @Test("a notice that goes and a curtain that closes are more than time")
    func more() throws {
        let told = try Driven.atDiscussion().then("t")
        #expect(told.later(100).model.aging == told.model.aging)
        #expect(told.later(Notice.lifetime + 1).model.aging != told.model.aging)
    }
}
