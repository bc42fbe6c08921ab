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

    func run() throws {
        try reportingFailures {
            let path = team.path
            // git makes files as the umask lets it, and these are for their owner only.
            umask(0o077)
            try DiskFileSystem().makeFolder(path)
            var sync = GitSync(folder: path, rule: rejoin ? .rejoin : .refuseRewritten)
            defer { for line in sync.report { Output.error(line) } }
            try sync.run(remote: remote)
            try OpenTeam(at: path, access: .writing).writeAllFiles()
        }
    }
}
