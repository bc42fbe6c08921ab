import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("When somebody else moves the meeting on")
struct MovedOnTests {
    @Test(
        "a key meant for the person before neither records nor opens a line about the next one",
        arguments: ["x", "a", "r", "<space>"])
    func deafForAMoment(key: String) throws {
        var driven = try Driven.atDiscussion().turned(to: "Joan Pike")
        let before = driven.events.count
        let input = try #require(try KeyScript.parse(key).first)
        driven.take(.input(input), after: 200)
        #expect(driven.events.count == before)
        #expect(driven.model.entry == nil)
        #expect(driven.text.contains("moved on to"))
        driven.take(.input(input), after: 1200)
        #expect(driven.events.count == before + 1 || driven.model.entry != nil)
    }
}
