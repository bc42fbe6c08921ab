import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Adding to signed minutes")
struct MinutesAmendingTests {
    /// The minutes of last week, signed off.
    private func reader() throws -> Driven {
        var driven = try drive(Model.team(size: Size(width: 100, height: 40)), "")
        let last = try #require(driven.model.record.allMeetings.last)
        driven.model.show(.minutes(MinutesState(meeting: last)))
        return driven
    }

    @Test("A with text, because and a reason makes version 2; V reads version 1")
    func amends() throws {
        let driven = try reader().then("A<enter>5 mg, not 50 because misheard<enter>")
        #expect(driven.text.contains("Version 2, amended by jb: misheard"))
        let first = try driven.then("V")
        #expect(!first.text.contains("misheard"))
        #expect(first.notice == "Version 1 of 2")
        #expect(try first.then("V").text.contains("misheard"))
    }

    @Test("without a reason the line stays open and says what is missing")
    func needsReason() throws {
        let driven = try reader().then("A<enter>5 mg, not 50<enter>")
        #expect(driven.notice.hasPrefix("Say why as well"))
        #expect(driven.line == "5 mg, not 50")
    }

    /// What A offers, and which of it is selected.
    private func asked(_ driven: Driven) -> (labels: [String], selected: String) {
        guard case .pick(let picker) = driven.model.overlay else { return ([], "nothing") }
        let labels = picker.choices.map(\.label)
        return (labels, labels[picker.list.selected])
    }

    @Test("A asks whom it is about: the meeting first, the person who is read selected")
    func about() throws {
        let top = asked(try reader().then("A"))
        #expect(top.selected == "The whole meeting")
        #expect(top.labels.first == top.selected)
        let driven = try reader().then("<tab><tab>A")
        #expect(driven.text.contains("Whom is the amendment about?"))
        #expect(asked(driven).selected.hasPrefix("Margaret Ellis"))
        let line = try driven.then("<enter>")
        #expect(line.text.contains("amendment for Margaret Ellis ›"))
        let amended = try line.then("5 mg, not 50 because misheard<enter>G")
        #expect(
            amended.text.contains(
                "Version 2: Margaret Ellis: 5 mg, not 50 · because misheard · by jb"))
        let (record, settings) = (amended.model.record, amended.model.settings)
        let meeting = try #require(record.allMeetings.last)
        let outline = try #require(record.minutes(of: meeting, settings))
        #expect(outline.amendments.map(\.patient) == [amended.patient("Margaret Ellis")])
    }

    @Test("nobody who objects to being discussed is offered")
    func restricted() throws {
        let labels = asked(try reader().then("A")).labels
        #expect(labels.count == 6)
        #expect(!labels.contains { $0.contains("Keane") || $0.contains("Restricted") })
    }

    @Test("a line that arrives after sign-off is said, shown, and taken in with T")
    func late() throws {
        var driven = try reader()
        let meeting = try #require(driven.model.record.allMeetings.last)
        let patient = try #require(driven.patient("Margaret Ellis"))
        var pen = Pen(journal: JournalID(random: 78), by: "Alex")
        let added = ContributionAdded(
            meeting: meeting, patient: patient, speaker: Speaker(role: .family), text: "calmer")
        let events = pen.write(
            [.contributionAdded(added)], at: driven.model.clock.now,
            after: driven.model.record.clock)
        driven.take(.arrived(events, heads: []))
        #expect(driven.notice.hasPrefix("1 line arrived after the sign-off of"))
        driven = try driven.then("G")
        #expect(driven.text.contains("Arrived after sign-off, in no version yet: T takes them in"))
        #expect(driven.text.contains("Contribution: calmer · Alex"))
        driven = try driven.then("T")
        #expect(driven.notice == "Version 2. V reads the ones before.")
        #expect(driven.model.record.lateLines(of: meeting).isEmpty)
        #expect(try driven.then("G").text.contains("1 line that arrived late taken in above"))
    }

    @Test(
        "the reason is what follows the last because",
        arguments: [
            ("5 mg because misheard", "5 mg", "misheard"),
            (
                "stays because she wants to because I forgot", "stays because she wants to",
                "I forgot"
            ),
        ])
    func words(typed: String, text: String, reason: String) {
        let words = AmendmentWords(typed)
        #expect(words?.text == text)
        #expect(words?.reason == reason)
        #expect(AmendmentWords("because of it") == nil)
    }
}
