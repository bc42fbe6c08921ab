import HuddleText

/// One journal as it is here and there, where neither copy is the other gone on.
struct JournalSides {
    let path: String
    let ours: [UInt8]
    let theirs: [UInt8]
    /// The lines that differ, the header being 1.
    let lines: [Int]

    init(path: String, ours: [UInt8], theirs: [UInt8]) {
        self.path = path
        self.ours = ours
        self.theirs = theirs
        lines = JournalMerge.differences(ours, theirs)
    }

    /// True when both sides went on with lines of their own.
    var areForked: Bool { JournalMerge.isForked(ours, theirs) }

    /// The lines in words: `lines 5, 9`.
    var places: String {
        (lines.count == 1 ? "line " : "lines ") + lines.map { "\($0)" }.joined(separator: ", ")
    }

    /// On which side somebody changed the lines, as far as the chains tell.
    var whose: String {
        let broken = [ours, theirs].map { Set(JournalVerification($0).problems.map(\.line)) }
        let sides = lines.map { line in
            // The chain of the header shows only in the line after it.
            let place = max(line, 2)
            return switch (broken[0].contains(place), broken[1].contains(place)) {
            case (false, true): "somebody changed it there"
            case (true, false): "somebody changed it here"
            default: "somebody changed it, and nobody can tell where"
            }
        }
        guard Set(sides).count > 1 else { return sides.first ?? "" }
        return zip(lines, sides).map { "line \($0), \($1)" }.joined(separator: "; ")
    }
}
