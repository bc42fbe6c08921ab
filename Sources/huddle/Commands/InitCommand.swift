import ArgumentParser
import HuddleFiles
import HuddleSettings

/// `huddle init DIR`: a new team folder.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a new team folder.",
        discussion: "Example: huddle init riverside --name \"Riverside palliative MDT\"")

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: "The team's name, as titles and minutes show it.")
    var name: String?

    func run() throws {
        try reportingFailures {
            let title = name ?? folder.split(separator: "/").last.map(String.init) ?? "Our team"
            _ = try TeamFolder.create(
                folder, settings: Array(TeamSettingsWriter.starter(name: title).utf8))
            try Output.line("Made \(folder). What next:")
            try Output.line("  huddle --team \(folder) import professionals TEAM.csv")
            try Output.line("  huddle --team \(folder) import patients REGISTER.csv")
            try Output.line("  huddle --team \(folder) meet")
        }
    }
}
