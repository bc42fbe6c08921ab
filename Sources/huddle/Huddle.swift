import ArgumentParser
import Threads

/// The program: without a subcommand it opens the screen.
@main
struct Huddle: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "huddle",
        abstract: "Run multidisciplinary team meetings and keep their minutes in plain files.",
        discussion: """
            Examples:
              huddle demo                    a made-up team to try everything on
              huddle init riverside          a new team folder
              huddle riverside               open it
            The folder is --team, else $HUDDLE_TEAM, else the working directory.
            """,
        version: Program.version,
        subcommands: [
            OpenCommand.self, DemoCommand.self, InitCommand.self, ImportCommand.self,
            MeetCommand.self, PresentCommand.self, ReviewCommand.self, ListCommand.self,
            MinutesCommand.self, ActionsCommand.self, HandOutCommand.self,
            AcknowledgeCommand.self, SearchCommand.self, MissedCommand.self, CompareCommand.self,
            PatientsCommand.self, ProfessionalsCommand.self, PatientCommand.self,
            MeasuresCommand.self, GuideCommand.self, CheckCommand.self, AmendCommand.self,
            RedactCommand.self, SyncCommand.self, ThemesCommand.self, ReplayCommand.self,
            ManCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    static func main() {
        ProcessMemory.keepForReuse()
        let typed = Array(CommandLine.arguments.dropFirst())
        let commands = configuration.subcommands.compactMap { $0.configuration.commandName }
        let arguments = typed.withTeamBehind(commands)
        if let folder = typed.onlyFolder(commands) {
            runAtOnce { try ScreenSession.run(at: folder, ScreenChoices()) }
        } else if let search = SearchRequest(plainly: arguments) {
            runAtOnce { try search.answer() }
        } else {
            main(arguments)
        }
    }

    /// Does something without making out what else could have been typed, which would take as long as
    /// drawing the screen does, or a tenth of a search.
    private static func runAtOnce(_ work: () throws -> Void) {
        do {
            try Huddle().reportingFailures(work)
        } catch {
            exit(withError: error)
        }
    }
}

extension [String] {
    /// The folder to open, where that is all that these arguments ask for.
    fileprivate func onlyFolder(_ commands: [String]) -> String? {
        switch count {
        case 0: TeamOptions.usual
        case 1 where !self[0].hasPrefix("-") && !(commands + ["help"]).contains(self[0]):
            InputFile.exists(self[0]) ? self[0] : nil
        case 2 where self[0] == "--team" && !self[1].hasPrefix("-"): self[1]
        default: nil
        }
    }

    /// The same arguments with the team behind the command: `--team riverside actions` is what people
    /// type as well as `actions --team riverside`.
    fileprivate func withTeamBehind(_ commands: [String]) -> [String] {
        let option = first == "--team" ? 2 : first?.hasPrefix("--team=") == true ? 1 : 0
        guard option > 0, count > option, commands.contains(self[option]) else { return self }
        // At the end, because some commands have commands of their own.
        return Array(dropFirst(option) + prefix(option))
    }
}

/// What the program says of itself.
enum Program {
    static let version = "0.1.0"
}
