import ArgumentParser
import HuddleCore
import HuddleUI

/// `huddle [FOLDER]`: the screen.
struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open a team on the screen.",
        discussion: "Example: huddle riverside")

    @OptionGroup var team: TeamOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: "The team folder.")
    var folder: String?

    func validate() throws {
        guard let folder, !InputFile.exists(folder) else { return }
        throw ValidationError(
            "There is no folder and no command “\(folder)”. huddle --help lists the commands; "
                + "huddle init makes a new folder.")
    }

    func run() throws {
        try reportingFailures {
            try ScreenSession.run(at: folder ?? team.path, screen.choices)
        }
    }
}

/// `huddle meet`: straight to roll call.
struct MeetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meet", abstract: "Go straight to the roll call, or resume the open meeting.",
        discussion: "Example: huddle meet --template weekly")

    @OptionGroup var team: TeamOptions
    @OptionGroup var screen: ScreenOptions

    @Option(help: "The kind of meeting, as team.toml names it.")
    var template: String?

    func run() throws {
        try reportingFailures {
            try ScreenSession.run(
                at: team.path, screen.choices, start: .meeting(template: template))
        }
    }
}

/// `huddle review`: the same screens, nothing can be changed.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Read past meetings; nothing can be changed.",
        discussion: "Example: huddle review")

    @OptionGroup var team: TeamOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: "A meeting's id or date, as huddle list shows it.")
    var meeting: String?

    func run() throws {
        try reportingFailures {
            try ScreenSession.run(at: team.path, screen.choices, start: .review(meeting: meeting))
        }
    }
}

/// `huddle present`: the room's second screen.
struct PresentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present",
        abstract: "Show the room whom the meeting discusses, the time, and what is agreed.",
        discussion: """
            A second window on the same folder. It follows the chair's screen and changes nothing.
            Example: huddle present riverside
            """)

    @OptionGroup var team: TeamOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: "The team folder.")
    var folder: String?

    func run() throws {
        try reportingFailures {
            try ScreenSession.run(at: folder ?? team.path, screen.choices, start: .presenter)
        }
    }
}
