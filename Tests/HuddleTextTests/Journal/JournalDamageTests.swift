import Glibc
import HuddleCore
import HuddleTesting
import Testing

@testable import HuddleText

/// What can befall a journal on a disk: every changed byte, every cut.
///
/// Every position is tried with bytes that leave a line looking sound and with bytes that break it;
/// with HUDDLE_EVERY_BYTE=1 in the environment with all 255 others.
@Suite struct JournalDamageTests {
    private static let journal = SampleJournal(count: 40)
    private static let readers = journal.readers
    private static let isEveryByteTried = getenv("HUDDLE_EVERY_BYTE") != nil

    private var journal: SampleJournal { Self.journal }

    @Test(arguments: 0...40)
    func `a changed byte in any place loses no other line and is named`(line: Int) {
        for place in journal.starts[line]..<journal.starts[line + 1] {
            for value in replacements(at: place) { expectOneLineHit(at: place, by: value) }
        }
    }

    /// A byte like it, a flipped bit, and one of those that mean something in a line, in turn.
    private func replacements(at place: Int) -> [UInt8] {
        let old = journal.bytes[place]
        let all: [UInt8]
        if Self.isEveryByteTried {
            all = Array(0...255)
        } else {
            let meaning: [UInt8] = [0x00, 0x0A, 0x22, 0x5C, 0x7D, 0x2C, 0xFF]
            all = [like(old), old ^ 1 << (place % 8), meaning[place % meaning.count]]
        }
        return Set(all).filter { $0 != old }.sorted()
    }

    /// A digit for a digit and a letter for a letter: what no reader can see in the line alone.
    private func like(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x30...0x39: 0x30 + (byte - 0x30 + 1) % 10
        case 0x61...0x7A: 0x61 + (byte - 0x61 + 1) % 26
        default: byte ^ 1
        }
    }

    private func expectOneLineHit(at place: Int, by value: UInt8) {
        let line = journal.line(at: place)
        let (start, end) = (journal.starts[line], journal.starts[min(line + 2, 41)])
        var piece = Array(journal.bytes[start..<end])
        piece[place - start] = value
        // What comes before was read before, and is not read again.
        var reader = Self.readers[line]
        var batch = piece.withUnsafeBytes { reader.read($0) }
        var last = min(line + 1, 40)
        if reader != Self.readers[last + 1] {
            // Only where the reader is as it would have been does all that follows read as it did.
            piece += journal.bytes[end...]
            reader = Self.readers[line]
            batch = piece.withUnsafeBytes { reader.read($0) }
            last = 40
        }
        let lost = lostLines(line...last, in: batch.events)
        // Without its end a line takes the next one with it: the two cannot be told apart.
        let mayBeLost = journal.bytes[place] == .newline ? line...line + 1 : line...line
        let isContained = lost.allSatisfy(mayBeLost.contains)
        #expect(isContained, "byte \(place) as \(value) cost lines \(lost)")
        let isTorn = reader.offset < start + piece.count
        let isNamed = !batch.problems.isEmpty || isTorn || !doChainsHold(in: piece, from: line)
        #expect(isNamed, "byte \(place) as \(value) is not named")
    }

    /// Whether the line follows the one before it as that was written, and the next one follows it.
    private func doChainsHold(in piece: [UInt8], from line: Int) -> Bool {
        guard line > 0 else { return JournalVerification(piece).problems.isEmpty }
        let before = journal.bytes[journal.starts[line - 1]..<journal.starts[line]]
        return (before + piece).withUnsafeBytes { bytes in
            let first = before.count
            let second = bytes[first...].firstIndex(of: .newline) ?? bytes.count
            var previous =
                line == 1
                ? Chain(header: UnsafeRawBufferPointer(rebasing: bytes[..<(first - 1)]))
                : ChainedLine(bytes, 0..<first - 1)?.chain
            var lines = [first..<second]
            if let third = bytes[(second + 1)...].firstIndex(of: .newline) {
                lines.append(second + 1..<third)
            }
            for range in lines {
                guard let chained = ChainedLine(bytes, range), let chain = previous,
                    chained.follows(chain)
                else { return false }
                previous = chained.chain
            }
            return true
        }
    }

    /// Those of the lines whose events are not there as they were.
    private func lostLines(_ lines: ClosedRange<Int>, in found: [Event]) -> [Int] {
        let expected = journal.events[max(lines.lowerBound - 1, 0)..<lines.upperBound]
        if Array(expected) == found { return [] }
        let found = Dictionary(grouping: found, by: \.id)
        return expected.filter { found[$0.id] != [$0] }.map { Int($0.id.sequence) }
    }

    /// The same bytes as a whole, here and there: what is named line by line is named in all of it.
    @Test func `a journal with a changed byte is not sound as a whole`() {
        for place in stride(from: 0, to: journal.bytes.count, by: 61) {
            var bytes = journal.bytes
            bytes[place] = like(bytes[place])
            let isNamed = !JournalReading(bytes, named: SampleJournal.id).problems.isEmpty
            #expect(isNamed || !JournalVerification(bytes).problems.isEmpty, "byte \(place)")
        }
    }

    @Test func `a cut in any place loses only what was cut off, and is named`() {
        for length in 0..<journal.bytes.count {
            let line = journal.line(at: length)
            let start = journal.starts[line]
            var reader = Self.readers[line]
            let tail = Array(journal.bytes[start..<length])
            #expect(tail.withUnsafeBytes { reader.read($0) }.events.isEmpty)
            #expect(reader == Self.readers[line])
            guard line < 3 || length - start < 2 else { continue }
            let reading = JournalReading(Array(journal.bytes[..<length]), named: SampleJournal.id)
            #expect(reading.events == Array(journal.events.prefix(max(line - 1, 0))))
            #expect(reading.problems.isEmpty != (length > start))
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
