import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Correcting a line in place")
struct ModelCorrectingTests {
    /// A new text typed over the line that was just written.
    private func corrected(_ first: String, to second: String) throws -> Driven {
        try Driven.atDiscussion().then("\(first)<enter><esc>G<enter><c-u>\(second)")
    }

    private func row(_ driven: Driven, _ words: String) throws -> ActionRow {
        let action = try #require(
            driven.model.record.actions.keys.first {
                driven.model.record.text(of: $0.record) == words
            })
        return try #require(driven.model.record.row(of: action))
    }

    @Test("an action gets an owner and a date as on the line that recorded it, shown before Enter")
    func action() throws {
        let typed = try corrected("aring the niece", to: "ring Ann @sw fri")
        #expect(typed.text.contains("Social worker · Fri 27 Nov"))
        let saved = try typed.then("<enter>")
        let row = try row(saved, "ring Ann")
        #expect(row.due == Day("2026-11-27"))
        #expect(row.owner != nil)
        let undone = try saved.then("u")
        let before = try self.row(undone, "ring the niece")
        #expect(before.due == nil && before.owner == nil, "one undo takes back all of it")
        #expect(undone.notice.contains("ring"))
    }

    @Test("what the new words do not say stays as it was")
    func stays() throws {
        let saved = try corrected("aring the niece @sw fri", to: "ring the son<enter>")
        let row = try row(saved, "ring the son")
        #expect(row.due == Day("2026-11-27"))
        #expect(row.owner != nil)
    }

    @Test("a decision gets its reason and who tells the family")
    func decision() throws {
        let saved = try corrected("dstays here @gp", to: "stays here because calmer @dn mon<enter>")
        #expect(saved.text.contains("because calmer"))
        let id = try #require(saved.model.record.decisions.keys.max { $0.record < $1.record })
        #expect(saved.model.record.tellBy(of: id) == Day("2026-11-23"))
        #expect(saved.model.record.text(of: id.record) == "stays here")
    }

    @Test("a contribution gets another speaker, and keeps its own where none is named")
    func contribution() throws {
        let kept = try corrected("cdn: woke four times", to: "woke five times<enter>")
        #expect(kept.entries(of: "Margaret Ellis").last == "woke five times")
        let id = try #require(kept.model.record.contributions.keys.max { $0.record < $1.record })
        #expect(kept.model.record.speaker(of: id)?.role == RoleID("districtNurse"))
        let other = try corrected("cdn: woke four times", to: "gp: woke four times<enter>")
        let changed = try #require(
            other.model.record.contributions.keys.max { $0.record < $1.record })
        #expect(other.model.record.speaker(of: changed)?.role == RoleID("gp"))
        #expect(other.entries(of: "Margaret Ellis").last == "woke four times")
    }

    @Test("a correction says before Enter what else can be typed, until it is")
    func changeable() throws {
        let action = try corrected("aring the niece @sw fri", to: "ring the son")
        let owner = "@owner changes who does it"
        let date = "a date at the end changes the day"
        #expect(action.text.contains("\(owner) · \(date)"))
        #expect(try !action.then(" @dn").text.contains(owner))
        #expect(try !action.then(" @dn mon").text.contains(date))
        let decision = try corrected("dstays here @gp", to: "stays here")
        #expect(decision.text.contains("@owner changes who tells the family"))
        let report = try corrected("cdn: woke four times", to: "woke five times")
        #expect(!report.text.contains("@owner"))
    }

    @Test("an action or a decision says before Enter what it lacks")
    func lacks() throws {
        let driven = try Driven.atDiscussion().then("aring the niece")
        #expect(driven.text.contains("nobody does it yet (@) · no date yet"))
        #expect(try !driven.then(" @sw fri").text.contains("nobody does it yet"))
    }
}
