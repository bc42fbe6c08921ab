import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Whoever does not lead")
struct LeadTests {
    /// The meeting as somebody finds it whose colleague has just taken the lead.
    private func followed() throws -> Driven {
        var driven = try Driven.atDiscussion(size: Size(width: 100, height: 24))
        let meeting = try #require(driven.meeting)
        var pen = Pen(journal: JournalID(random: 77), by: "Alex")
        let events = pen.write(
            [.leadTaken(LeadTaken(meeting: meeting))], at: driven.model.clock.now,
            after: driven.model.record.clock)
        driven.take(.arrived(events, heads: []))
        return driven
    }

    @Test("sees who does, and cannot move on")
    func sees() throws {
        let driven = try followed()
        #expect(driven.text.contains("Alex leads"))
        let moved = try driven.then("xn")
        #expect(moved.current == "Margaret Ellis")
        #expect(moved.notice == "Alex moves this meeting on. L takes over, and everybody sees it.")
    }

    @Test("takes over with one key and moves on")
    func takesOver() throws {
        let driven = try followed().then("L")
        #expect(driven.notice == "You move the meeting on, not Alex.")
        #expect(!driven.text.contains("Alex leads"))
        #expect(try driven.then("xn").current != "Margaret Ellis")
    }

    @Test("writes as before, and each sees who typed a line")
    func attributed() throws {
        var driven = try followed().then("cdn: sleeps<enter><esc>")
        let meeting = try #require(driven.meeting)
        let patient = try #require(driven.model.currentPatient)
        var pen = Pen(journal: JournalID(random: 78), by: "Alex")
        let added = ContributionAdded(
            meeting: meeting, patient: patient, speaker: Speaker(role: .family), text: "calmer")
        driven.take(
            .arrived(
                pen.write(
                    [.contributionAdded(added)], at: driven.model.clock.now,
                    after: driven.model.record.clock), heads: []))
        #expect(driven.text.contains("calmer · typed by Alex"))
        #expect(!driven.text.contains("sleeps · typed by"))
    }
}
