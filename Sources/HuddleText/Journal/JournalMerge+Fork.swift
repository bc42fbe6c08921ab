// Two copies of one journal that were each gone on with, as happens where one was restored from a
// snapshot. Lines of both cannot stand in one file: each copy stays whole.
extension JournalMerge {
    /// True when no one file can have every sound line of both behind the line that it follows.
    public static func isForked(_ ours: [UInt8], _ theirs: [UInt8]) -> Bool {
        let kept = Set(links(settled(ours, theirs)).map { $0.link })
        return [ours, theirs].contains { copy in
            links(copy).contains { $0.isSound && !kept.contains($0.link) }
        }
    }

    /// True when the first copy counts for more: the sounder, then the longer, as where two files of a
    /// journal are read. It never depends on the side, so that all sides choose the same.
    public static func counts(_ first: [UInt8], before second: [UInt8]) -> Bool {
        let faults = [first, second].map { JournalVerification($0).problems.count }
        guard faults[0] == faults[1] else { return faults[0] < faults[1] }
        let lengths = [first, second].map { ($0.lastIndex(of: .newline) ?? -1) + 1 }
        guard lengths[0] == lengths[1] else { return lengths[0] > lengths[1] }
        return first.lexicographicallyPrecedes(second)
    }

    /// A line by its chain and that of the line before. They stay where its words had to go.
    private struct Link: Hashable {
        let previous: Chain?
        let chain: Chain?
    }

    private static func links(_ journal: [UInt8]) -> [(link: Link, isSound: Bool)] {
        let lines = lines(journal)
        var previous = lines.first.flatMap(chain(ofHeader:))
        return lines.dropFirst().map { line in
            let link = Link(previous: previous, chain: chain(of: line))
            let isSound = follows(previous, line)
            previous = link.chain
            return (link, isSound)
        }
    }
}
