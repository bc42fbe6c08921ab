public import HuddleCore

/// Reads a journal from its first line on, in one piece or as it grows.
///
/// A damaged line costs that line only. Nothing is ever repaired, and nothing is verified beyond
/// what reading needs: `JournalVerification` looks at the chain.
public struct JournalReader: Equatable, Sendable {
    /// Lines longer than this were not written by any version.
    public static let longestLine = 1 << 20

    /// The id that the file's name gives, if it gives one.
    public let named: JournalID?
    public private(set) var header: JournalHeader?
    /// The id under which the events were read; nil while there is none.
    public private(set) var journal: JournalID?
    /// How many bytes have been read: everything up to the last newline so far.
    public private(set) var offset = 0
    /// The last line read that carries a chain.
    public private(set) var head: JournalHead?
    /// How many lines have been read, the header's included.
    private(set) var lineCount = 0
    /// The number the next line should have.
    private var expected: UInt32 = 1
    private var seen = SeenSequences()

    private let extent: ReadingExtent

    /// A reader for a journal from its start; `named` is the id in the file's name.
    public init(named: JournalID? = nil, extent: ReadingExtent = .whole) {
        self.named = named
        self.extent = extent
    }

    /// True when a newer program wrote the journal.
    public var isNewer: Bool { header?.isNewer ?? false }

    /// Reads the whole lines in `bytes`, which must go on where the last call stopped.
    public mutating func read(_ bytes: UnsafeRawBufferPointer) -> JournalBatch {
        let end = ByteSearch.endOfWholeLines(in: bytes)
        guard end > 0 else {
            return JournalBatch(events: [], notes: JournalNotes(), problems: [])
        }
        let lines = UnsafeRawBufferPointer(rebasing: bytes[..<end])
        var pass = Pass(lines, offset: offset, extent)
        var start = lineCount == 0 ? readHeader(in: &pass) : 0
        while journal != nil, start < end { start = readLine(at: start, in: &pass) + 1 }
        noteHead(in: lines)
        offset += end
        return JournalBatch(
            events: pass.events, notes: pass.areNotesTrue ? pass.notes : nil,
            problems: pass.problems.all)
    }

    /// What one call of `read` gathers.
    private struct Pass {
        var line: LineReader
        /// Where the bytes start in the journal.
        let offset: Int
        var events: [Event] = []
        var notes: JournalNotes
        /// False once an event took the place of another: then the notes are not theirs.
        var areNotesTrue = true
        var problems = JournalProblems()
        /// Events whose number is not that of their place in the file, by number.
        var misplaced: [UInt32: Misplaced] = [:]

        struct Misplaced {
            let index: Int
            let line: Int
            let start: Int
        }

        init(_ bytes: UnsafeRawBufferPointer, offset: Int, _ extent: ReadingExtent) {
            line = LineReader(bytes)
            self.offset = offset
            let lines = extent == .whole ? bytes.count / 250 : 0
            events.reserveCapacity(lines)
            notes = JournalNotes(room: lines)
        }

        mutating func note(_ kind: JournalProblem.Kind, line: Int, start: Int) {
            problems.append(JournalProblem(line: line, offset: offset + start, kind: kind))
        }

        /// The place of the newline that ends the line at `start`.
        func newline(from start: Int) -> Int {
            ByteSearch.newline(in: line.bytes, from: start, to: line.bytes.count)
        }
    }

    // MARK: The header

    /// Reads the first line and gives the place of the one after it.
    private mutating func readHeader(in pass: inout Pass) -> Int {
        lineCount = 1
        let newline = pass.newline(from: 0)
        do throws(LineFault) {
            _ = try pass.line.scan(from: 0)
            let header = try JournalHeader(from: &pass.line)
            take(header, endingAt: newline, in: &pass)
        } catch {
            journal = named
            let what = if case .damaged(let what) = error { what } else { "not known" }
            pass.note(named == nil ? .notAJournal : .damagedHeader(what), line: 1, start: 0)
        }
        return newline + 1
    }

    private mutating func take(_ header: JournalHeader, endingAt newline: Int, in pass: inout Pass)
    {
        self.header = header
        journal = header.journal
        if header.isNewer { pass.note(.newerVersion(header.version), line: 1, start: 0) }
        guard let named, named != header.journal else { return }
        let taken = isHeaderSound(endingAt: newline, in: pass) ? header.journal : named
        journal = taken
        let kind = JournalProblem.Kind.wrongJournal(
            header: header.journal, name: named, taken: taken)
        pass.note(kind, line: 1, start: 0)
    }

    /// A file that was renamed has a header on which the chain of the next line rests; a header
    /// that was damaged has not.
    private func isHeaderSound(endingAt newline: Int, in pass: Pass) -> Bool {
        let bytes = pass.line.bytes
        guard newline + 1 < bytes.count else { return true }
        let next = newline + 1..<pass.newline(from: newline + 1)
        let chain = Chain(header: UnsafeRawBufferPointer(rebasing: bytes[..<newline]))
        return ChainedLine(bytes, next)?.follows(chain) ?? false
    }

    // MARK: The other lines

    /// Reads the line at `start` and gives the place of its newline.
    private mutating func readLine(at start: Int, in pass: inout Pass) -> Int {
        guard let journal else { return pass.newline(from: start) }
        if let newline = passOverTalk(at: start, in: pass) { return newline }
        lineCount += 1
        do throws(LineFault) {
            let event = try pass.line.event(at: start, in: journal)
            let newline = pass.line.newline
            guard newline - start <= Self.longestLine else {
                passOver(.lineTooLong(bytes: newline - start), at: start, in: &pass)
                return newline
            }
            noteGap(before: event.id.sequence, at: start, in: &pass)
            // Given away and not copied: it refers to a dozen things.
            take(event, at: start, in: &pass)
            return newline
        } catch {
            let newline = pass.newline(from: start)
            let isTooLong = newline - start > Self.longestLine
            passOver(
                isTooLong ? .lineTooLong(bytes: newline - start) : error.kind, at: start, in: &pass)
            return newline
        }
    }

    /// Counts a line that what is read does not depend on, and gives the place of its newline; nil
    /// for one that has to be read, as every line has that is not exactly as Huddle writes it.
    private mutating func passOverTalk(at start: Int, in pass: Pass) -> Int? {
        guard extent == .actions,
            let newline = TalkLine.end(in: pass.line.bytes, at: start, numbered: expected),
            seen.insert(expected)
        else { return nil }
        lineCount += 1
        expected += 1
        return newline
    }

    /// The line counts as the one that should stand here, so that no gap is seen after it.
    private mutating func passOver(
        _ kind: JournalProblem.Kind, at start: Int, in pass: inout Pass
    ) {
        pass.note(kind, line: lineCount, start: start)
        if expected < UInt32.max { expected += 1 }
    }

    private mutating func noteGap(before sequence: UInt32, at start: Int, in pass: inout Pass) {
        guard sequence >= expected else { return }
        if sequence > expected {
            pass.note(.sequenceGap(expected...sequence - 1), line: lineCount, start: start)
        }
        expected = sequence + 1
    }

    private mutating func take(
        _ event: consuming Event, at start: Int, in pass: inout Pass
    ) {
        let sequence = event.id.sequence
        let isInPlace = Int(sequence) == lineCount - 1
        if seen.insert(sequence) {
            if !isInPlace {
                pass.misplaced[sequence] = .init(
                    index: pass.events.count, line: lineCount, start: start)
            }
            pass.notes.note(event)
            pass.events.append(event)
        } else if isInPlace, let other = pass.misplaced.removeValue(forKey: sequence) {
            pass.events[other.index] = event
            pass.areNotesTrue = false
            pass.note(.duplicateSequence(sequence), line: other.line, start: other.start)
        } else {
            pass.note(.duplicateSequence(sequence), line: lineCount, start: start)
        }
    }

    private mutating func noteHead(in lines: UnsafeRawBufferPointer) {
        guard let journal else { return }
        let end = lines.count - 1
        let start = lines[..<end].lastIndex(of: .newline).map { $0 + 1 } ?? 0
        let chain =
            lineCount == 1
            ? Chain(header: UnsafeRawBufferPointer(rebasing: lines[start..<end]))
            : ChainedLine(lines, start..<end)?.chain
        guard let chain else { return }
        head = JournalHead(journal: journal, sequence: expected - 1, chain: chain.description)
    }
}

/// What one call of a reader gave.
public struct JournalBatch: Equatable, Sendable {
    public let events: [Event]
    /// What the events come to; nil where it has to be worked out of them anew.
    public let notes: JournalNotes?
    public let problems: [JournalProblem]
}

extension LineFault {
    fileprivate var kind: JournalProblem.Kind {
        switch self {
        case .damaged(let what): .damagedLine(what)
        case .unknownType(let type): .unknownType(type)
        case .unknownWord(let key, let word): .unknownWord(key: key, word: word)
        }
    }
}
