import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

/// What can befall a journal on a disk: every changed byte, every cut.
@Suite struct JournalDamageTests {
    private let journal = SampleJournal(count: 40)

    @Test(arguments: [0x00, 0x0A, 0x22, 0x30, 0x39, 0x5C, 0x7D, 0x61, 0xFF] as [UInt8])
    func `a changed byte loses no other line and is named`(value: UInt8) {
        let short = SampleJournal(count: 6)
        for place in short.bytes.indices where short.bytes[place] != value {
            expectOneLineHit(in: short, at: place, by: value)
        }
    }

    /// Every byte of the header, of one line of each kind and of the last line; every fifth of the rest.
    private var places: [Int] {
        let (first, last) = (journal.starts[5], journal.starts[40])
        return journal.bytes.indices.filter { $0 < first || $0 >= last || $0 % 5 == 0 }
    }

    @Test func `a flipped bit loses no other line and is named`() {
        for place in places {
            expectOneLineHit(in: journal, at: place, by: journal.bytes[place] ^ 1 << (place % 8))
        }
    }

    private func expectOneLineHit(in journal: SampleJournal, at place: Int, by value: UInt8) {
        var bytes = journal.bytes
        bytes[place] = value
        let reading = JournalReading(bytes, named: SampleJournal.id)
        let lost = lostSequences(of: journal, in: reading)
        let line = journal.line(at: place)
        // Without its end a line takes the next one with it: the two cannot be told apart.
        let mayBeLost = journal.bytes[place] == .newline ? line...line + 1 : line...line
        let isContained = lost.allSatisfy(mayBeLost.contains)
        #expect(isContained, "byte \(place) cost lines \(lost)")
        let isNamed = !reading.problems.isEmpty || !JournalVerification(bytes).problems.isEmpty
        #expect(isNamed, "byte \(place) is not named")
    }

    private func lostSequences(of journal: SampleJournal, in reading: JournalReading) -> [Int] {
        if reading.events == journal.events { return [] }
        let intact = zip(journal.events, reading.events).prefix { $0 == $1 }.count
        return journal.events.dropFirst(intact).filter { !reading.events.contains($0) }
            .map { Int($0.id.sequence) }
    }

    @Test func `a cut loses only what was cut off`() {
        let starts = journal.starts
        for length in places {
            let reading = JournalReading(Array(journal.bytes[..<length]), named: SampleJournal.id)
            let whole = starts.filter { $0 > 0 && $0 <= length }.count
            #expect(reading.events == Array(journal.events.prefix(max(whole - 1, 0))))
            let isTorn = !starts.contains(length)
            #expect(reading.problems.isEmpty != isTorn)
        }
    }

    @Test func `random bytes are never a trap`() {
        var random = SeededGenerator(seed: 4)
        let alphabet = Array("{}\":,\\u0019aeft-.\n\r\t seqclokbytp".utf8) + [0, 0x80, 0xC2, 0xFF]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...80, using: &random)
            let noise = (0..<count).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            let reading = JournalReading(journal.lines[0] + noise + [.newline])
            #expect(reading.events.isEmpty)
            _ = JournalVerification(noise)
        }
    }

    @Test func `spliced lines are never a trap`() {
        var random = SeededGenerator(seed: 5)
        let bytes = journal.bytes
        for _ in 0..<300 {
            let cut = Int.random(in: 0..<bytes.count, using: &random)
            let other = Int.random(in: 0..<bytes.count, using: &random)
            let spliced = Array(bytes[..<cut] + bytes[other...])
            let reading = JournalReading(spliced, named: SampleJournal.id)
            #expect(Set(reading.events.map(\.id)).count == reading.events.count)
        }
    }
}
