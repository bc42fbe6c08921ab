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

    @Test("where there is room, the footer says how to leave, and how names are hidden")
    func leaving() throws {
        for keys in ["", "a", "p", "r", "m<enter>A<enter>"] {
            let wide = try drive(.team(size: Size(width: 200, height: 60)), keys)
            let footer = wide.screen.last ?? ""
            #expect(footer.contains("F8 names  F3 search  q leave  ? help"), "\(footer)")
        }
    }

    @Test("from 100 columns on the meetings say how to go years back, and what is new since one")
    func meetings() throws {
        let hints = ["1-9 years", "i new since"]
        for width in [100, 120, 200] {
            let size = Size(width: width, height: 30)
            let footer = try drive(.team(size: size), "r").screen.last ?? ""
            for hint in hints + ["Enter read", "] older year", "c compare", "F9 curtain"] {
                #expect(footer.contains(hint), "\(footer)")
            }
        }
        let narrow = try drive(.team(), "r").screen.last ?? ""
        for hint in ["c compare", "/ find", "F9 curtain", "? help"] {
            #expect(narrow.contains(hint), "\(narrow)")
        }
        let home = try drive(.team(size: Size(width: 200, height: 30)), "").model
        #expect(!footerHints(home).map(\.word).contains("new since"))
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
        let empty = try Driven.atDiscussion().then("c")
        let typed = try empty.then("dn: ca")
        #expect(empty.screen.last?.contains("Esc close  Tab complete") == true)
        for hint in ["Enter save", "Esc keep draft", "Tab complete", "F9 curtain", "F1 help"] {
            #expect(typed.screen.last?.contains(hint) == true)
        }
    }
}
