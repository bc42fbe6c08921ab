public import HuddleCore

/// The chain of one journal, tested line by line.
///
/// It shows lines that were changed, put in, moved or taken out of the middle. Lines cut off at the
/// end leave a sound shorter chain: only a head that was recorded elsewhere shows that.
public struct JournalVerification: Equatable, Sendable {
    /// Every line that is not what was written after the line before it.
    public let problems: [JournalProblem]
    /// The chain of each whole line, the header's first; nil where a line carries none.
    private let chains: [Chain?]

    /// What became of a journal since its head was recorded.
    public enum Verdict: Equatable, Sendable {
        /// The recorded line is there, and the chain up to it is the recorded one.
        case holds
        /// The journal ends before the recorded line.
        case cut
        /// The recorded line, or one before it, is not what was recorded. `line` is the first one that
        /// is not what was written, where the chain shows it, else the recorded one.
        case changed(line: Int)
    }

    /// Tests the chain of a whole journal. `removed` has, for lines whose words had to go, the hashes
    /// under which the record says that they stood; such a line holds when its words are gone.
    public init(_ bytes: [UInt8], removed: [UInt32: [String]] = [:]) {
        self = bytes.withUnsafeBytes { JournalVerification($0, removed: removed) }
    }

    /// Tests the chain of a whole journal.
    public init(_ bytes: UnsafeRawBufferPointer, removed: [UInt32: [String]] = [:]) {
        var problems = JournalProblems()
        var chains: [Chain?] = []
        var start = 0
        let end = ByteSearch.endOfWholeLines(in: bytes)
        while start < end {
            let newline = ByteSearch.newline(in: bytes, from: start, to: end)
            var (chain, isSound) = Self.chain(of: start..<newline, in: bytes, after: chains)
            if !isSound, let hashes = removed[UInt32(clamping: chains.count)] {
                isSound = Self.isBlanked(start..<newline, in: bytes, after: chains, hashes)
            }
            chains.append(chain)
            if !isSound {
                problems.append(
                    JournalProblem(line: chains.count, offset: start, kind: .chainBroken))
            }
            start = newline + 1
        }
        self.problems = problems.all
        self.chains = chains
    }

    /// Compares the journal with a head recorded at sign-off: every line up to the recorded one has to
    /// be what was written, because a chain that was left as it stood says nothing of its line.
    public func verdict(on head: JournalHead) -> Verdict {
        let line = Int(head.sequence) + 1
        if let broken = firstBroken(upTo: line) { return .changed(line: broken) }
        guard line <= chains.count else { return .cut }
        return chains[line - 1]?.description == head.chain ? .holds : .changed(line: line)
    }

    /// The first line up to this one, the header being 1, that is not what was written; nil when all are.
    public func firstBroken(upTo line: Int) -> Int? {
        problems.first { $0.line <= line }?.line
    }

    /// True for a line without words that, as it was, followed the one before.
    private static func isBlanked(
        _ line: Range<Int>, in bytes: UnsafeRawBufferPointer, after chains: [Chain?],
        _ hashes: [String]
    ) -> Bool {
        guard let previous = chains.last ?? nil, let chain = ChainedLine(bytes, line)?.chain,
            let words = LineWords(Array(bytes[line])), words.areBlank
        else { return false }
        return hashes.contains { previous.following(lineHash: $0) == chain }
    }

    /// The chain of one line, and whether it follows the chain of the line before.
    private static func chain(
        of line: Range<Int>, in bytes: UnsafeRawBufferPointer, after chains: [Chain?]
    ) -> (Chain?, isSound: Bool) {
        guard let previous = chains.last else {
            return (Chain(header: UnsafeRawBufferPointer(rebasing: bytes[line])), true)
        }
        guard let chained = ChainedLine(bytes, line) else { return (nil, false) }
        return (chained.chain, previous.map(chained.follows) ?? false)
    }
}
