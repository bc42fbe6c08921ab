import Glibc
import HuddleTesting
import TerminalTesting
import Testing

/// The real program and a team folder of its own.
struct TeamFixture {
    static let program = BuiltProgram.path("huddle")
    /// Who types in every test.
    static let environment = ["HUDDLE_NAME": "Sam Lee", "TZ": "Europe/London", "TERM": "dumb"]

    let scratch = ScratchFolder()
    private let commands: Shell

    init() {
        commands = Shell(in: scratch, environment: TeamFixture.environment)
    }

    /// The team folder.
    var path: String { "\(scratch.path)/riverside" }

    /// Makes a team with a register of forty and a team list of four.
    static func imported() throws -> TeamFixture {
        let team = TeamFixture()
        try team.initialise()
        TextFile.write(RegisterFixture.csv, to: "\(team.scratch.path)/register.csv")
        TextFile.write(TeamFixture.professionals, to: "\(team.scratch.path)/team.csv")
        for (kind, file) in [("patients", "register"), ("professionals", "team")] {
            let outcome = try team.huddle("import \(kind) \(file).csv --yes")
            try #require(outcome.status == .exited(0), "\(outcome.errors)")
        }
        return team
    }

    /// Makes the team folder and nothing in it.
    func initialise() throws {
        let made = try shell("\(TeamFixture.program) init riverside --name 'Riverside MDT'")
        try #require(made.status == .exited(0), "\(made.errors)")
    }

    /// Runs the program on the team folder.
    func huddle(_ arguments: String) throws -> Shell.Outcome {
        try shell("\(TeamFixture.program) \(arguments)")
    }

    /// Runs a command line beside the team folder.
    func shell(_ command: String) throws -> Shell.Outcome {
        try commands.run("export HUDDLE_TEAM=riverside; \(command)")
    }

    /// Every file of the team with the checksum of what it holds.
    func files() throws -> String {
        try shell("cd riverside && find . -type f | LC_ALL=C sort | xargs -r -d '\\n' sha256sum")
            .output
    }

    /// Opens a meeting in which everybody is there, and leaves it open.
    func openMeeting() throws {
        let terminal = try terminal()
        terminal.openMeeting()
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
    }

    /// The program on a terminal device; `before` is what starts it.
    func terminal(
        _ arguments: [String] = ["meet"], type: String = "xterm-256color", editor: String? = nil,
        before: [String] = []
    ) throws -> ProgramTerminal {
        var launch = PseudoTerminal.Launch(
            command: before + [TeamFixture.program] + arguments + ["--team", path],
            environment: TeamFixture.environment)
        launch.environment["TERM"] = type
        launch.environment["HOME"] = scratch.path
        launch.environment["VISUAL"] = editor
        return try ProgramTerminal(launch)
    }

    /// A terminal emulator whose shell stands beside the team folder.
    func tmux() throws -> Tmux {
        let tmux = try Tmux(
            environment: TeamFixture.environment.merging(["TERM": "xterm"]) { $1 })
        try tmux.type(
            "cd \(scratch.path); export HUDDLE_TEAM=riverside; clear; alias huddle=\(TeamFixture.program)",
            then: "Enter")
        return tmux
    }

    static let professionals = """
        Name,Role,Organisation
        Grace Okafor,District nurse,Riverside Community
        Amir Shah,GP,Bridge Surgery
        Zoë Lindqvist,Occupational therapist,Riverside Community
        Ben O’Hara,Social worker,County Council

        """
}

extension Shell.Outcome {
    /// Expects that the program did what it was asked, with what it complained of where it did not.
    func expectSuccess() {
        #expect(status == .exited(0), "\(errors)")
    }
}
