import ArgumentParser
import Glibc
import HuddleFiles

/// `huddle sync`: many machines through the person's own git.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Bring this folder and a git remote together.",
        discussion: """
            Examples:
              huddle sync git@host:riverside.git     the first time, and for a first copy
              huddle sync                            from then on
            Journals and settings are synced; minutes and lists are made anew on each side.
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "A remote as git knows it; remembered after the first time.")
    var remote: String?

    @Flag(help: "Put both sides together although the history at the remote was rewritten.")
    var rejoin = false

    @Flag(
        help: """
            Where a line of a journal was changed on one side, keep the one that was not, or the one \
            here where nobody can tell. A journal gone on with on both sides is kept both ways.
            """)
    var mend = false

    func run() throws {
        try reportingFailures {
            let path = team.path
            // git makes files as the umask lets it, and these are for their owner only.
            umask(0o077)
            try DiskFileSystem().makeFolder(path)
            let rules: [GitSync.Rule?] = [rejoin ? .rejoin : nil, mend ? .mend : nil]
            var sync = GitSync(folder: path, rules: Set(rules.compactMap(\.self)))
            defer { for line in sync.report { Output.error(line) } }
            try sync.run(remote: remote)
            let opened = try OpenTeam(at: path, access: .writing)
            try opened.writeAllFiles(counting: sync.isFirstCopy)
            if sync.isFirstCopy { try requireSound(opened) }
        }
    }

    /// A first copy has nothing here that it could be compared with: what its chains show is said at
    /// once.
    private func requireSound(_ copy: OpenTeam) throws {
        let faults = try ChainCheck(copy).faults
        guard !faults.isEmpty else { return }
        for fault in faults.prefix(5) { Output.error(fault.description) }
        let places = faults.count == 1 ? "1 place" : "\(faults.count) places"
        throw Failure(
            "The record that came is not as it was written, in \(places). Ask whoever looks after it "
                + "before you work with it, and see: huddle check", .faults)
    }
}
