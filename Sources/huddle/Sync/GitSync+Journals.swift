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
        return try paths.map { path in
            let ours = try git.require(["show", "HEAD:\(path)"], "git cannot compare").output
            let other = try git.require(
                ["show", "\(taken):\(path)"], "git cannot compare"
            ).output
            if let whole = JournalMerge.merged(ours, other) {
                return MergedJournal(path: path, bytes: whole)
            }
            let line = JournalMerge.firstDifference(ours, other) ?? 1
            let (here, there) = (try short("HEAD"), try short(taken))
            let both =
                "git -C \(folder) show \(here):\(path) has it as it is here, "
                + "git -C \(folder) show \(there):\(path) as it is there."
            guard rules.contains(.mend) else {
                let whose = Self.whose(line, ours, other)
                throw Failure(
                    "\(path), line \(line) is another one at \(url): \(whose). Nothing was changed, "
                        + "here or there. \(both) \(Self.waysOn)", .faults)
            }
            return MergedJournal(
                path: path, bytes: JournalMerge.settled(ours, other),
                note: "\(path), line \(line) was settled. \(both)")
        }
    }

    private static let waysOn =
        "Ask who changed it. To sync all the same, with the line that was not changed, or with yours "
        + "where nobody can tell: huddle sync --mend"

    /// On which side somebody changed the line, as far as the chains tell.
    private static func whose(_ line: Int, _ ours: [UInt8], _ theirs: [UInt8]) -> String {
        let isBroken = [ours, theirs].map { side in
            // The chain of the header shows only in the line after it.
            JournalVerification(side).problems.contains { $0.line == max(line, 2) }
        }
        return switch (isBroken[0], isBroken[1]) {
        case (false, true): "somebody changed it there"
        case (true, false): "somebody changed it here"
        default: "somebody changed it, and nobody can tell where"
        }
    }

    private func short(_ commit: String) throws -> String {
        try git.require(["rev-parse", "--short", commit], "git cannot look").text
    }
}
