/// Puts two copies of one journal together that were synced from different places.
///
/// A journal has one writer, so one copy goes on where the other stops; they differ otherwise only in
/// lines whose words had to go, and those stay without them.
public enum JournalMerge {
    /// The journal with every line of both; nil when neither is the other gone on.
    public static func merged(_ first: [UInt8], _ second: [UInt8]) -> [UInt8]? {
        let (a, b) = (lines(first), lines(second))
        var merged: [ArraySlice<UInt8>] = []
        for place in 0..<max(a.count, b.count) {
            guard let line = agreed(at: place, a, b) else { return nil }
            merged.append(line)
        }
        return joined(merged)
    }

    /// The numbers of the lines for which neither copy is the other gone on, the header being 1.
    public static func differences(_ first: [UInt8], _ second: [UInt8]) -> [Int] {
        let (a, b) = (lines(first), lines(second))
        return (0..<max(a.count, b.count)).filter { agreed(at: $0, a, b) == nil }.map { $0 + 1 }
    }

    /// The journal with every line of both. Where they have different ones, the line that follows the
    /// one before it counts, and that of `ours` where this says nothing.
    public static func settled(_ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
        let (a, b) = (lines(ours), lines(theirs))
        var settled: [ArraySlice<UInt8>] = []
        var previous: Chain?
        for place in 0..<max(a.count, b.count) {
            let line =
                agreed(at: place, a, b)
                ?? (place == 0
                    ? header(a, b)
                    : !follows(previous, a[place]) && follows(previous, b[place])
                        ? b[place] : a[place])
            settled.append(line)
            previous = place == 0 ? chain(ofHeader: line) : chain(of: line)
        }
        return joined(settled)
    }

    /// The header that the line after it follows; that of `a` where this says nothing.
    private static func header(
        _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]
    ) -> ArraySlice<UInt8> {
        func holds(_ lines: [ArraySlice<UInt8>]) -> Bool {
            lines.count > 1 && follows(chain(ofHeader: lines[0]), lines[1])
        }
        return !holds(a) && holds(b) ? b[0] : a[0]
    }

    /// The line that both copies have, or the one that goes on further; nil for different ones.
    private static func agreed(
        at place: Int, _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]
    ) -> ArraySlice<UInt8>? {
        guard place < a.count else { return b[place] }
        guard place < b.count, a[place] != b[place] else { return a[place] }
        let (one, other) = (a[place], b[place])
        // An unfinished last line is no line yet.
        if place == b.count - 1, one.starts(with: other) { return one }
        if place == a.count - 1, other.starts(with: one) { return other }
        if isBlanked(one, of: other) { return one }
        return isBlanked(other, of: one) ? other : nil
    }

    /// The journal with the lines of another copy where its own are damaged and those are not: a line
    /// is sound when it follows the chain of the line before. Words that went there are gone here too.
    public static func mended(_ journal: [UInt8], by copy: [UInt8]) -> [UInt8] {
        let others = lines(copy)
        var mended = lines(journal)
        guard let header = mended.first, header == others.first else { return journal }
        var previous = chain(ofHeader: header)
        for place in mended.indices.dropFirst() {
            let line = mended[place]
            if place < others.count, others[place] != line, !isBlanked(line, of: others[place]) {
                let isMended = !follows(previous, line) && follows(previous, others[place])
                if isMended || isBlanked(others[place], of: line) { mended[place] = others[place] }
            }
            previous = chain(of: mended[place])
        }
        return joined(mended)
    }

    /// The chain that a header gives.
    static func chain(ofHeader line: ArraySlice<UInt8>) -> Chain? {
        line.withUnsafeBytes { Chain(header: $0) }
    }

    /// The chain that a line carries.
    static func chain(of line: ArraySlice<UInt8>) -> Chain? {
        line.withUnsafeBytes { ChainedLine($0, 0..<$0.count)?.chain }
    }

    /// True when the line is what was written after one with this chain.
    static func follows(_ previous: Chain?, _ line: ArraySlice<UInt8>) -> Bool {
        guard let previous else { return false }
        return line.withUnsafeBytes { ChainedLine($0, 0..<$0.count)?.follows(previous) ?? false }
    }

    /// The lines without their line feeds; the last is what stands after the last one.
    static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: .newline, omittingEmptySubsequences: false)
    }

    private static func joined(_ lines: [ArraySlice<UInt8>]) -> [UInt8] {
        Array(lines.joined(separator: [.newline]))
    }

    /// True when `line` is `other` without its words.
    private static func isBlanked(_ line: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        LineWords(Array(other))?.blanked == Array(line)
    }
}
