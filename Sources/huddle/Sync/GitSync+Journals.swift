import HuddleText

/// A journal that differed on the two sides, as it is put together.
struct MergedJournal {
    let path: String
    let bytes: [UInt8]
    /// What people should know of it.
    var note: String?
}

// The journals on the two sides.
extension GitSync {
    /// True when some journal is on both sides: a history that was rewritten still has the team's.
    func sharesJournals(with side: String) throws -> Bool {
        let sides = try ["HEAD", side].map { side in
            Set(
                try git.require(
                    ["ls-tree", "-r", "--name-only", side, "--", "journal"], "git cannot look"
                ).text.split(separator: "\n").map(String.init))
        }
        return !sides[0].isDisjoint(with: sides[1])
    }

    /// True when what is there has to do with what is here; it is looked at and not taken.
    func isOfThisTeam(at url: String) throws -> Bool {
        let asked = "refs/huddle/asked"
        try git.require(
            ["fetch", "--no-tags", "origin", "+\(Self.branch):\(asked)"],
            "Cannot fetch from \(url)")
        let isOfThisTeam =
            try git.asks(["merge-base", "HEAD", asked]) || sharesJournals(with: asked)
        _ = try git.run(["update-ref", "-d", asked])
        return isOfThisTeam
    }

    /// Every journal that differs on the two sides, with the lines of both.
    func mergedJournals(_ url: String) throws -> [MergedJournal] {
        let paths = try git.require(
            ["diff", "--name-only", "-z", "--diff-filter=M", "HEAD", taken, "--", "journal"],
            "git cannot compare"
        ).names
        return try paths.flatMap { path -> [MergedJournal] in
            let ours = try git.require(["show", "HEAD:\(path)"], "git cannot compare").output
            let other = try git.require(
                ["show", "\(taken):\(path)"], "git cannot compare"
            ).output
            if let whole = JournalMerge.merged(ours, other) {
                return [MergedJournal(path: path, bytes: whole)]
            }
            let sides = JournalSides(path: path, ours: ours, theirs: other)
            return try sides.areForked ? keptBoth(sides, url) : [settled(sides, url)]
        }
    }

    /// Lines that somebody changed, settled where that was asked for.
    private func settled(_ sides: JournalSides, _ url: String) throws -> MergedJournal {
        let (path, both) = (sides.path, try commandsShowing(sides.path))
        guard rules.contains(.mend) else {
            let others = sides.lines.count == 1 ? "is another one" : "are other ones"
            throw Failure(
                "\(path), \(sides.places) \(others) at \(url): \(sides.whose). Nothing was changed, "
                    + "here or there. \(both) \(Self.waysOn)", .faults)
        }
        let were = sides.lines.count == 1 ? "was" : "were"
        return MergedJournal(
            path: path, bytes: JournalMerge.settled(sides.ours, sides.theirs),
            note: "\(path), \(sides.places) \(were) settled. \(both)")
    }

    private static let waysOn =
        "Ask who changed it. To sync all the same, with the line that was not changed, or with yours "
        + "where nobody can tell: huddle sync --mend"

    /// Both copies of a journal that was gone on with on both sides: the one that counts in its place,
    /// the other beside it, as sync tools leave copies. Where another machine did so before, nobody has
    /// to ask for it again.
    private func keptBoth(_ sides: JournalSides, _ url: String) throws -> [MergedJournal] {
        let (path, both) = (sides.path, try commandsShowing(sides.path))
        let isOurs = JournalMerge.counts(sides.ours, before: sides.theirs)
        let (first, second) =
            isOurs ? (sides.ours, sides.theirs) : (sides.theirs, sides.ours)
        let blob = try git.require(
            ["rev-parse", "\(isOurs ? taken : "HEAD"):\(path)"], "git cannot look"
        ).text
        // Named by what is in it, so that every machine gives it the same name.
        let beside = "\(path.dropLast(".jsonl".count)).copy-\(blob.prefix(12)).jsonl"
        let isThere = try !git.require(
            ["ls-tree", "--name-only", taken, "--", beside], "git cannot look"
        ).output.isEmpty
        let ways = "was gone on with in two ways, from line \(sides.lines.first ?? 1) on"
        guard isThere || rules.contains(.mend) else {
            throw Failure(
                "\(path) \(ways), here and at \(url), as when a copy is restored and used. Nothing "
                    + "was changed, here or there. \(both) To keep both, the one with fewer faults, "
                    + "then the longer, as the journal and the other beside it: huddle sync --mend",
                .faults)
        }
        let counts = isOurs ? "The one from here" : "The one from there"
        return [
            MergedJournal(
                path: path, bytes: first,
                note: "\(path) \(ways). \(counts) counts, the other is kept as \(beside). \(both)"),
            MergedJournal(path: beside, bytes: second),
        ]
    }

    /// How to see a journal as it is on either side now, whatever becomes of it.
    private func commandsShowing(_ path: String) throws -> String {
        let (here, there) = (try short("HEAD"), try short(taken))
        return "git -C \(folder) show \(here):\(path) has it as it is here, "
            + "git -C \(folder) show \(there):\(path) as it is there."
    }

    private func short(_ commit: String) throws -> String {
        try git.require(["rev-parse", "--short", commit], "git cannot look").text
    }
}
