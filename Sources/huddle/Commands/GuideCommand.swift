import ArgumentParser
import HuddleSettings

/// `huddle guide`: what the team knows, as a file to begin from.
struct GuideCommand: ParsableCommand {
    /// Which file; the word is that of `GuideFile`.
    enum Guide: String, ExpressibleByArgument, CaseIterable {
        case roles, messages, holidays

        var file: GuideFile {
            switch self {
            case .roles: .roles
            case .messages: .messages
            case .holidays: .holidays
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "What roles do, key messages or bank holidays, as a file to change.",
        discussion: "Example: huddle guide roles > roles.toml")

    @OptionGroup var team: TeamOptions

    @Argument(help: "roles, messages or holidays.")
    var guide: Guide

    func run() throws {
        try reportingFailures {
            try Output.write(guide.file.text(of: try OpenTeam.read(at: team.path).settings))
        }
    }
}
