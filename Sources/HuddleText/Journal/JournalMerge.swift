/// Puts two copies of one journal together that were synced from different places.
///
/// A journal has one writer, so one copy goes on where the other stops; they differ otherwise only in
/// lines whose words had to go, and those stay without them.
public enum JournalMerge {
    /// The journal with every line of both; nil when neither is the other gone on.
    public static func merged(_ first: [UInt8], _ second: [UInt8]) -> [UInt8]? {
        let (a, b) = (lines(first), lines(second))
        let (long, short) = a.count >= b.count ? (a, b) : (b, a)
        var merged: [ArraySlice<UInt8>] = []
        for (place, line) in long.enumerated() {
            guard place < short.count, short[place] != line else {
                merged.append(line)
                continue
            }
            let other = short[place]
            // An unfinished last line is no line yet.
            if place == short.count - 1, line.starts(with: other) {
                merged.append(line)
            } else if place == long.count - 1, other.starts(with: line) {
                merged.append(other)
            } else if isBlanked(line, of: other) {
                merged.append(line)
            } else if isBlanked(other, of: line) {
                merged.append(other)
            } else {
                return nil
            }
        }
        return Array(merged.joined(separator: [.newline]))
    }

    /// The journal with the lines of another copy where its own are damaged and those are not: a line
    /// is sound when it follows the chain of the line before. Words that went there are gone here too.
    public static func mended(_ journal: [UInt8], by copy: [UInt8]) -> [UInt8] {
        let others = lines(copy)
        var mended = lines(journal)
        guard let header = mended.first, header == others.first else { return journal }
        var previous: Chain? = header.withUnsafeBytes { Chain(header: $0) }
        for place in mended.indices.dropFirst() {
            let line = mended[place]
            if place < others.count, others[place] != line, !isBlanked(line, of: others[place]) {
                let isMended = !follows(previous, line) && follows(previous, others[place])
                if isMended || isBlanked(others[place], of: line) { mended[place] = others[place] }
            }
            previous = chain(of: mended[place])
        }
        return Array(mended.joined(separator: [.newline]))
    }

    private static func chain(of line: ArraySlice<UInt8>) -> Chain? {
        line.withUnsafeBytes { ChainedLine($0, 0..<$0.count)?.chain }
    }

    private static func follows(_ previous: Chain?, _ line: ArraySlice<UInt8>) -> Bool {
        guard let previous else { return false }
        return line.withUnsafeBytes { ChainedLine($0, 0..<$0.count)?.follows(previous) ?? false }
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: .newline, omittingEmptySubsequences: false)
    }

    /// True when `line` is `other` without its words.
    private static func isBlanked(_ line: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        LineWords(Array(other))?.blanked == Array(line)
    }
}
