import HuddleCore
import HuddleTesting
import Testing

@Suite("Items of the record")
struct ItemTests {
    @Test("an item is found by the line that recorded it, with its person and its words")
    func found() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(1, "woke four times")
        let entries = fixture.record.entries(of: fixture.patients[1], in: fixture.meeting)
        let id = try #require(entries.first).record
        let item = try #require(fixture.record.item(id))
        #expect(item.word == "contribution")
        #expect(item.patient == fixture.patients[1])
        #expect(item.meeting == fixture.meeting)
        #expect(fixture.record.text(of: id) == "woke four times")
    }

    @Test("a line that recorded something else is no item and has no words")
    func otherLine() throws {
        let fixture = try MeetingFixture.make()
        #expect(fixture.record.item(fixture.meeting.record) == nil)
        #expect(fixture.record.text(of: fixture.meeting.record).isEmpty)
    }

    @Test("words that were removed are not shown")
    func redacted() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "about somebody else")
        let entries = fixture.record.entries(of: fixture.patients[0], in: fixture.meeting)
        let id = try #require(entries.first).record
        try fixture.run(.revise(id, .redacted(reason: "asked by the family")))
        #expect(fixture.record.text(of: id) == "[removed on request: asked by the family]")
    }
}
