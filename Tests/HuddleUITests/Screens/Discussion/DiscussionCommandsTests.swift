import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Keys of the discussion")
struct DiscussionCommandsTests {
    @Test(
        "c d a h v open the line for their kind, and the line names the person",
        arguments: [
            ("c", "contribution"), ("d", "decision"), ("a", "action"), ("h", "handover"),
            ("v", "voice"), ("w", "why today"), ("s", "put off because"),
        ])
    func opensLine(key: String, label: String) throws {
        let driven = try Driven.atDiscussion().then(key)
        #expect(driven.text.contains(" \(label) for Margaret Ellis ›"))
        #expect(driven.text.contains(key == "v" ? "(self is the person)" : "for example: "))
    }

    @Test("a contribution, a decision, an action, a handover and a voice are recorded")
    func records() throws {
        let driven = try Driven.atDiscussion().then(
            """
            cdn: calmer<enter><esc>dstays because she wants to @gp fri<enter><esc>
            aorder chair @ot fri<enter><esc>hdn > sw: night visits<enter><esc>
            vann: wants to stay<enter><esc>
            """)
        #expect(
            driven.entries == ["calmer", "stays", "order chair", "night visits", "wants to stay"])
        #expect(driven.text.contains("because she wants to"))
    }

    @Test("A and D make an action or a decision of the line selected, to be finished before Enter")
    func makesOf() throws {
        let said = try Driven.atDiscussion().then("cot: order the chair<enter><esc>G")
        let action = try said.then("M")
        #expect(action.line == "order the chair ")
        let sent = try action.then("@ot fri<enter>")
        #expect(sent.entries == ["order the chair", "order the chair"])
        #expect(sent.line == nil, "one line makes one action")
        #expect(try said.then("E<esc>d").line == "order the chair ")
    }

    @Test("a draft that waits is not written over by a line that is made an action")
    func makesNotOverDraft() throws {
        let driven = try Driven.atDiscussion().then("aring Ann<esc>cot: chair<enter><esc>GM")
        #expect(driven.notice.contains("A draft action waits here already"))
        #expect(try driven.then("a").line == "ring Ann")
    }

    @Test("after the middle of a long list a break is offered once, and nothing waits for it")
    func breakPrompt() throws {
        let names = ["Ada", "Ben", "Cal", "Dot", "Eve", "Fay", "Gus", "Hal"].map { "\($0) Hill" }
        let start = try drive(.make(patients: names), "m<enter>A<enter><enter>")
        let third = try start.then("xnxnxn")
        #expect(!third.notice.contains("break"))
        let middle = try third.then("xn")
        #expect(middle.notice.contains("Half of the list is done"))
        #expect(try !middle.then("xn").notice.contains("break"))
    }

    @Test("w writes why the person is discussed and offers the old words again")
    func why() throws {
        let driven = try Driven.atDiscussion().then("wpain at night<enter>")
        #expect(driven.model.entry == nil)
        #expect(driven.text.contains("pain at night"))
        #expect(try driven.then("w").line == "pain at night")
    }

    @Test("x notes no change, s puts off with a reason")
    func outcomes() throws {
        let seen = try Driven.atDiscussion().then("x")
        #expect(seen.text.contains("No change"))
        let put = try Driven.atDiscussion().then("sin hospital until Monday<enter>")
        #expect(put.text.contains("Put off: in hospital until Monday"))
        #expect(put.model.entry == nil)
        let empty = try Driven.atDiscussion().then("s<enter>")
        #expect(empty.notice.contains("Nothing typed"))
    }

    @Test("e shows the person's record and Esc comes back")
    func record() throws {
        let driven = try Driven.atDiscussion().then("e")
        #expect(driven.place == .patientRecord)
        #expect(driven.text.contains("Record of Margaret Ellis"))
        #expect(try driven.then("<esc>").place == .discussion)
    }

    @Test("Space ticks the action selected and takes the tick back")
    func tick() throws {
        let driven = try Driven.atDiscussion().then(" ")
        #expect(driven.notice == "Done. u takes it back.")
        #expect(driven.text.contains("[x]"))
        #expect(try driven.then(" ").notice == "Open again")
        #expect(try drive(.make(), "m<enter><enter><enter> ").notice.contains("No action"))
    }

    @Test("r gives the action selected a new date in words")
    func redate() throws {
        let driven = try Driven.atDiscussion().then("rnext mon")
        #expect(driven.text.contains("Mon 23 Nov"))
        #expect(try driven.then("<enter>").text.contains("Mon 23 Nov"))
        let wrong = try Driven.atDiscussion().then("rsomeday<enter>")
        #expect(wrong.notice.contains("is no date"))
        #expect(wrong.line == "someday")
    }

    @Test("n goes on once something is recorded, and asks once when nothing is")
    func next() throws {
        let asked = try Driven.atDiscussion().then("n")
        #expect(asked.current == "Margaret Ellis")
        #expect(asked.notice.contains("n again goes on without"))
        #expect(try asked.then("n").current == "Arthur Bell")
        #expect(try Driven.atDiscussion().then("xn").current == "Arthur Bell")
        #expect(try asked.then("jn").current == "Margaret Ellis")
    }

    @Test("n after the last person goes to the wrap-up")
    func last() throws {
        let driven = try Driven.atDiscussion().then("xnxnxnxn")
        #expect(driven.place == .wrapUp)
        #expect(driven.current == nil)
    }

    @Test("b goes back to the person before")
    func back() throws {
        #expect(try Driven.atDiscussion().then("b").current == "Joan Pike")
        let first = try Driven.atDiscussion().then("bbb")
        #expect(first.notice == "This is the first person on the list.")
    }

    @Test("J and K move the person under discussion in the order, and stop at its ends")
    func moves() throws {
        let driven = try Driven.atDiscussion().then("J")
        #expect(driven.notice == "Margaret Ellis is number 4 now")
        #expect(driven.current == "Margaret Ellis")
        let head = try Driven.atDiscussion().then("KKK")
        #expect(head.notice == "This is the head of the list.")
    }

    @Test("the line just written is selected, so that Enter corrects it")
    func correctNewest() throws {
        let written = try Driven.atDiscussion().then("aorder the chiar @ot fri<enter><esc>")
        #expect(written.screen.contains { $0.contains("> ") && $0.contains("order the chiar") })
        #expect(try written.then("<enter>").model.entry?.editor.text == "order the chiar")
    }

    @Test("a line of minutes that are signed off says whose it is and what can be done")
    func correctEarlier() throws {
        let driven = try Driven.atDiscussion().then("n<enter>")
        #expect(driven.notice.contains("The minutes of Sat 14 Nov are signed off"))
    }

    @Test("R shows what roles do, from any screen")
    func roles() throws {
        #expect(try Driven.atDiscussion().then("R").place == .team)
        #expect(try drive(.team(), "R").place == .team)
        #expect(try drive(.team(), "pR<esc>").place == .patients)
    }

    @Test("t pauses the timer in words and starts it again, + gives a minute more")
    func timer() throws {
        let paused = try Driven.atDiscussion().then("t")
        #expect(paused.screen[0].contains("paused 2:59 left"))
        #expect(try paused.then("+").screen[0].contains("paused 3:59 left"))
        #expect(!(try paused.then("t")).screen[0].contains("paused"))
        let before = try Driven.atDiscussion()
        #expect(before.screen[0].contains("3:00 left"))
        let more = try before.then("+")
        #expect(more.screen[0].contains("3:59 left"))
        #expect(more.notice.hasPrefix("A minute more: "))
    }

    @Test("f goes to the wrap-up and Esc from there to the running order")
    func wrapUp() throws {
        let driven = try Driven.atDiscussion().then("f")
        #expect(driven.place == .wrapUp)
        #expect(try driven.then("<esc>").place == .order)
    }

    @Test("a cancelled action is told from one that is done, also in the register")
    func cancelled() throws {
        var driven = try Driven.atDiscussion()
        let record = driven.model.record
        let id = try #require(
            record.allActions.first { record.text(of: $0.record) == "GP reviews analgesia" })
        let action = try #require(record.actions[id])
        let status = ActionStatus.cancelled(driven.model.clock.today, reason: "moved away")
        driven.arrive([
            .revised(
                Revised(
                    item: id.record, revision: .status(status),
                    replaces: action.status.heads(in: record.standing)))
        ])
        #expect(driven.text.contains("[-] cancelled"))
        #expect(!driven.text.contains("[x]"))
        let register = try driven.then(":home<enter>a<tab>")
        #expect(register.text.contains("[-]"))
    }

    @Test("Tab shows the running order and Tab there comes back")
    func order() throws {
        let driven = try Driven.atDiscussion().then("<tab>")
        #expect(driven.place == .order)
        #expect(try driven.then("<tab>").place == .discussion)
    }

    @Test("Enter corrects the line selected, the old words stay until it is sent")
    func correct() throws {
        let driven = try Driven.atDiscussion().then("cdn: calmr<enter><esc>G<enter>")
        #expect(driven.line == "calmr")
        #expect(driven.text.contains("correct for Margaret Ellis ›"))
        #expect(try driven.then("<bs>er<enter>").entries == ["calmer"])
        #expect(try driven.then("<bs>er<esc>").entries == ["calmr"])
    }

    @Test("words of signed-off minutes are refused at once, before anything is typed")
    func sealed() throws {
        let driven = try Driven.atDiscussion().then("g<enter>")
        #expect(driven.model.entry == nil)
        #expect(driven.notice.contains("signed off"))
    }

    @Test("Del strikes a line of today out; u brings it back, and only then what was before it")
    func strike() throws {
        let driven = try Driven.atDiscussion().then("cdn: calmer<enter>dn: eats<enter><esc>G<del>")
        #expect(driven.entries == ["calmer"])
        #expect(driven.notice == "Struck out. u brings it back.")
        let back = try driven.then("u")
        #expect(back.entries == ["calmer", "eats"])
        #expect(
            back.notice
                == "Undone: striking out “eats”, Margaret Ellis · Ctrl-R brings it back")
        #expect(try back.then("u").entries == ["calmer"])
        #expect(try driven.then("cdn: sleeps<enter><esc>uu").entries == ["calmer", "eats"])
    }

    @Test("a decision and an action with owner and date take one key, the text and Enter each")
    func fewKeys() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter>")
        let row = try #require(
            driven.model.record.actionRegister(
                ActionFilter(), today: driven.model.clock.today, roles: .shipped
            ).first {
                $0.text == "order chair"
            })
        #expect(driven.model.shownOwner(row.owner) == "Lena Lewis")
        #expect(row.due?.short == "Fri 27 Nov")
    }

    @Test("a person who died says so in words in the heading")
    func died() throws {
        let driven = try Driven.atDiscussion().then(
            "e/status<enter><enter><c-u>died<enter><esc><esc>")
        #expect(driven.place == .discussion)
        #expect(driven.text.contains("Margaret Ellis (died)"))
    }

    @Test(
        "with nobody under discussion every key that records says so, and the footer leaves it out")
    func nobody() throws {
        var driven = try Driven.atDiscussion()
        let meeting = try #require(driven.meeting)
        var pen = Pen(journal: JournalID(random: 78), by: "chair")
        let events = pen.write(
            [.focusMoved(FocusMoved(meeting: meeting, patient: nil))],
            at: driven.model.clock.now, after: driven.model.record.clock)
        driven.take(.arrived(events, heads: []))
        for key in ["c", "d", "a", "h", "v", "w", "x", "s", "n", "b", " ", "<enter>", "<del>", "t"]
        {
            let pressed = try driven.then(key)
            #expect(pressed.notice.hasPrefix("Nobody is being discussed."), "\(key)")
            #expect(pressed.events.count == driven.events.count, "\(key)")
        }
        #expect(driven.screen.last?.contains("decision") == false)
        #expect(driven.screen.last?.contains("Tab order") == true)
    }

    @Test("C records a decision in place of an earlier one, and the story says so and why")
    func inPlaceOf() throws {
        let driven = try Driven.atDiscussion().then("C")
        #expect(driven.text.contains("In place of which decision?"))
        let saved = try driven.then(
            "<enter>goes to the hospice because nights are too long<enter>m")
        let story = saved.text.split(separator: "\n").joined(separator: " ")
        #expect(story.contains("in place of"))
        #expect(story.contains("stays at Rosewood"))
    }

    @Test("Esc from the running order comes back to the person, not to the roll call")
    func orderAndBack() throws {
        let driven = try Driven.atDiscussion()
        let order = try driven.then("<tab>")
        #expect(order.place == .order)
        #expect(
            order.screen.contains {
                $0.contains(">▶") || $0.hasPrefix("│>") && $0.contains("Margaret")
            })
        #expect(try order.then("<esc>").place == .discussion)
        #expect(try order.then("j<enter>").current != driven.current)
        #expect(try order.then("j<enter><esc>").place == .order)
    }
}
