import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The footer")
struct FooterTests {
    @Test(
        "it shows what can be done now: search keys come with a search, writing goes with reading")
    func context() throws {
        let list = try drive(.team(), "p").screen.last ?? ""
        #expect(list.contains("/ find"))
        #expect(!list.contains("next hit"))
        #expect(try drive(.team(), "p/rose<enter>").screen.last?.contains("n next hit") == true)
        #expect(try Driven.atDiscussion().screen.last?.contains("/ find") == false)
    }

    @Test("at 80 columns the discussion has what every person needs, undo, the curtain and help")
    func discussion() throws {
        let footer = try Driven.atDiscussion().screen.last ?? ""
        for hint in [
            "c said", "d decision", "a action", "n next", "x no change", "u undo", "F9 curtain",
            "? help",
        ] {
            #expect(footer.contains(hint))
        }
    }

    @Test("a wider discussion says how to correct a line, and each hint stands there once")
    func wide() throws {
        let wide = try Driven.atDiscussion(size: Size(width: 200, height: 60)).screen.last ?? ""
        #expect(wide.contains("Enter correct"))
        #expect(wide.contains("f wrap up"))
        #expect(wide.matches(of: /F9 curtain/).count == 1)
        #expect(wide.matches(of: /c said/).count == 1)
    }

    @Test("undo is not offered where nothing can be recorded")
    func reading() throws {
        var driven = try Driven.atDiscussion()
        driven.model.asOf = driven.model.clock.today
        let hints = footerHints(driven.model).map(\.word)
        #expect(!hints.contains("undo"))
        #expect(hints.contains("curtain"))
    }

    @Test("the curtain is within reach while a line is typed at 80 columns")
    func typing() throws {
        let footer = try Driven.atDiscussion().then("c").screen.last ?? ""
        for hint in ["Enter save", "Esc keep draft", "Tab complete", "F9 curtain", "F1 help"] {
            #expect(footer.contains(hint))
        }
    }
}
