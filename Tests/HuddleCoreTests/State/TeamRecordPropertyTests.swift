import HuddleCore
import HuddleTesting
import Testing

@Suite("Any record")
struct TeamRecordPropertyTests {
    private typealias Seeds = ClosedRange<UInt64>

    /// What two writers write who see each other's lines only now and then.
    private func twoWriters(seed: UInt64, commands: Int) throws -> [Event] {
        let shared = try MeetingFixture.make().recorder
        var writers = [
            shared, Recorder(journal: 2, by: "Alex", record: shared.record, now: shared.now),
        ]
        var seen = [shared.events.count, 0]
        var commandsOf = RandomCommands(seed: seed)
        for _ in 0..<commands {
            let writer = Int.random(in: 0...1, using: &commandsOf.random)
            writers[writer].wait(seconds: Int.random(in: 0...90, using: &commandsOf.random))
            let command = commandsOf.next(
                writers[writer].record, today: writers[writer].now.utcDay)
            // A refusal is as good as any other answer here.
            _ = try? writers[writer].run(command)
            if Int.random(in: 0..<6, using: &commandsOf.random) == 0 {
                writers[1 - writer].receive(writers[writer].events[seen[writer]...])
                seen[writer] = writers[writer].events.count
            }
        }
        return writers[0].events + writers[1].events
    }

    private func record(_ events: [Event]) -> TeamRecord {
        var record = TeamRecord()
        record.apply(events)
        return record
    }

    @Test("is the same when journals come whole", arguments: 1...20 as Seeds)
    func wholeJournals(seed: UInt64) throws {
        let events = try twoWriters(seed: seed, commands: 60)
        var random = SeededGenerator(seed: seed)
        let journals = Dictionary(grouping: events, by: \.id.journal).sorted { $0.key < $1.key }
            .map { JournalEvents($0.value, in: $0.key) }.shuffled(using: &random)
        var whole = TeamRecord()
        for journal in journals { whole.apply(journal) }
        #expect(whole == record(events))
        var half = record(Array(events.prefix(events.count / 2)))
        for journal in journals { half.apply(journal) }
        #expect(half == whole)
    }

    @Test("is the same for every order of arrival, duplicates included", arguments: 1...20 as Seeds)
    func anyOrder(seed: UInt64) throws {
        let events = try twoWriters(seed: seed, commands: 60)
        #expect(events.count > 30)
        let expected = record(events.sorted { $0.stamp < $1.stamp })
        let snapshot = RecordSnapshot(expected)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            let again = events.prefix(Int.random(in: 0...events.count, using: &random))
            let arrived = record((events + again).shuffled(using: &random))
            #expect(arrived == expected)
            #expect(RecordSnapshot(arrived) == snapshot)
        }
    }

    @Test("knows its open meeting without looking at all of them", arguments: 1...20 as Seeds)
    func openMeeting(seed: UInt64) throws {
        let events = try twoWriters(seed: seed, commands: 120)
        var random = SeededGenerator(seed: seed)
        var record = TeamRecord()
        for event in events.shuffled(using: &random) {
            record.apply(event)
            #expect(record.openMeeting == record.allMeetings.last { record.signOff(of: $0) == nil })
        }
        #expect(record.eventCount == events.count)
    }

    @Test(
        "is the same however the events are split between two readings", arguments: 1...20 as Seeds)
    func anyPartition(seed: UInt64) throws {
        let events = try twoWriters(seed: seed, commands: 60)
        var random = SeededGenerator(seed: seed)
        let parts = Dictionary(grouping: events) { _ in Int.random(in: 0...3, using: &random) }
        let expected = record(events)
        for order in [[0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0]] {
            var arrived = TeamRecord()
            for part in order { arrived.apply(parts[part] ?? []) }
            #expect(arrived == expected)
        }
    }

    @Test("is what its writers saw once they have seen everything", arguments: 1...20 as Seeds)
    func replayed(seed: UInt64) throws {
        var fixture = try MeetingFixture.make()
        var commands = RandomCommands(seed: seed)
        for _ in 0..<60 {
            let command = commands.next(fixture.record, today: fixture.recorder.now.utcDay)
            _ = try? fixture.run(command)  // A refusal is as good as any other answer here.
            fixture.recorder.wait(seconds: 20)
        }
        #expect(record(fixture.recorder.events) == fixture.record)
    }

    @Test("looks the same after undo and redo of any command", arguments: 1...8 as Seeds)
    func undoThenRedo(seed: UInt64) throws {
        var fixture = try MeetingFixture.make()
        var commands = RandomCommands(seed: seed)
        var taken = 0
        for _ in 0..<60 {
            let before = RecordSnapshot(fixture.record)
            let command = commands.next(fixture.record, today: fixture.recorder.now.utcDay)
            // A refusal is as good as any other answer here.
            guard let written = try? fixture.run(command), let first = written.first,
                fixture.record.stepToUndo(fixture.recorder.context)?.stamp
                    == first.stamp
            else { continue }
            let after = RecordSnapshot(fixture.record)
            try fixture.run(.undo)
            #expect(RecordSnapshot(fixture.record) == before)
            try fixture.run(.redo)
            #expect(RecordSnapshot(fixture.record) == after)
            taken += 1
        }
        #expect(taken > 5)
    }

    @Test(
        "keeps its sealed minutes through everything that comes later", arguments: 1...12 as Seeds)
    func sealedMinutes(seed: UInt64) throws {
        var fixture = try MeetingFixture.make()
        var commands = RandomCommands(seed: seed)
        var sealed: [MeetingID: MinutesOutline] = [:]
        for _ in 0..<150 {
            let command = commands.next(fixture.record, today: fixture.recorder.now.utcDay)
            _ = try? fixture.run(command)  // A refusal is as good as any other answer here.
            if case .revise(_, .redacted, _) = command { sealed = [:] }
            if command == .undo || command == .redo { sealed = [:] }
            for meeting in fixture.record.allMeetings
            where fixture.record.signOff(of: meeting) != nil {
                let minutes = try #require(
                    fixture.record.minutes(of: meeting, TeamSettings(), version: 1))
                #expect(sealed[meeting, default: minutes] == minutes)
                #expect(minutes.counts == fixture.record.signOff(of: meeting)?.content.counts)
                sealed[meeting] = minutes
            }
        }
    }

    @Test("keeps its sealed minutes when lines of others arrive late", arguments: 1...30 as Seeds)
    func lateLines(seed: UInt64) throws {
        var sam = try MeetingFixture.make().recorder
        var alex = Recorder(journal: 2, by: "Alex", now: sam.now)
        alex.receive(sam.events)
        var commands = RandomCommands(seed: seed)
        var sent = 0
        var sealed: [MeetingID: MinutesOutline] = [:]
        for _ in 0..<150 {
            let isSam = Int.random(in: 0...1, using: &commands.random) == 0
            commands.heads = sam.heads
            let command = commands.next(isSam ? sam.record : alex.record, today: sam.now.utcDay)
            if case .revise(_, .redacted, _) = command { continue }
            if isSam {
                _ = try? sam.run(command)  // A refusal is as good as any other answer here.
                for meeting in sam.record.allMeetings where sealed[meeting] == nil {
                    guard sam.record.signOff(of: meeting) != nil else { continue }
                    sealed[meeting] = sam.record.minutes(
                        of: meeting, TeamSettings(), version: 1)
                }
            } else if !command.endsMeeting {
                _ = try? alex.run(command)  // A refusal is as good as any other answer here.
            }
            if Int.random(in: 0..<8, using: &commands.random) == 0 {
                let until = Int.random(in: sent...alex.events.count, using: &commands.random)
                sam.receive(alex.events[sent..<until])
                sent = until
            }
            if Int.random(in: 0..<8, using: &commands.random) == 0 { alex.receive(sam.events) }
        }
        sam.receive(alex.events)
        for (meeting, minutes) in sealed {
            #expect(sam.record.minutes(of: meeting, TeamSettings(), version: 1) == minutes)
            #expect(sam.record.countsAsSignedOff(of: meeting) == minutes.counts)
            try takeIn(meeting, &sam)
            let last = try #require(sam.record.minutes(of: meeting, TeamSettings()))
            let now = try #require(sam.record.minutesNow(of: meeting, TeamSettings()))
            #expect(lines(of: now).subtracting(lines(of: last)) == [])
        }
    }

    /// Takes everything that is offered into new versions, until nothing is.
    private func takeIn(_ meeting: MeetingID, _ recorder: inout Recorder) throws {
        for _ in 0..<20 {
            let late = recorder.record.lateLines(of: meeting)
            if late.isEmpty { return }
            try recorder.run(
                .amend(
                    MinutesAmended(
                        meeting: meeting, words: ("", "came late"), takes: late.map(\.id))))
        }
        Issue.record("what was taken in is offered again")
    }

    /// What minutes hold of everybody: each line by its id, each change of a record by its words.
    private func lines(of minutes: MinutesOutline) -> Set<String> {
        var lines: Set<String> = []
        for person in minutes.people {
            for entry in person.entries {
                switch entry {
                case .contribution(let id, _), .decision(let id, _), .handover(let id, _):
                    lines.insert("\(id)")
                case .action(let action): lines.insert("\(action.row.id)")
                case .fact(_, "Record", let facts): lines.formUnion(facts)
                case .fact(let id, _, _): lines.insert("\(id)")
                }
            }
            lines.formUnion(person.seenBy.map { "\(person.patient) \($0)" })
        }
        return lines.union(minutes.teamActions.map { "\($0.row.id)" })
    }

    @Test("survives events that no command would make, in any order", arguments: 1...60 as Seeds)
    func hostileEvents(seed: UInt64) {
        var changes = RandomChanges(seed: seed)
        let events = (0..<80).map { _ in changes.next() }
        let expected = record(events)
        let snapshot = RecordSnapshot(expected)
        var random = SeededGenerator(seed: seed)
        let arrived = record(events.shuffled(using: &random))
        #expect(arrived == expected)
        #expect(RecordSnapshot(arrived) == snapshot)
    }

    @Test("answers every command after such events without a trap", arguments: 1...20 as Seeds)
    func commandsAfterHostileEvents(seed: UInt64) {
        var changes = RandomChanges(seed: seed)
        var recorder = Recorder(journal: 9, by: "Sam")
        recorder.receive((0..<80).map { _ in changes.next() })
        var commands = RandomCommands(seed: seed)
        for _ in 0..<60 {
            let command = commands.next(recorder.record, today: recorder.now.utcDay)
            _ = try? recorder.run(command)  // A refusal is as good as any other answer here.
        }
        #expect(RecordSnapshot(recorder.record) == RecordSnapshot(recorder.record))
    }
}

extension Command {
    /// True for what opens or closes a meeting, also as a part of several commands.
    fileprivate var endsMeeting: Bool {
        switch self {
        case .signOff, .openMeeting: true
        case .all(let commands): commands.contains(where: \.endsMeeting)
        default: false
        }
    }
}
