import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Handing out lists on the screen")
struct HandOutCommandsTests {
    private func atActions() throws -> Driven {
        try drive(.team(), "a")
    }

    @Test("two keys show how much goes where, the third writes it")
    func preview() throws {
        let asked = try atActions().then("x")
        #expect(asked.text.contains("Hand out lists?"))
        #expect(asked.text.contains("in the team's folder"))
        #expect(!asked.effects.contains(.handOut(to: nil)))
        #expect(try asked.then("y").effects.contains(.handOut(to: nil)))
        #expect(try !asked.then("n").effects.contains(.handOut(to: nil)))
    }

    @Test("the preview says how people are named, and that a text names somebody all the same")
    func names() throws {
        let plain = try atActions().then("x")
        #expect(plain.text.contains("people by NHS number."))
        #expect(!plain.text.contains("as typed"))
        let named = try Driven.atDiscussion().then(
            "aring Margaret @gp fri<enter><esc>:export<enter>")
        #expect(named.text.contains("! 1 text names the person as typed."))
    }

    @Test("words that narrow the actions, and marks, leave lists for the owners in view")
    func inView() throws {
        let start = try atActions()
        guard case .actions(let state) = start.model.stack.top else {
            Issue.record("not among the actions")
            return
        }
        let rows = state.rows(start.model)
        let owner = try #require(rows.first?.owner)
        let name = start.model.shownOwner(owner)
        #expect(rows.contains { $0.owner != owner })
        for keys in ["/\(name)<enter>x", "vx", "/\(name)<enter>:export<enter>"] {
            let asked = try start.then(keys)
            #expect(asked.text.contains("Only for \(name)"), "for \(keys)")
            #expect(try asked.then("y").effects.contains(.handOut(to: [owner])))
        }
    }

    @Test("whoever two people named as the owner of an action in view gets a list as well")
    func disputedOwner() throws {
        var driven = try atActions()
        let row = try #require(ActionsState().rows(driven.model).first)
        let owners = [Owner.role(RoleID("gp")), .role(RoleID("sw"))]
        for owner in owners {
            driven.arrive([
                .revised(
                    Revised(item: row.id.record, revision: .owner(owner), replaces: [row.id.record])
                )
            ])
        }
        let asked = try driven.then("vx").then("y")
        #expect(asked.effects.contains(.handOut(to: Set(owners))))
    }

    @Test("from any screen the word export leads to the same preview")
    func export() throws {
        let asked = try Driven.atDiscussion().then(":export<enter>")
        #expect(asked.place == .actions)
        #expect(asked.text.contains("Hand out lists?"))
        #expect(try asked.then("y").effects.contains(.handOut(to: nil)))
        #expect(try asked.then("<enter>").effects == asked.effects, "Enter is no yes")
    }

    @Test("lists that are written are noted, wait at home and in the picker, and are confirmed")
    func confirmed() throws {
        var driven = try atActions()
        let action = try #require(driven.model.record.allActions.last)
        let list = ListHandedOut(
            recipient: .owner(.role(RoleID("gp"))), code: "K7Q-2X9", actions: [action])
        driven.take(.handedOut([list], folder: "hand-out/2026-11-21"))
        let notice = "1 list written; c notes who confirmed. In hand-out/2026-11-21"
        #expect(driven.notice.contains(notice))
        #expect(try driven.then("<esc>").text.contains("1 list not confirmed"))
        let picker = try driven.then("c")
        #expect(picker.text.contains("K7Q-2X9  GP, 1 action"))
        let done = try picker.then("<enter>")
        #expect(done.notice == "Confirmed by GP: K7Q-2X9")
        #expect(done.model.unconfirmedLists.isEmpty)
    }

    @Test("a hand-out taken back says where its files stay and what to do with them")
    func undone() throws {
        var driven = try atActions()
        let action = try #require(driven.model.record.allActions.last)
        let list = ListHandedOut(
            recipient: .owner(.role(RoleID("gp"))), code: "K7Q-2X9", actions: [action])
        driven.take(.handedOut([list], folder: "/srv/riverside/hand-out/2026-11-21"))
        var ofEarlierRun = driven
        ofEarlierRun.model.listFolders = [:]
        let undone = try driven.then("u")
        #expect(
            undone.notice == "Undone: handing out of lists · Ctrl-R brings it back. "
                + "Its files stay; delete those that nobody is to have: "
                + "/srv/riverside/hand-out/2026-11-21")
        #expect(undone.model.unconfirmedLists.isEmpty)
        #expect(try ofEarlierRun.then("u").notice.hasSuffix(": where they were written"))
    }

    @Test("what else is undone says nothing of files")
    func undoneAction() throws {
        let undone = try Driven.atDiscussion().then("aorder chair @ot fri<enter><esc>u")
        #expect(!undone.notice.contains("files"))
    }

    @Test("without anything to hand out or confirm the keys say so")
    func nothing() throws {
        let empty = try drive(.team(), "ac")
        #expect(empty.notice == "Every list that was handed out is confirmed.")
    }

    @Test("the wrap-up shows lists that nobody has confirmed")
    func wrapUp() throws {
        var driven = try Driven.atWrapUp()
        driven.take(
            .handedOut(
                [ListHandedOut(recipient: .organisation("Ridge"), code: "K7Q-2X9", actions: [])],
                folder: "hand-out/2026-11-21"))
        #expect(
            WrapUpScreen.rows(driven.model).contains { row in
                guard case .line(let words, _, _) = row else { return false }
                return words.hasPrefix("K7Q-2X9  Ridge")
            })
    }
}
