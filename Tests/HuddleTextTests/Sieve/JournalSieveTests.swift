import HuddleCore
import Testing

@testable import HuddleText

@Suite("Lines that a search asks for after all")
struct JournalSieveTests {
    private let journal = SampleJournal.id

    private func bytes(_ events: [Event], tail: String) -> [UInt8] {
        var writer = EventWriter(
            header: JournalHeader(journal: journal, author: SampleJournal.author))
        var bytes = writer.headerLine
        for event in events { writer.append(event, to: &bytes) }
        return bytes + Array(tail.utf8)
    }

    private func entry(_ sequence: UInt32) -> Event {
        Event(
            id: RecordID(journal: journal, sequence: sequence), clock: UInt64(sequence),
            at: Instant(seconds: 0), by: "Jo",
            change: .patientAdded([.name: "Ann Hall", .diagnosis: "Syringe"]))
    }

    /// A file that a sync tool has brought half of may end anywhere, also in a brace.
    @Test(
        "are read whole, whatever stands behind the last whole line",
        arguments: ["", "}", "{\"a\":1}"])
    func tornTail(tail: String) throws {
        let query = try SearchQuery(
            reading: "syringe", today: Instant(seconds: 0).utcDay, roles: .shipped)
        let events = [entry(1), entry(2)]
        var wanted = JournalSieve.Wanted()
        wanted.numbers = [2]
        let lines = bytes(events, tail: tail).withUnsafeBytes {
            JournalSieve(query).lines(wanted, of: $0, journal: journal)
        }
        #expect(lines == [events[1]])
    }

    @Test(
        "the kind of a line is told by its type",
        arguments: [
            ("contribution.added", LineKind.words), ("decision.added", .words),
            ("action.added", .words), ("handover.added", .words), ("matter.added", .words),
            ("minutes.amended", .words), ("contact.added", .words), ("why.set", .answerable),
            ("outcome.set", .answerable), ("item.revised", .revision), ("undone", .undone),
            ("professional.added", .directory), ("professional.set", .directory),
            ("patient.added", .frame), ("patient.set", .field), ("patient.listed", .other),
            ("patient.moved", .other), ("patient.unlisted", .other), ("meeting.opened", .frame),
            ("meeting.signed", .other), ("meeting.led", .other), ("focus.moved", .other),
            ("telling.added", .other), ("unheard.of", .other),
        ])
    func kinds(type: String, kind: LineKind) {
        let line =
            #"{"seq":7,"clock":9,"at":"2026-11-21T09:31:02Z","by":"Jo","type":"\#(type)","#
            + #""patient":"k7q2x-1","chain":"0123456789abcdef0123456789abcdef"}"#
        let found = Array(line.utf8).withUnsafeBytes { bytes -> LineKind? in
            var kinds = LineKinds()
            return kinds.read(bytes, from: 0, to: bytes.count)?.kind
        }
        #expect(found == kind)
    }
}
