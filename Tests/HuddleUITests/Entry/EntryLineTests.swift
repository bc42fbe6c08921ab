import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The entry line")
struct EntryLineTests {
    @Test("one letter shows who it can be and Tab finishes the role")
    func roleCompletion() throws {
        let driven = try Driven.atDiscussion().then("cd")
        #expect(driven.text.contains("Tab: District nurse · Grace Okafor"))
        #expect(try driven.then("<tab>").line == "dn: ")
    }

    @Test("one letter after @ shows who it can be and Tab finishes the name")
    func ownerCompletion() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @o")
        #expect(driven.text.contains("Tab: District nurse · Grace Okafor"))
        #expect(try driven.then("<tab>").line == "order chair @dn ")
    }

    @Test(
        "a voice says from the first letter whose words it will be",
        arguments: ["I", "f", "I want"])
    func whoseWords(_ typed: String) throws {
        let driven = try Driven.atDiscussion().then("v\(typed)")
        #expect(driven.text.contains("Family says it; begin with self: for the person's own words"))
    }

    @Test("a voice that names somebody says who, and the example says who self is")
    func ownWords() throws {
        let own = try Driven.atDiscussion().then("vself: I want")
        #expect(own.text.contains("Person"))
        #expect(!own.text.contains("Family says it"))
        #expect(try Driven.atDiscussion().then("v").text.contains("(self is the person)"))
    }

    @Test("what a line understands takes the place of what was done a moment before")
    func lineBeforeNotice() throws {
        let told = try Driven.atDiscussion().then("t")
        #expect(told.notice != "")
        #expect(try told.later(20).then("c").text.contains("for example: "))
    }

    @Test("Tab again offers the next who fits, and begins anew behind the last")
    func nextCompletion() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @o<tab><tab>")
        #expect(driven.line == "order chair @ot ")
        #expect(try driven.then("fri<tab>").notice == "Nothing to complete here.")
        let all = try Driven.atDiscussion().then("cg<tab>").line
        let count = try Driven.atDiscussion().then("cg").model.entry.map {
            driven.model.completions(for: $0).count
        }
        let round = String(repeating: "<tab>", count: (count ?? 0) + 1)
        #expect(try Driven.atDiscussion().then("cg\(round)").line == all)
    }

    @Test("owner and date are shown as understood before Enter")
    func understood() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri")
        #expect(driven.text.contains("Lena Lewis, Occupational therapist · Fri 27 Nov"))
        let unknown = try Driven.atDiscussion().then("aorder chair @zzz")
        #expect(unknown.text.contains("! nobody called zzz"))
    }

    @Test("Enter saves and keeps the line open for the next of its kind, empty Enter closes it")
    func repeats() throws {
        let driven = try Driven.atDiscussion().then("cdn: one<enter>gp: two<enter>")
        #expect(driven.entries == ["one", "two"])
        #expect(driven.line == "")
        #expect(driven.text.contains("saved · type the next one, or Esc for other keys"))
        #expect(try !driven.then("x<bs>").text.contains("saved · type"))
        #expect(try driven.then("<enter>").model.entry == nil)
    }

    @Test("a contribution without a speaker is refused and stays on the line")
    func noSpeaker() throws {
        let driven = try Driven.atDiscussion().then("cwoke four times<enter>")
        #expect(driven.line == "woke four times")
        #expect(driven.notice.hasPrefix("Who says it?"))
    }

    @Test(
        "the line is edited with the usual keys",
        arguments: [
            ("one two<c-a>X", "Xone two"), ("one two<c-a><c-e>X", "one twoX"),
            ("one two<c-w>X", "one X"), ("one two<c-u>X", "X"),
            ("one two<home><c-k>X", "X"), ("one two<c-w><c-_>X", "one twoX"),
            ("one two<a-b>X", "one Xtwo"), ("one two<c-a><a-f>X", "oneX two"),
            ("one two<left><left>X", "one tXwo"), ("one two<c-w><c-y>X", "one twoX"),
            ("one two<bs><del>X", "one twX"), ("one<c-j>two", "one\ntwo"),
        ])
    func edits(keys: String, line: String) throws {
        #expect(try Driven.atDiscussion().then("a\(keys)").line == line)
    }

    @Test("a line with a line break is one entry")
    func lineBreak() throws {
        #expect(try Driven.atDiscussion().then("cgp: one<c-j>two<enter>").entries == ["one\ntwo"])
    }

    @Test("Up brings back earlier lines, Down comes forward, and what was typed is not lost")
    func recall() throws {
        let driven = try Driven.atDiscussion().then("aone<enter>two<enter>thr")
        #expect(try driven.then("<up>").line == "two")
        #expect(try driven.then("<up><up>").line == "one")
        #expect(try driven.then("<up><up><up><up>").line == "one")
        #expect(try driven.then("<up><down>").line == "thr")
        #expect(try driven.then("<up>X<up><down><down><down>").line == "twoX")
        #expect(try driven.then("<up>X<up><down><down><down><down>").line == "")
    }

    @Test("the line says who me is, or that it does not know")
    func writer() throws {
        var driven = try Driven.atDiscussion()
        let unknown = try driven.then("aorder chair @me")
        #expect(unknown.text.contains("! who is me? nobody here is called jb"))
        driven.model.pen = Pen(journal: JournalID(random: 8), by: "Grace Okafor")
        #expect(try driven.then("aorder chair @me").text.contains("Grace Okafor, District nurse"))
    }

    @Test("a sent line that Up brought is no draft until it is changed")
    func broughtLine() throws {
        let driven = try Driven.atDiscussion().then("aone<enter>two<enter>")
        let left = try driven.then("<up><up><esc>")
        #expect(left.model.drafts.isEmpty)
        #expect(!left.notice.contains("Draft"))
        #expect(!left.text.contains("not sent"))
        #expect(try driven.then("<up>X<esc>").model.drafts.map(\.text) == ["twoX"])
        #expect(try driven.then("<up>X<bs><esc>").model.drafts.isEmpty)
        let typed = try driven.then("thr<up><down><esc>")
        #expect(typed.model.drafts.map(\.text) == ["thr"])
        let aside = try driven.then("thr<up><esc>")
        #expect(aside.model.typingToKeep.map(\.text) == ["thr"])
    }

    @Test("Up offers what was sent about anybody, but unsent words only where they were typed")
    func recallElsewhere() throws {
        let driven = try Driven.atDiscussion().then("aone<enter>secret<up><c-u><esc>xna<up>")
        #expect(driven.current == "Arthur Bell")
        #expect(driven.line == "one")
        #expect(try driven.then("<up><up>").line == "one")
    }

    @Test("a paste becomes one entry, commands in it run nothing")
    func paste() throws {
        let driven = try Driven.atDiscussion().then("c<paste:gp: one\\n\\ntwo\\nq>")
        #expect(driven.line == "gp: one\n\ntwo\nq")
        #expect(driven.place == .discussion)
        #expect(try driven.then("<enter>").entries.count == 1)
    }

    @Test("a pasted text of 300 lines stays exact and needs one frame")
    func bigPaste() throws {
        let text = (1...300).map { "line \($0) of what was said" }.joined(separator: "\n")
        var driven = try Driven.atDiscussion().then("c")
        driven.take(.input(.paste(text)))
        #expect(driven.line == text)
    }

    @Test("Esc leaves, keeps text and cursor, and says so")
    func keepsDraft() throws {
        let driven = try Driven.atDiscussion().then("aorder chair<a-b><esc>")
        #expect(driven.notice == "Draft kept: 2 words. The same key opens it again.")
        #expect(driven.text.contains("Draft action: 2 words, not sent"))
        #expect(try driven.then("aX").line == "order Xchair")
    }

    @Test("Esc on an empty line says nothing")
    func emptyLine() throws {
        let driven = try Driven.atDiscussion().then("a<esc>")
        #expect(driven.model.entry == nil)
        #expect(driven.notice.isEmpty)
    }

    @Test("a correction, a new date, a field and a guest keep their drafts as well")
    func otherDrafts() throws {
        let correction = try Driven.atDiscussion().then(
            "cgp: one<enter><esc>G<enter> two<esc><enter>")
        #expect(correction.line == "one two")
        #expect(try Driven.atDiscussion().then("rnext mo<esc>r").line == "next mo")
        let field = try drive(.team(), "p<enter>/place now<enter><enter> wing<esc><enter>")
        #expect(field.line == "Rosewood House wing")
        #expect(try Driven.atRollCall().then("+Ann<esc>+").line == "Ann")
    }

    @Test("an untouched field leaves no draft behind")
    func untouched() throws {
        let field = try drive(.team(), "p<enter><enter><esc>")
        #expect(field.notice.isEmpty)
        #expect(field.model.drafts.isEmpty)
    }

    @Test("Ctrl-X hands the text to the editor; a failing editor or an empty file changes nothing")
    func editor() throws {
        var driven = try Driven.atDiscussion().then("aorder chair<c-x>")
        #expect(driven.effects.last == .edit("order chair"))
        driven.take(.edited("", failure: "The editor failed (1)."))
        #expect(driven.line == "order chair")
        #expect(driven.notice == "The editor failed (1). The line is as it was.")
        driven.take(.edited("\n", failure: nil))
        #expect(driven.line == "order chair")
        driven.take(.edited("order chair\nand a table\n", failure: nil))
        #expect(driven.line == "order chair\nand a table")
    }

    @Test("what a failed editor left is one step back, for Up as well, and kept")
    func failedEditor() throws {
        var driven = try Driven.atDiscussion().then("aorder chair<left><c-x>")
        driven.take(.edited("order a ta\n", failure: "The editor failed (3)."))
        #expect(driven.line == "order chair")
        #expect(driven.model.entry?.editor.cursor == 10)
        #expect(
            driven.notice
                == "The editor failed (3). The line is as it was. Ctrl-_ shows what it left.")
        #expect(driven.model.typingToKeep.map(\.text) == ["order chair", "order a ta"])
        guard case .keepDrafts(let kept)? = driven.effects.last else {
            Issue.record("what it left is not kept")
            return
        }
        #expect(kept.map(\.text).contains("order a ta"))
        #expect(try driven.then("<c-_>").line == "order a ta")
        #expect(try driven.then("<c-_><c-_>").line == "order chair")
        #expect(try driven.then("<up>").line == "order a ta")
    }

    @Test("typing goes on below the smallest window, and the calm line says what is needed")
    func tinyWindow() throws {
        let driven = try Driven.atDiscussion().then("aorder<resize:30x5> chair")
        #expect(driven.text.contains("Needs 40x10, has 30x5"))
        #expect(try driven.then("<resize:80x24>").line == "order chair")
        let blind = try Driven.atDiscussion().then("<resize:30x5>x<resize:80x24>")
        #expect(!blind.text.contains("Outcome"))
    }
}
