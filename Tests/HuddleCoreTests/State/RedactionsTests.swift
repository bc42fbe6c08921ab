import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Words removed by law")
struct RedactionsTests {
    @Test("every kind of words is gone from every reader, those of later corrections too")
    func everywhere() throws {
        var fixture = try MeetingFixture.make()
        let secret = "Xylophone"
        let items = [
            try fixture.contribute(0, secret).record, try fixture.act(0, secret).record,
            try fixture.decide(0, secret, reason: secret).record,
            try fixture.handOver(0, secret).record,
        ]
        for item in items { try fixture.run(.revise(item, .text("\(secret) again"))) }
        let day = Day(number: 20_800)
        try fixture.run(.revise(items[1], .status(.cancelled(day, reason: secret))))
        let why = try fixture.run(.setWhyToday(fixture.meeting, fixture.patients[1], secret))
        let put = try fixture.run(
            .setOutcome(fixture.meeting, fixture.patients[1], .deferred(reason: secret)))
        #expect("\(RecordSnapshot(fixture.record))".contains(secret))
        let lines = items + [why[0].id, put[0].id]
        try fixture.run(.redact(lines, reason: "asked", hashes: [:]))
        #expect(!"\(RecordSnapshot(fixture.record))".contains(secret))
        #expect("\(RecordSnapshot(fixture.record))".contains("[removed on request: asked]"))
        let text = fixture.record.contributions[ContributionID(items[0])]?.text
        #expect(
            text?.versions(in: fixture.record.standing).contains { $0.value.contains(secret) }
                == false)
    }

    @Test("a removal that arrives before its line, or between its corrections, works the same")
    func anyOrder() throws {
        var fixture = try MeetingFixture.make()
        let item = try fixture.decide(0, "Secret").record
        try fixture.run(.redact([item], reason: "asked", hashes: [item: "00"]))
        try fixture.run(.revise(item, .text("Secret still")))
        var random = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            var record = TeamRecord()
            record.apply(fixture.recorder.events.shuffled(using: &random))
            #expect(record == fixture.record)
            #expect(
                record.text(of: item)
                    == "[removed on request: asked]")
        }
    }

    @Test("the entry of a person is no line of words, and an unknown line is refused")
    func refused() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0].record
        #expect(throws: Refusal.notRevisable(patient)) {
            try fixture.run(.redact([patient], reason: "asked", hashes: [:]))
        }
        let unknown = PatientID.numbered(999).record
        #expect(throws: Refusal.unknownItem(unknown)) {
            try fixture.run(.redact([unknown], reason: "asked", hashes: [:]))
        }
    }

    @Test("a removal is recorded once, and again when it learns the hash of the line")
    func once() throws {
        var fixture = try MeetingFixture.make()
        let item = try fixture.decide(0, "Secret").record
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [:])).count == 1)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [:])).isEmpty)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [item: "ab"])).count == 1)
        #expect(try fixture.run(.redact([item], reason: "asked", hashes: [item: "ab"])).isEmpty)
    }
}
