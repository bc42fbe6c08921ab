import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

@Suite("Journals with everybody masked")
struct MaskedJournalsTests {
    /// Two journals, each with a sign-off that rests on the other's lines.
    private func readings() throws -> [JournalReading] {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "Margaret Ellis slept well")
        let first = JournalID(random: 1)
        let second = JournalID(random: 2)
        var writer = EventWriter(header: header(first))
        var bytes = writer.headerLine
        for event in fixture.recorder.events { writer.append(event, to: &bytes) }
        var other = EventWriter(header: header(second))
        var otherBytes = other.headerLine
        var pen = Pen(journal: second, by: "Ruth Carr")
        let seen = fixture.record.clock
        let sealing = signOff(fixture.meeting, [writer.head])
        for event in pen.write([sealing], at: .make(), after: seen) {
            other.append(event, to: &otherBytes)
        }
        let last = Event(
            id: RecordID(journal: first, sequence: writer.head.sequence + 1), clock: seen + 5,
            at: .make(), by: "Sam", change: signOff(fixture.meeting, [other.head, writer.head]))
        writer.append(last, to: &bytes)
        return [JournalReading(bytes), JournalReading(otherBytes)]
    }

    private func header(_ journal: JournalID) -> JournalHeader {
        JournalHeader(
            journal: journal,
            author: JournalAuthor(
                writer: "ellis-desk", person: "Margaret Ellis", program: "0.1.0",
                zone: "Europe/London"))
    }

    private func signOff(_ meeting: MeetingID, _ heads: [JournalHead]) -> Change {
        let counts = MeetingCounts(listed: 0, outcomes: 0, decisions: 0, actions: 0)
        return .signedOff(SignedOff(meeting: meeting, counts: counts, heads: heads))
    }

    private func masked(_ readings: [JournalReading]) -> [JournalReading] {
        var record = TeamRecord()
        for reading in readings { record.apply(reading.events) }
        let mask = RecordMask(record, roles: .shipped, today: Day(number: 20_780)) { _ in false }
        return MaskedJournals(readings, by: mask).journals.map { JournalReading($0.bytes) }
    }

    @Test("every journal is sound and holds the same lines")
    func sound() throws {
        let readings = try readings()
        let masked = masked(readings)
        #expect(masked.map(\.events.count) == readings.map(\.events.count))
        #expect(masked.map { $0.events.map(\.stamp) } == readings.map { $0.events.map(\.stamp) })
        #expect(masked.allSatisfy { $0.problems.isEmpty })
    }

    @Test("a sign-off rests on the new chains, in whichever order the journals are")
    func heads() throws {
        let sorted = try readings()
        for readings in [sorted, Array(sorted.reversed())] {
            var record = TeamRecord()
            for reading in readings { record.apply(reading.events) }
            let mask = RecordMask(record, roles: .shipped, today: Day(number: 20_780)) { _ in
                false
            }
            let journals = MaskedJournals(readings, by: mask).journals
            let signOffs = journals.flatMap { JournalReading($0.bytes).events }
                .compactMap { event -> SignedOff? in
                    if case .signedOff(let signOff) = event.change { signOff } else { nil }
                }
            #expect(signOffs.map(\.heads.count).sorted() == [1, 2])
            for head in signOffs.flatMap(\.heads) {
                let journal = try #require(
                    journals.first { $0.header.journal == head.journal })
                let verification = JournalVerification(journal.bytes)
                #expect(verification.problems.isEmpty)
                #expect(verification.verdict(on: head) == .holds)
            }
        }
    }

    @Test("neither the person nor the machine of a header is named")
    func headers() throws {
        for reading in masked(try readings()) {
            let author = try #require(reading.header?.author)
            #expect(author.writer == "masked" && author.zone == "Europe/London")
            #expect(!author.person.contains("Ellis") && author.person.count == 14)
        }
    }

    @Test("sign-offs that rest on one another, or on lines that are not there, stop nothing")
    func broken() throws {
        let journals = [JournalID(random: 1), JournalID(random: 2)]
        let meeting = MeetingID(RecordID(journal: journals[0], sequence: 9))
        let readings = journals.indices.map { place in
            let other = JournalHead(
                journal: journals[1 - place], sequence: 7, chain: String(repeating: "0", count: 32))
            var pen = Pen(journal: journals[place], by: "Sam")
            var writer = EventWriter(header: header(journals[place]))
            var bytes = writer.headerLine
            for event in pen.write([signOff(meeting, [other])], at: .make(), after: 0) {
                writer.append(event, to: &bytes)
            }
            return JournalReading(bytes)
        }
        #expect(masked(readings).map(\.events.count) == [1, 1])
    }
}
