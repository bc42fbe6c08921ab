import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("When somebody else moves the meeting on")
struct MovedOnTests {
    /// A discussion of the first person, and the event with which another writer turns to the second.
    private func discussing() throws -> (Driven, Message) {
        let driven = try drive(.make(), "m<enter>A<enter><enter>")
        let meeting = try #require(driven.model.meeting)
        let second = driven.model.record.listedPatients(in: meeting)[1]
        var pen = Pen(journal: JournalID(random: 77), by: "chair")
        let events = pen.write(
            [.focusMoved(FocusMoved(meeting: meeting, patient: second))],
            at: driven.model.clock.now, after: driven.model.record.clock)
        return (driven, .arrived(events, heads: []))
    }

    @Test("a key meant for the person before records nothing about the next one")
    func deafForAMoment() throws {
        var (driven, arrival) = try discussing()
        driven.take(arrival)
        let before = driven.events.count
        driven.take(.input(.key(.character("x"))), after: 200)
        #expect(driven.events.count == before)
        #expect(driven.text.contains("moved on to"))
        driven.take(.input(.key(.character("x"))), after: 1200)
        #expect(driven.events.count == before + 1)
    }

    @Test("a line being typed stays with the person it was opened for")
    func entryStays() throws {
        var (driven, arrival) = try discussing()
        let meeting = try #require(driven.model.meeting)
        let first = try #require(driven.model.currentPatient)
        driven = try driven.then("aorder chair @ot fri")
        driven.take(arrival)
        driven = try driven.then("<enter>")
        #expect(driven.model.record.discussion(of: first, in: meeting).actions.count == 1)
    }
}
