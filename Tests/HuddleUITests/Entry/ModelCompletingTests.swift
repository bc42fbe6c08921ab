import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Names in a field of the record")
struct ModelCompletingTests {
    @Test("the care team is put together name by name")
    func careTeam() throws {
        let first = try Driven.atDiscussion().then("icare team<enter>oka")
        #expect(first.text.contains("Tab: District nurse · Grace Okafor"))
        let both = try first.then("<tab>; por<tab>")
        #expect(both.line == "Grace Okafor, District nurse; Sam Porter, Social worker")
        let saved = try both.then("<enter>")
        let patient = try #require(saved.patient("Margaret Ellis"))
        #expect(saved.model.record.value(.careTeam, of: patient) == both.line)
    }

    @Test("a nominated contact may be anybody, and a name of the directory is finished")
    func contact() throws {
        let driven = try Driven.atDiscussion().then("inominated<enter><c-u>sam<tab>")
        #expect(driven.line == "Sam Porter, Social worker")
        let other = try Driven.atDiscussion().then("inominated<enter><c-u>Ann, daughter<tab>")
        #expect(other.line == "Ann, daughter")
    }

    @Test("other fields are words alone")
    func words() throws {
        let driven = try Driven.atDiscussion().then("igoal<enter>sam<tab>")
        #expect(driven.line == "sam")
        #expect(driven.notice == "Nothing to complete here.")
    }
}
