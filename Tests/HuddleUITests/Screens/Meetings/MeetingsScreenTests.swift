import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Years of meetings")
struct MeetingsScreenTests {
    /// One meeting in each month of ten years.
    private func decade() -> Model {
        var model = Model.make(size: Size(width: 120, height: 40))
        var pen = Pen(journal: JournalID(random: 90), by: "set-up")
        for month in (0..<120).reversed() {
            let date = model.clock.today.months(before: month)
            let opened = Change.meetingOpened(MeetingOpened(template: "weekly", date: date))
            let events = pen.write([opened], at: model.clock.now, after: model.record.clock)
            model.record.apply(events)
            let signed = SignedOff(
                meeting: MeetingID(events[0].id),
                counts: MeetingCounts(listed: 0, outcomes: 0, decisions: 0, actions: 0), heads: [])
            model.record.apply(
                pen.write([.signedOff(signed)], at: model.clock.now, after: model.record.clock))
        }
        return model
    }

    @Test("from home, the minutes of nine years ago are at most four keys away")
    func nineYears() throws {
        let keys = "r9<enter>"
        #expect(try KeyScript.parse(keys).count <= 4)
        let driven = try drive(decade(), keys)
        #expect(driven.place == .minutes)
        #expect(driven.text.contains("Minutes 21 Nov 2017"))
    }

    @Test("years are counted, and the selected one is marked")
    func years() throws {
        let driven = try drive(decade(), "r")
        #expect(driven.text.contains("[2026 11] · 2025 12 · 2024 12 · … 20"))
        #expect(try driven.then("]").text.contains("2026 11 · [2025 12]"))
        #expect(try driven.then("]][").text.contains("[2025 12]"))
    }

    @Test("the meeting that waits for another beside it says so until it has one")
    func chosen() throws {
        let chosen = try drive(decade(), "rcj")
        #expect(chosen.text.contains("120 meetings · 21 Nov 2026 beside…"))
        #expect(chosen.screen.filter { $0.contains("* chosen") }.count == 1)
        #expect(!(try chosen.then("c<esc>")).text.contains("* chosen"))
    }

    @Test("what to do with the meeting chosen is said while it waits, and Esc forgets it")
    func chosenNext() throws {
        let words = "Go to the other meeting and press c again"
        let chosen = try drive(decade(), "rc")
        #expect(chosen.notice.hasPrefix(words))
        let moved = try chosen.then("j")
        #expect(moved.text.contains("\(words). Esc forgets it."))
        #expect(!(try moved.then("c")).text.contains(words))
        let forgotten = try moved.then("<esc>")
        #expect(forgotten.place == .meetings)
        #expect(!forgotten.text.contains("beside…"))
        #expect(!forgotten.text.contains(words))
        #expect(try forgotten.then("<esc>").place == .home)
    }

    @Test("words that no meeting is called send on to the search of what was said")
    func noMeeting() throws {
        #expect(try drive(decade(), "r/syringe<enter>").text.contains("F3 searches"))
    }

    @Test("a list longer than its frame says which rows are shown")
    func rest() throws {
        let driven = try drive(decade(), "r")
        #expect(driven.text.contains(" 1-35 of 120 "))
        #expect(try driven.then("G").text.contains("-120 of 120"))
    }

    @Test("further back than there are meetings is the oldest, and says so")
    func tooFar() throws {
        let driven = try drive(Model.team(), "r9")
        #expect(driven.notice.contains("this is the oldest"))
    }
}
