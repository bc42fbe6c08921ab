import Glibc
import HuddleFiles
import HuddleText

/// Brings a team's folder and a git remote together: what is here goes there, what is there comes here.
///
/// Only journals and settings are synced; files made from the record are made again on each side and
/// cannot be in conflict, and other files are nobody else's. Journals are only ever added and made longer, so nothing here takes a line
/// away: what looks as if it would is refused with its reason.
struct GitSync {
    /// What is done although it takes somebody to ask for it.
    enum Rule {
        /// Both sides are put together although the history at the remote was rewritten.
        case rejoin
        /// Lines of journals that differ are settled by their chains.
        case mend
    }

    let folder: String
    let git: Git
    let rules: Set<Rule>
    /// What people should know, in the order in which it happened.
    private(set) var report: [String] = []
    /// What is there, without what is no part of a team's record.
    private(set) var taken = Self.theirs
    /// True once everything came from the remote.
    private(set) var isFirstCopy = false
    /// True while the remote has only been named and not proved the right one.
    private var isNewRemote = false

    static let branch = "refs/heads/main"
    static let theirs = "refs/huddle/theirs"

    init(folder: String, rules: Set<Rule>) {
        self.folder = folder
        self.rules = rules
        git = Git(folder: folder)
    }

    /// Syncs with the remote named, else with the one that the folder remembers.
    mutating func run(remote: String?) throws {
        try begin()
        let (url, isNew) = try chosenRemote(remote)
        isNewRemote = isNew
        do {
            try keepWhatIsHere()
            try exchange(with: url)
        } catch {
            // A remote that turned out wrong is not remembered, nor what is there: the right one would
            // look rewritten beside it.
            if isNew {
                _ = try git.run(["remote", "remove", "origin"])
                try forgetTheirs()
            }
            throw error
        }
    }

    private mutating func exchange(with url: String) throws {
        for _ in 0..<5 {
            let isThere = try fetch(from: url)
            guard try isThere || hasHistory() else {
                throw Failure(
                    "Nothing is at \(url) yet, and \(folder) holds no team to send there.")
            }
            if isThere { try join(url) }
            if try push(to: url) {
                report.append("Both sides are the same now: here and \(url).")
                return
            }
        }
        throw Failure("Others sync with \(url) all the time. Everything is kept here; try again.")
    }

    // MARK: The repository

    private func begin() throws {
        try git.require(["--version"], "git cannot be used")
        try refuseLocked()
        if try isBegun() {
            try setUp()
            try dropHalfMerge()
            try finishLayingOut()
            return try nameSomebody()
        }
        try git.require(["init", "-q", "-b", "main"], "git cannot begin here")
        try setUp()
        try nameSomebody()
    }

    /// What git has to know about this folder. A repository that a plain `git clone` made lacks it, and
    /// what the folder brought along must not say otherwise.
    private func setUp() throws {
        if try !git.asks(["config", "core.sharedRepository"]) {
            try git.require(["config", "core.sharedRepository", "0600"], "git cannot be set up")
        }
        try DiskFileSystem().makeMissingFolder("\(folder)/.git/info")
        try RepositoryFile.require(
            "minutes/\npatients/\nactions*.md\ndrafts/\n.huddle-*.tmp\n",
            in: "\(folder)/.git/info/exclude")
        // Last, because it tells that everything before was done.
        try RepositoryFile.require(
            "* -text -filter -ident !working-tree-encoding !eol\njournal/** -merge\n",
            in: attributes)
    }

    private var attributes: String { "\(folder)/.git/info/attributes" }

    /// False as well where beginning was stopped halfway: doing it again does no harm.
    private func isBegun() throws -> Bool {
        guard try isRepository() else { return false }
        return try access(attributes, F_OK) == 0 || hasHistory()
    }

    /// False where git would turn to a folder above, as it does when the one here is only half made.
    private func isRepository() throws -> Bool {
        guard access("\(folder)/.git", F_OK) == 0 else { return false }
        let place = try git.run(["rev-parse", "--git-dir"])
        return place.succeeded && place.text == ".git"
    }

    /// A git that was killed leaves its locks behind, and no other can tell that from one at work.
    private func refuseLocked() throws {
        let places = ["index", "config", "HEAD", "packed-refs", "refs/heads/main", Self.theirs]
        let locks = places.map { place -> String in "\(folder)/.git/\(place).lock" }
            .filter { access($0, F_OK) == 0 }
        guard !locks.isEmpty else { return }
        throw Failure(
            "Another git is at work in \(folder), or one was stopped there. Nothing was changed. "
                + "When none is at work, remove \(locks.joined(separator: ", ")) and sync again.")
    }

    /// A merge that was stopped halfway is dropped. What it had laid out stays: it is only ever more.
    private func dropHalfMerge() throws {
        guard isMerging() else { return }
        try git.require(["reset", "-q"], "git cannot drop a merge that was stopped")
        // The settings may hold both sides with git's marks between them.
        for name in SyncedFiles.settings {
            _ = try git.run(["checkout", "-q", "HEAD", "--", name])
        }
    }

    /// git wants to know who commits; whose lines they are stands in the journals.
    private func nameSomebody() throws {
        guard try !git.asks(["config", "user.email"]) else { return }
        try git.require(["config", "user.name", "huddle"], "git cannot be set up")
        try git.require(["config", "user.email", "huddle@localhost"], "git cannot be set up")
    }

    private func chosenRemote(_ asked: String?) throws -> (url: String, isNew: Bool) {
        let known = try git.run(["remote", "get-url", "origin"])
        guard let asked else {
            guard known.succeeded else {
                throw Failure("Say once with what to sync: huddle sync REMOTE, as git knows it.")
            }
            return (known.text, false)
        }
        guard !asked.hasPrefix("-") else { throw Failure("\(asked) is no remote of git.") }
        let url =
            realpath(asked, nil).map { path in
                defer { free(path) }
                return String(cString: path)
            } ?? asked
        guard known.succeeded else {
            try git.require(["remote", "add", "origin", url], "git cannot remember \(url)")
            return (url, true)
        }
        guard known.text == url else {
            throw Failure(
                "This folder syncs with \(known.text), and not with \(url). To change that: "
                    + "git -C \(folder) remote set-url origin \(url)")
        }
        return (url, false)
    }

    func hasHistory() throws -> Bool {
        try git.asks(["rev-parse", "-q", "--verify", "HEAD"])
    }

    // MARK: What is here

    private mutating func keepWhatIsHere() throws {
        let present = try plainFiles()
        if try hasHistory() {
            try restoreWhatIsGone()
            try refuseShortened()
        }
        try leaveOut(SyncedFiles.others, from: git)
        let patterns = SyncedFiles.patterns(for: present)
        guard !patterns.isEmpty else { return }
        // What the machine's git passes over elsewhere is no matter here.
        try git.require(["add", "-f", "--"] + patterns, "git cannot take the journals")
        try commit()
    }

    /// A journal that is gone here is not gone: git has it.
    private mutating func restoreWhatIsGone() throws {
        let gone = try git.require(
            ["ls-files", "-z", "--deleted", "--"] + SyncedFiles.patterns, "git cannot look"
        ).names
        guard !gone.isEmpty else { return }
        try git.require(["checkout", "-q", "--"] + gone, "git cannot restore what is gone")
        report.append("Brought back \(gone.count) that had gone: \(gone.joined(separator: ", "))")
    }

    /// A journal that lost or changed lines since the last time is not sent to others.
    private func refuseShortened() throws {
        // A journal that was taken by a sync that got no further is not in the history yet.
        let changed = try git.require(
            ["diff", "--name-only", "-z", "--diff-filter=a", "HEAD", "--", "journal"],
            "git cannot compare"
        ).names
        for path in changed {
            let before = try git.require(["show", "HEAD:\(path)"], "git cannot compare").output
            let now = try InputFile.read("\(folder)/\(path)", limit: 1 << 30)
            guard JournalMerge.merged(before, now) == now else {
                throw Failure(
                    "\(path) has lost or changed lines since the last sync. Nothing was synced. "
                        + "See huddle check; git -C \(folder) checkout -- \(path) brings it back.",
                    .faults)
            }
        }
    }

    private func commit() throws {
        guard try !git.asks(["diff", "--cached", "--quiet"]) || isMerging() else { return }
        try git.require(["commit", "-q", "-m", "huddle sync"], "git cannot commit")
    }

    private func isMerging() -> Bool { access("\(folder)/.git/MERGE_HEAD", F_OK) == 0 }

    // MARK: What is there

    /// Fetches; false when nothing is there yet.
    private func fetch(from url: String) throws -> Bool {
        let there = try git.run(["ls-remote", "--heads", "origin"])
        guard there.succeeded else {
            throw Failure(
                "Cannot reach \(url): \(there.complaint). Everything is kept here; "
                    + "sync again when there is a connection.")
        }
        guard !there.output.isEmpty else { return false }
        guard there.text.split(separator: "\n").contains(where: { $0.hasSuffix(Self.branch) })
        else { throw Failure("\(url) has no branch “main”: it is no team's folder.") }
        let refspec = "\(Self.branch):\(Self.theirs)"
        let fetched = try git.run(["fetch", "--no-tags", "origin", refspec])
        if fetched.succeeded { return true }
        guard fetched.errors.contains("non-fast-forward") else {
            throw Failure("Cannot fetch from \(url): \(fetched.complaint)")
        }
        // Where nothing has come yet, nothing here could tell another team's record.
        guard try !hasHistory() || isOfThisTeam(at: url) else { throw anotherTeam(at: url) }
        guard rules.contains(.rejoin) else {
            throw Failure(
                "Somebody rewrote the history at \(url). Nothing was changed, here or there. "
                    + "If that was meant, put both together with: huddle sync --rejoin", .faults)
        }
        try git.require(
            ["fetch", "--no-tags", "origin", "+\(refspec)"], "Cannot fetch from \(url)")
        return true
    }

    private mutating func join(_ url: String) throws {
        taken = try ownFiles(at: url)
        guard try hasHistory() else {
            try layOut(taken)
            isFirstCopy = true
            report.append("The team's folder came from \(url).")
            return
        }
        if try git.asks(["merge-base", "--is-ancestor", Self.theirs, "HEAD"]) { return }
        let hasBase = try git.asks(["merge-base", "HEAD", Self.theirs])
        guard try hasBase || sharesJournals(with: Self.theirs) else {
            try forgetTheirs()
            throw anotherTeam(at: url)
        }
        guard hasBase || rules.contains(.rejoin) else {
            throw Failure(
                "What is at \(url) has journals of this team and no history in common with "
                    + "\(folder): it was begun a second time. Nothing was changed, here or there. "
                    + "Put both together with: huddle sync --rejoin", .faults)
        }
        try merge(url)
    }

    private func forgetTheirs() throws {
        _ = try git.run(["update-ref", "-d", Self.theirs])
    }

    private func anotherTeam(at url: String) -> Failure {
        let advice =
            isNewRemote
            ? "Name the right one: huddle sync REMOTE"
            : "Name the right one: git -C \(folder) remote set-url origin REMOTE; then sync again."
        return Failure(
            "What is at \(url) is not this team's record: it has no journal and no history in "
                + "common with \(folder). Nothing was changed, here or there. \(advice)", .faults)
    }

    private mutating func merge(_ url: String) throws {
        let ours = try git.require(["rev-parse", "HEAD"], "git cannot look").text
        let wholes = try mergedJournals(url)
        let outcome = try git.run(
            ["merge", "-q", "--no-commit", "--no-ff", "--allow-unrelated-histories", taken])
        guard outcome.succeeded || isMerging() else {
            throw Failure("git cannot put both together: \(outcome.complaint)")
        }
        do {
            for journal in wholes {
                try RepositoryFile.write(journal.bytes, to: "\(folder)/\(journal.path)")
                try git.require(["add", "--", journal.path], "git cannot take \(journal.path)")
            }
            try settleSettings(since: ours)
            try keepDeleted(since: ours)
            try commit()
        } catch {
            _ = try git.run(["merge", "--abort"])
            throw error
        }
        report += wholes.compactMap(\.note)
    }

    /// Settings that both sides changed in one place: ours stay, theirs lie beside them. Other settings
    /// that come from there are said to have come: they change what everybody sees here.
    private mutating func settleSettings(since ours: String) throws {
        let open = try git.require(["ls-files", "-u", "-z"], "git cannot look").names
        let conflicts = SyncedFiles.settings.filter { name in
            open.contains { $0.hasSuffix("\t\(name)") }
        }
        for name in conflicts {
            let theirs = name.replacing(".toml", with: ".theirs.toml")
            let other = try git.require(["show", "\(taken):\(name)"], "git cannot compare")
            try git.require(["checkout", "-q", "--ours", "--", name], "git cannot settle")
            try git.require(["add", "--", name], "git cannot settle")
            try RepositoryFile.write(other.output, to: "\(folder)/\(theirs)")
            report.append(
                "\(name) was changed on both sides: yours is in force, theirs is \(theirs).")
        }
        let changed = try git.require(
            ["diff", "--cached", "--name-only", "-z", "--diff-filter=M", ours, "--"]
                + SyncedFiles.settings,
            "git cannot compare"
        ).names
        for name in changed {
            report.append(
                "\(name) was changed elsewhere and is in force like that now. As it was here: "
                    + "git -C \(folder) show \(ours.prefix(8)):\(name)")
        }
    }

    /// What somebody deleted elsewhere stays.
    private mutating func keepDeleted(since ours: String) throws {
        let gone = try git.require(
            ["diff", "--cached", "--name-only", "-z", "--diff-filter=D", ours, "--"]
                + SyncedFiles.patterns,
            "git cannot compare"
        ).names
        guard !gone.isEmpty else { return }
        try git.require(["checkout", "-q", ours, "--"] + gone, "git cannot keep what was deleted")
        report.append("Kept \(gone.count) that somebody deleted: \(gone.joined(separator: ", "))")
    }

    /// False when somebody else was quicker.
    private func push(to url: String) throws -> Bool {
        let pushed = try git.run(["push", "origin", "HEAD:\(Self.branch)"])
        if pushed.succeeded {
            try git.require(["update-ref", Self.theirs, "HEAD"], "git cannot note the sync")
            return true
        }
        let wasLate = ["rejected", "fetch first", "cannot lock ref", "failed to update ref"]
            .contains(where: pushed.errors.contains)
        guard wasLate else {
            throw Failure(
                "Cannot send to \(url): \(pushed.complaint). Everything is kept here; sync again.")
        }
        return false
    }
}
