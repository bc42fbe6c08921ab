import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

@Suite("Reading as far as actions go")
struct ReadingExtentTests {
    private let today = Instant.make().utcDay

    private func bytes(of writer: Recorder) -> [UInt8] {
        var lines = EventWriter(
            header: JournalHeader(journal: writer.journal, author: SampleJournal.author))
        var bytes = lines.headerLine
        for event in writer.events { lines.append(event, to: &bytes) }
        return bytes
    }

    /// Two people at work in one record, on everything there is to do.
    private func journals(_ seed: UInt64) -> [[UInt8]] {
        var writers = [Recorder(journal: 1), Recorder(journal: 2, by: "Jo")]
        var random = RandomCommands(seed: seed)
        for turn in 0..<300 {
            let place = turn % 5 == 0 ? 1 : 0
            let command = random.next(writers[place].record, today: today)
            // A command that is refused writes nothing.
            let written = (try? writers[place].run(command)) ?? []
            writers[1 - place].receive(written)
        }
        return writers.map(bytes)
    }

    private func register(_ journals: [[UInt8]], _ extent: ReadingExtent) -> [ActionExport] {
        var record = TeamRecord()
        var history = ActionHistory()
        for bytes in journals {
            let events = JournalReading(bytes, extent: extent).events
            record.apply(events)
            for event in events { history.note(event) }
        }
        var filter = ActionFilter()
        filter.status = .all
        let rows = record.actionRegister(filter, today: today, roles: .shipped)
        return ActionExporter(
            record: record, settings: TeamSettings(), style: .full, history: history
        ).exports(of: rows)
    }

    @Test("gives every action as the whole record has it", arguments: 0..<8)
    func sameActions(seed: UInt64) {
        let journals = journals(seed)
        let whole = register(journals, .whole)
        #expect(whole.count > 4)
        #expect(register(journals, .actions) == whole)
    }

    @Test("takes in no line of the talk, and counts each")
    func passesOver() {
        let bytes = journals(1)[0]
        let (whole, actions) = (JournalReading(bytes), JournalReading(bytes, extent: .actions))
        let talk = whole.events.filter { event in
            switch event.change {
            case .contributionAdded, .focusMoved, .whyTodaySet, .timerSet, .scoreAdded: true
            default: false
            }
        }
        #expect(talk.count > 5)
        #expect(actions.events == whole.events.filter { event in !talk.contains(event) })
        #expect(actions.problems.isEmpty)
        #expect(actions.head == whole.head)
        #expect(actions.reader.lineCount == whole.reader.lineCount)
    }

    @Test("names a line that is not as Huddle writes it", arguments: ["{\"seq\":", "}\n", "9,"])
    func damage(piece: String) throws {
        let journal = SampleJournal(count: 40)
        let place = try #require(
            journal.lines.firstIndex {
                String(decoding: $0, as: UTF8.self).contains("contribution.added")
            })
        var lines = journal.lines
        var text = String(decoding: lines[place], as: UTF8.self)
        switch piece {
        case "}\n": text = String(text.dropLast(2)) + "\n"
        case "9,": text = text.replacing("{\"seq\":", with: "{\"seq\":9", maxReplacements: 1)
        default: text = String(text.dropFirst(3))
        }
        lines[place] = Array(text.utf8)
        let bytes = lines.flatMap { $0 }
        #expect(
            JournalReading(bytes, extent: .actions).problems == JournalReading(bytes).problems)
        #expect(!JournalReading(bytes).problems.isEmpty)
    }
}
