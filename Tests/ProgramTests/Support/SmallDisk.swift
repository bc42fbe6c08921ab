import Glibc
import TerminalTesting
import Testing

/// A small disk of its own below a team's scratch folder, which only programs started on it see.
///
/// A class because it owns the process that keeps the disk there.
final class SmallDisk {
    private let team: TeamFixture
    private let keeper: PseudoTerminal

    /// False where nobody may mount anything.
    static let canBeMounted =
        (try? Shell(in: ScratchFolder()).run("\(own) mount -t tmpfs tmpfs /mnt"))?.status
        == .exited(0)
    /// Runs what follows in a room of its own, where mounting changes nothing for others.
    private static let own = geteuid() == 0 ? "unshare -m" : "unshare -r -m"

    /// Makes a disk of a size as mount takes it, and copies the team's folder onto it.
    init(_ size: String, for team: TeamFixture) throws {
        self.team = team
        let script = """
            mkdir -p \(team.scratch.path)/disk
            mount -t tmpfs -o size=\(size) tmpfs \(team.scratch.path)/disk
            cp -a \(team.path) \(team.scratch.path)/disk && echo ready; exec sleep 100000
            """
        let enter = Self.own.split(separator: " ").map(String.init)
        keeper = try PseudoTerminal(.init(command: enter + ["sh", "-c", script]))
        keeper.expectOutput("ready")
    }

    /// Where the disk is mounted.
    var mountPoint: String { "\(team.scratch.path)/disk" }
    /// The team's folder on the disk.
    var folder: String { "\(mountPoint)/riverside" }

    /// The words that let a command see the disk.
    private var enter: [String] {
        ["nsenter", "-t", "\(keeper.process)", "-m"]
            + (geteuid() == 0 ? [] : ["-U", "--preserve-credentials"])
    }

    /// Runs a command line where the disk is seen.
    @discardableResult
    func run(_ command: String) throws -> Shell.Outcome {
        TextFile.write(command, to: "\(team.scratch.path)/on-disk.sh")
        return try team.shell(
            (enter + ["sh", "\(team.scratch.path)/on-disk.sh"]).joined(separator: " "))
    }

    /// Runs Huddle on the disk's folder.
    func huddle(_ arguments: String) throws -> Shell.Outcome {
        try run("\(TeamFixture.program) \(arguments) --team \(folder)")
    }

    /// The program on the disk's folder, on a terminal.
    func terminal(name: String = "Sam Lee") throws -> ProgramTerminal {
        try terminal(on: folder, name: name, home: team.scratch.path)
    }

    fileprivate func terminal(on folder: String, name: String, home: String) throws
        -> ProgramTerminal
    {
        var launch = PseudoTerminal.Launch(
            command: enter + [TeamFixture.program, "meet", "--team", folder],
            environment: TeamFixture.environment)
        launch.environment["TERM"] = "xterm-256color"
        launch.environment["HUDDLE_NAME"] = name
        launch.environment["HOME"] = home
        return try ProgramTerminal(launch)
    }

    /// The disk's folder as a drive that can be taken away.
    func share() throws -> Share {
        let share = Share(disk: self, folder: "\(team.scratch.path)/share")
        try run("mkdir \(share.folder)")
        try share.mount()
        return share
    }

    /// A drive that can be taken away while programs work on it.
    struct Share {
        fileprivate let disk: SmallDisk
        let folder: String

        /// Puts the drive in its place, if it is not there.
        func mount() throws {
            try disk.run("mountpoint -q \(folder) || mount --bind \(disk.folder) \(folder)")
        }

        /// Takes the drive away from under whoever uses it: an empty folder stays.
        func unmount() throws {
            try disk.run("umount -l \(folder)")
        }

        /// The program on the share; `home` keeps what is not shared yet.
        func terminal(name: String, home: String) throws -> ProgramTerminal {
            try disk.terminal(on: folder, name: name, home: home)
        }
    }
}
