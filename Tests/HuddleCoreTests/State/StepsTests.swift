import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("The commands of a record in order")
struct StepsTests {
    /// An event of a command; `step` is its place in the command.
    private func event(_ journal: UInt32, _ sequence: UInt32, clock: UInt64, step: Int = 0) -> Event
    {
        Event(
            id: RecordID(journal: JournalID(random: journal), sequence: sequence), clock: clock,
            at: Instant(seconds: Int64(clock)), by: "Jo", step: step,
            change: .undone(Undone([])))
    }

    /// Journals one behind the other, at the same time, or in between, by chance; each command has one
    /// to three events.
    private func journals(_ random: inout SeededGenerator) -> [[Event]] {
        var clock: UInt64 = 1
        return (UInt32(1)...6).map { journal in
            if Bool.random(using: &random) { clock = UInt64.random(in: 1...clock, using: &random) }
            var events: [Event] = []
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                clock += UInt64.random(in: 0...2, using: &random)
                for step in 0..<Int.random(in: 1...3, using: &random) {
                    clock += 1
                    events.append(
                        event(journal, UInt32(events.count + 1), clock: clock, step: step))
                }
            }
            return events
        }
    }

    private func steps(_ events: [Event]) -> Steps {
        events.reduce(into: Steps()) { $0.note($1) }
    }

    @Test(
        "journal after journal, in whatever order, is the same as event after event",
        arguments: 0..<60)
    func pieces(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let journals = journals(&random)
        let expected = steps(journals.flatMap { $0 }.sorted { $0.stamp < $1.stamp })
        var whole = Steps()
        for journal in journals.shuffled(using: &random) { whole.add(steps(journal)) }
        // Half of one journal at once, the rest of its events later and one by one.
        var late = Steps()
        let split = Int.random(in: 0..<journals.count, using: &random)
        for (place, journal) in journals.enumerated() {
            late.add(
                steps(Array(journal.prefix(place == split ? journal.count / 2 : journal.count))))
        }
        for event in journals[split].dropFirst(journals[split].count / 2).shuffled(using: &random) {
            late.note(event)
        }
        for steps in [whole, late] {
            #expect(steps == expected)
            #expect(steps.indices.map { steps[$0] } == Array(expected))
            #expect(Array(steps.reversed()) == expected.reversed())
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.stamp < $1.stamp })
        }
    }

    @Test("none are none, however they came about")
    func empty() {
        var steps = Steps()
        steps.reserve(10)
        steps.add(Steps())
        #expect(steps.isEmpty && steps.last == nil && steps == Steps())
    }
}
