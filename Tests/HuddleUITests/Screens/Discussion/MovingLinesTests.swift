import HuddleCore
import Testing

@testable import HuddleUI

@Suite("Moving a line to the person whom it is about")
struct MovingLinesTests {
    /// Margaret Ellis, with one line that is about Arthur Bell, chosen to be moved.
    private func choosing(privacy: PrivacyLevel = .full) throws -> Driven {
        try Driven.atDiscussion(privacy: privacy).then("cdn: eats well<enter><esc>GP")
    }

    @Test("P offers the others on the list, and the one chosen has the line, with who said it")
    func moves() throws {
        let asked = try choosing()
        #expect(asked.text.contains("Whom is this line about?"))
        guard case .pick(let picker) = asked.model.overlay else {
            Issue.record("nothing to choose from")
            return
        }
        #expect(!picker.choices.contains { $0.label.contains("Margaret Ellis") })
        #expect(!picker.choices.contains { $0.label.contains("Restricted") })
        let moved = try asked.then("arthur<enter>")
        #expect(moved.entries.isEmpty)
        #expect(moved.entries(of: "Arthur Bell") == ["eats well"])
        #expect(moved.current == "Margaret Ellis")
        #expect(
            moved.notice
                == "Moved to Arthur Bell: contribution “eats well” · u takes it back")
        #expect(try moved.then("xn").text.contains("eats well"))
    }

    @Test("u takes the whole back as one step, and says so")
    func undo() throws {
        let back = try choosing().then("arthur<enter>u")
        #expect(back.entries == ["eats well"])
        #expect(back.entries(of: "Arthur Bell").isEmpty)
        #expect(back.notice.hasPrefix("Undone: moving the contribution “eats well”"))
    }

    @Test("names are said as the room may see them, and the full name still finds somebody")
    func privacy() throws {
        let asked = try choosing(privacy: .initials)
        #expect(asked.text.contains("A.B. …0387"))
        let moved = try asked.then("arthur bell<enter>")
        #expect(moved.notice.hasPrefix("Moved to A.B. …0387: contribution"))
    }

    @Test("lines of signed minutes and those that belong to another are refused at once")
    func refused() throws {
        let sealed = try Driven.atDiscussion().then("gP")
        #expect(sealed.model.overlay == nil)
        #expect(sealed.notice.contains("signed off"))
        let linked = try Driven.atDiscussion().then(
            "dstays<enter><esc>GDsw: too early<enter>GP")
        #expect(linked.model.overlay == nil)
        #expect(linked.notice.contains("belong together"))
    }

    @Test("at the plain prompt the number of the line and a name move it")
    func plain() throws {
        var driven = try Driven.atDiscussion()
        driven.take(.line("c dn: eats well"))
        driven.take(.line("move-line arthur"))
        #expect(driven.entries(of: "Arthur Bell") == ["eats well"])
        #expect(driven.entries.isEmpty)
    }
}
