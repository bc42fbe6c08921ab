import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

/// Minutes as files, however the lines came about and arrived.
@Suite struct MinutesMarkdownPropertyTests {
    /// What three writers write who hear of each other now and then, sign-offs and amendments included.
    private func threeWriters(seed: UInt64) throws -> [Event] {
        let shared = try MeetingFixture.make().recorder
        var commands = RandomCommands(seed: seed)
        var writers = [
            shared, Recorder(journal: 2, by: "Alex", record: shared.record, now: shared.now),
            Recorder(journal: 3, by: "Kim", record: shared.record, now: shared.now),
        ]
        for _ in 0..<90 {
            let writer = Int.random(in: 0..<3, using: &commands.random)
            commands.heads = writers[writer].heads
            let command = commands.next(
                writers[writer].record, today: writers[writer].now.utcDay)
            _ = try? writers[writer].run(command)  // A refusal is as good as any other answer here.
            if Int.random(in: 0..<5, using: &commands.random) == 0 {
                let other = Int.random(in: 0..<3, using: &commands.random)
                writers[other].receive(writers[writer].events)
            }
        }
        return writers.flatMap(\.events)
    }

    private func files(_ record: TeamRecord) -> [String] {
        record.allMeetings.flatMap { meeting in
            (1...record.minutesVersions(of: meeting)).compactMap { version in
                record.minutes(of: meeting, TeamSettings(), version: version)
                    .map(MinutesMarkdown.text)
            }
        }
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `any order of arrival and any split gives the same bytes`(seed: UInt64) throws {
        let events = try threeWriters(seed: seed)
        var expected = TeamRecord()
        expected.apply(events)
        var random = SeededGenerator(seed: seed)
        for parts in 1...4 {
            let split = Dictionary(grouping: events) { _ in
                Int.random(in: 0..<parts, using: &random)
            }
            var record = TeamRecord()
            for part in split.keys.shuffled(using: &random) {
                record.apply((split[part] ?? []).shuffled(using: &random))
            }
            #expect(files(record) == files(expected))
        }
    }
}
