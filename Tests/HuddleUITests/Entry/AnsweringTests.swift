import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A line that changes a field takes nothing away unseen")
struct AnsweringTests {
    /// Somebody else writes why Margaret Ellis is discussed today.
    private func arrive(_ why: String, _ driven: inout Driven, replacing: [RecordID] = []) throws {
        let (meeting, patient) = (
            try #require(driven.meeting), try #require(driven.patient("Margaret Ellis"))
        )
        driven.arrive([
            .whyTodaySet(
                WhyTodaySet(meeting: meeting, patient: patient, text: why, replaces: replacing))
        ])
    }

    private func why(_ driven: Driven) throws -> String {
        let (meeting, patient) = (
            try #require(driven.meeting), try #require(driven.patient("Margaret Ellis"))
        )
        let record = driven.model.record
        return record.disputedText(record.discussion(of: patient, in: meeting).whyToday)
    }

    @Test("what arrives while a field's line is open is shown, and stands beside what is saved")
    func besideEachOther() throws {
        var driven = try Driven.atDiscussion().then("wPain at night?<enter>w")
        #expect(driven.line == "Pain at night?")
        let seen = driven.model.edited(by: try #require(driven.model.entry).purpose).heads
        try arrive("Falls?", &driven, replacing: seen)
        driven = driven.later(7000)
        #expect(driven.text.contains("“Falls?” came meanwhile: Enter keeps both"))
        driven = try driven.then("<bs>, worse?<enter>")
        #expect(try why(driven) == "Falls? | or | Pain at night, worse?")
        #expect(driven.notice.contains("Saved beside “Falls?”"))
    }

    @Test("a line sent as it was opened changes nothing, and says what stands there now")
    func unchanged() throws {
        var driven = try Driven.atDiscussion().then("wPain at night?<enter>w")
        let seen = driven.model.edited(by: try #require(driven.model.entry).purpose).heads
        try arrive("Falls?", &driven, replacing: seen)
        let before = driven.events.count
        driven = try driven.then("<enter>")
        #expect(driven.events.count == before)
        #expect(try why(driven) == "Falls?")
        #expect(driven.notice.contains("Nothing changed on this line."))
    }

    @Test("a draft of a field still answers only what its writer saw")
    func draftAnswers() throws {
        var driven = try Driven.atDiscussion().then("wPain at night?<enter>w, worse<esc>")
        let seen = driven.model.drafts.map(\.answering)
        guard case .seen(let heads)? = seen.first else {
            Issue.record("the draft does not say what was seen")
            return
        }
        try arrive("Falls?", &driven, replacing: heads)
        driven = try driven.later(7000).then("w<enter>")
        #expect(try why(driven) == "Falls? | or | Pain at night?, worse")
    }

    /// Two people have written why Margaret Ellis is discussed today.
    private func disputed() throws -> Driven {
        var driven = try Driven.atDiscussion()
        try arrive("Falls?", &driven)
        try arrive("Pain?", &driven)
        return driven
    }

    @Test("a disputed field opens its values to choose from, and no line with both in it")
    func opensPicker() throws {
        let driven = try disputed().then("w")
        #expect(driven.model.entry == nil)
        #expect(driven.text.contains("Falls?") && driven.text.contains("Write another"))
        let chosen = try driven.then("<down><enter>")
        #expect(try why(chosen) == "Pain?")
        let other = try driven.then("<down><down><enter>Both, and sleep<enter>")
        #expect(try why(other) == "Both, and sleep")
    }

    @Test("= chooses why today, an outcome and a line's words, one after the other")
    func equals() throws {
        var driven = try disputed().then("dStays<enter><esc>G")
        let decision = try #require(driven.model.selectedItem?.record)
        #expect(driven.model.record.item(decision)?.word == "decision")
        for words in ["Goes", "Waits"] {
            driven.arrive([
                .revised(Revised(item: decision, revision: .text(words), replaces: [decision]))
            ])
        }
        driven = try driven.later(7000).then("=")
        #expect(driven.text.contains("Words of the decision"))
        driven = try driven.then("<enter>=")
        #expect(driven.text.contains("Why today: people said different things"))
        driven = try driven.then("<enter>=")
        #expect(driven.notice.contains("Nothing to choose"))
    }

    @Test("an outcome set at two machines stands there twice until one is chosen")
    func outcomes() throws {
        var driven = try Driven.atDiscussion()
        let (meeting, patient) = (
            try #require(driven.meeting), try #require(driven.patient("Margaret Ellis"))
        )
        for outcome in [Outcome.noChange, .deferred(reason: "in hospital")] {
            driven.arrive([
                .outcomeSet(OutcomeSet(meeting: meeting, patient: patient, outcome: outcome))
            ])
        }
        #expect(driven.text.contains("No change | or | Deferred: in hospital"))
        driven = try driven.then("=<enter>")
        #expect(!driven.text.contains("| or |"))
    }
}
