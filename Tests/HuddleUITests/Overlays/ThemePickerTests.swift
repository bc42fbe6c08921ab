import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Choosing a theme")
struct ThemePickerTests {
    @Test("each is shown while one goes through them, and Esc brings the old one back")
    func preview() throws {
        let open = try drive(Model.team(), ":theme<enter>")
        #expect(open.model.theme == "dark")
        #expect(open.effects == [.lookForThemes])
        let moved = try open.then("<down>")
        #expect(moved.model.theme == "light")
        #expect(try moved.then("<esc>").model.theme == "dark")
        #expect(try moved.then("<c-c>").model.theme == "dark")
        #expect(try moved.then("<enter>").model.theme == "light")
        #expect(try open.then("mono<enter>").model.theme == "mono")
    }

    @Test("a file put down while one chooses is offered at once, and the choice stays where it was")
    func newFile() throws {
        var driven = try drive(Model.team(), ":theme<enter><down>")
        driven.take(.themes(["dark", "light", "mono", "harbour"].map { ThemeChoice($0) }))
        #expect(driven.text.contains("harbour"))
        #expect(driven.model.theme == "light")
        #expect(try driven.then("<down><down><enter>").model.theme == "harbour")
        #expect(try driven.then("<esc>").model.theme == "dark")
    }

    @Test("each is offered by what it says it is called, and found by its file too")
    func title() throws {
        var driven = try drive(Model.team(), ":theme<enter>")
        driven.take(.themes([ThemeChoice("dark"), ThemeChoice("mine", title: "Evening harbour")]))
        #expect(driven.text.contains("Evening harbour (mine)"))
        #expect(driven.text.contains("dark"))
        #expect(!driven.text.contains("dark (dark)"))
        for words in ["evening", "mine"] {
            let chosen = try driven.then("\(words)<enter>")
            #expect(chosen.model.theme == "mine")
            #expect(chosen.notice == "Theme: Evening harbour (mine)")
        }
    }

    @Test("a draft is there before, during and after")
    func draft() throws {
        let driven = try Driven.atDiscussion().then("cdn: woke<esc>:theme<enter><down><esc>c")
        #expect(driven.line == "dn: woke")
    }
}
