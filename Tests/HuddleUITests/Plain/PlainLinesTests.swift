import HuddleCore
import Testing

@testable import HuddleUI

@Suite("Lines at the plain prompt")
struct PlainLinesTests {
    /// How many events lead to the discussion.
    private var before: Int {
        get throws { try Driven.atDiscussion().events.count }
    }

    private func atDiscussion(_ lines: String...) throws -> Driven {
        var driven = try Driven.atDiscussion()
        for line in lines { driven.take(.line(line)) }
        return driven
    }

    @Test("help within a line says what can be typed, and what is held stays")
    func helpWithinLine() throws {
        let driven = try atDiscussion("contribution", "woke four times", "help")
        #expect(driven.line == "woke four times")
        #expect(driven.notice.contains("A dot alone sends what is held"))
    }

    @Test("a key's name does what the key does")
    func keyNames() throws {
        let driven = try atDiscussion("c dn: woke twice")
        #expect(driven.entries == ["woke twice"])
        #expect(driven.model.entry == nil)
    }

    @Test("a command without its words opens the line for as many as there are")
    func manyLines() throws {
        let driven = try atDiscussion("contribution", "dn: woke twice", "gp: dose changed", "")
        #expect(driven.entries == ["woke twice", "dose changed"])
        #expect(driven.model.entry == nil)
    }

    @Test("words for a command that takes none are not lost in silence")
    func noWords() throws {
        let driven = try atDiscussion("no-change she was asleep")
        #expect(driven.notice == "\u{201C}no-change\u{201D} takes no words: nothing was done.")
        #expect(driven.entries.isEmpty)
        #expect(try driven.events.count == before)
    }

    @Test("a refused line stays for the next try, and a dot sends it")
    func refusedLine() throws {
        var driven = try atDiscussion("c woke twice")
        #expect(driven.line == "woke twice")
        #expect(PlainTalk().prompt(driven.model).contains("holds: woke twice"))
        driven.take(.line("dn: woke twice"))
        #expect(driven.entries == ["woke twice"])
    }

    @Test("what is said while a line is open is text, also when it is a command's name")
    func textNotCommand() throws {
        let driven = try atDiscussion("decision", "no-change")
        #expect(driven.entries == ["no-change"])
    }

    @Test("a colon runs a command while a line is open, and the draft is kept")
    func colon() throws {
        let driven = try atDiscussion("c woke twice", ":order")
        #expect(driven.place == .order)
        #expect(driven.model.drafts.map(\.text) == ["woke twice"])
    }

    @Test("a number selects the line that the page shows under it")
    func numbers() throws {
        let driven = try atDiscussion("1 tick")
        #expect(driven.notice == "Done. u takes it back.")
        let unknown = try atDiscussion("99 tick")
        #expect(unknown.notice == "There is no line 99 here.")
        #expect(try unknown.events.count == before)
    }

    @Test("what is chosen from is chosen by number, or by words that only one has")
    func choosing() throws {
        var driven = try Driven.atRollCall()
        driven.take(.line("1 deputy sam porter"))
        #expect(driven.notice.contains("is there for Sam Porter"), "\(driven.notice)")
        driven.take(.line("2 deputy"))
        driven.take(.line("nobody of that name"))
        #expect(driven.notice.contains("Nothing fits"))
        driven.take(.line(""))
        #expect(driven.model.overlay == nil)
    }

    @Test("only yes is yes", arguments: ["", "y ", "no", "sign off", "enter"])
    func yes(answer: String) throws {
        var driven = try Driven.atWrapUp()
        for _ in 0..<6 { driven.take(.line("carry-over")) }
        driven.take(.line("sign-off"))
        driven.take(.line(answer))
        #expect((driven.meeting == nil) == ["y ", "sign off"].contains(answer))
    }

    @Test("a list is narrowed by words and the page says so")
    func filter() throws {
        var driven = try Driven.atRollCall()
        driven.take(.line("filter okafor"))
        #expect(driven.model.plainPage.title == "Roll call, only \u{201C}okafor\u{201D}")
        #expect(driven.model.plainPage.row(numbered: 2) == nil)
        driven.take(.line("back"))
        #expect(driven.model.plainPage.title == "Roll call")
    }

    @Test("behind the curtain nothing is read out and nothing is recorded")
    func curtain() throws {
        let driven = try atDiscussion("curtain", "decision stays at home", "no-change")
        #expect(driven.entries.isEmpty)
        #expect(try driven.events.count == before)
        #expect(driven.model.plainPage.text == ["Curtain closed. curtain opens it."])
    }

    @Test("an unknown word says where the list of commands is")
    func unknown() throws {
        let driven = try atDiscussion("frobnicate")
        #expect(driven.notice.contains("help lists them"))
    }
}
