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

    @Test("in the discussion the five keys that every person needs are always there at 80 columns")
    func discussion() throws {
        let footer = try Driven.atDiscussion().screen.last ?? ""
        for hint in ["c contribution", "d decision", "a action", "n next", "x no change", "? help"]
        {
            #expect(footer.contains(hint))
        }
    }
}
