import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Who saw somebody, on the screen")
struct ContactEntryTests {
    @Test("in the discussion o and a role are enough, and the screen says who was seen last")
    func inDiscussion() throws {
        let driven = try Driven.atDiscussion().then("odn mon<enter><esc>")
        let patient = try #require(driven.model.currentPatient)
        let contact = try #require(driven.model.record.contacts(of: patient).first)
        #expect(contact.content.meeting == driven.meeting)
        #expect(contact.content.day.description == "2026-11-16")
        #expect(driven.text.contains("Seen last by Grace Okafor, Mon 16 Nov"))
    }

    @Test("from three contacts on the discussion shows the person's own indices")
    func indices() throws {
        let two = try Driven.atDiscussion().then("odn mon<enter>dn tue<enter><esc>")
        #expect(!two.text.contains("Same faces"))
        let three = try two.then("ogp wed<enter><esc>")
        // One line of a small screen has all of it.
        let brief = "Same faces: most UPC 0.67, alike COC 0.33, next SECON 0.50, few MMCI 0.52"
        #expect(three.text.contains(brief))
        let seen =
            "Seen last by Amina Shah, Wed 18 Nov; 2 different people in 3 contacts of 4 weeks"
        #expect(try teamwork(three) == [seen, brief])
        var wide = three.model
        wide.size = Size(width: 120, height: 40)
        #expect(
            try teamwork(three, shownBy: wide) == [
                seen,
                "Same faces in 4 weeks: 2 of 3 contacts with one person (UPC 0.67), "
                    + "any two alike (COC 0.33), two in a row (SECON 0.50), few people (MMCI 0.52)",
            ])
    }

    @Test("the weeks over which faces are counted are the team's own")
    func facesDays() throws {
        let driven = try Driven.atDiscussion().then(
            "odn mon<enter>dn tue<enter>gp wed<enter><esc>")
        // Monday 16 November is the sixth day back.
        var settings = driven.model.settings
        settings.thresholds.facesDays = 5
        var start = Model.Start(
            settings: settings, pen: driven.model.pen, clock: driven.model.clock)
        start.record = driven.model.record
        #expect(
            try teamwork(driven, shownBy: Model(start)) == [
                "Seen last by Amina Shah, Wed 18 Nov; 2 different people in 2 contacts of 5 days"
            ])
    }

    /// What the discussion says of how the person is looked after.
    private func teamwork(_ driven: Driven, shownBy model: Model? = nil) throws -> [String] {
        let patient = try #require(driven.model.currentPatient)
        let meeting = try #require(driven.meeting)
        return TeamworkLines(model ?? driven.model, patient).lines(meeting).map(\.text)
    }

    @Test("outside a meeting the register takes it")
    func outside() throws {
        let driven = try drive(Model.team(), "pookafor yesterday<enter><esc>")
        let contacts = driven.model.record.allPatients.flatMap {
            driven.model.record.contacts(of: $0)
        }
        #expect(contacts.count == 1)
        #expect(contacts.first?.content.meeting == nil)
    }

    @Test("somebody nobody knows is asked for again, and the line stays")
    func unknown() throws {
        let driven = try Driven.atDiscussion().then("oxyz<enter>")
        #expect(driven.line == "xyz")
        #expect(driven.notice.contains("Who saw them?"))
    }
}
