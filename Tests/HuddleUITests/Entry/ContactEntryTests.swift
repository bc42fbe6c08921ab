import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Who saw somebody, on the screen")
struct ContactEntryTests {
    @Test("in the discussion i and a role are enough, and the screen says who was seen last")
    func inDiscussion() throws {
        let driven = try Driven.atDiscussion().then("idn mon<enter><esc>")
        let patient = try #require(driven.model.currentPatient)
        let contact = try #require(driven.model.record.contacts(of: patient).first)
        #expect(contact.content.meeting == driven.meeting)
        #expect(contact.content.day.description == "2026-11-16")
        #expect(driven.text.contains("Seen last by Grace Okafor, Mon 16 Nov"))
    }

    @Test("outside a meeting the register takes it")
    func outside() throws {
        let driven = try drive(Model.team(), "piokafor yesterday<enter><esc>")
        let contacts = driven.model.record.allPatients.flatMap {
            driven.model.record.contacts(of: $0)
        }
        #expect(contacts.count == 1)
        #expect(contacts.first?.content.meeting == nil)
    }

    @Test("somebody nobody knows is asked for again, and the line stays")
    func unknown() throws {
        let driven = try Driven.atDiscussion().then("ixyz<enter>")
        #expect(driven.line == "xyz")
        #expect(driven.notice.contains("Who saw them?"))
    }
}
