import ArgumentParser
import CursesTerminal

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
        main(typed.withTeamBehind(commands))
    }
}

extension [String] {
    /// The same arguments with the team behind the command: `--team riverside actions` is what people
    /// type as well as `actions --team riverside`.
    func withTeamBehind(_ commands: [String]) -> [String] {
        let option = first == "--team" ? 2 : first?.hasPrefix("--team=") == true ? 1 : 0
        guard option > 0, count > option, commands.contains(self[option]) else { return self }
        return [self[option]] + prefix(option) + dropFirst(option + 1)
    }
}

/// What the program says of itself.
enum Program {
    static let version = "0.1.0"
}
