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

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: .newline, omittingEmptySubsequences: false)
    }

    /// True when `line` is `other` without its words.
    private static func isBlanked(_ line: ArraySlice<UInt8>, of other: ArraySlice<UInt8>) -> Bool {
        LineWords(Array(other))?.blanked == Array(line)
    }
}
