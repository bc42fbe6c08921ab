import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle import patients` and `huddle import professionals`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in a register or a team list from a CSV file.",
        subcommands: [Patients.self, Professionals.self])

    struct Options: ParsableArguments {
        @OptionGroup var team: TeamOptions

        @Argument(help: "The CSV file.")
        var file: String

        @Option(help: "Which heading holds a field, as field=\"Heading\"; may be repeated.")
        var map: [String] = []

        @Flag(help: "Show what would change and write nothing.")
        var dryRun = false

        @Flag(name: .shortAndLong, help: "Do not ask before writing.")
        var yes = false
    }

    struct Patients: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The register, from a spreadsheet or a clinical system's export.",
            discussion:
                "Example: huddle import patients register.csv --map nhs=\"NHS No\" --dry-run")

        @OptionGroup var options: Options

        func run() throws {
            try reportingFailures {
                var session = try CommandSession(at: options.team.path)
                let plan = try ImportSource(options, session.team).plan { bytes, settings in
                    try RegisterImport.plan(
                        bytes, register: ImportSubject.all(in: session.team.record),
                        options: settings)
                }
                try session.carryOut(
                    plan.commands, preview: ImportPreview.lines(of: plan), options)
            }
        }
    }

    struct Professionals: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The people the team works with, from a spreadsheet.",
            discussion:
                "Example: huddle import professionals team.csv --map organisation=\"Employer\"")

        @OptionGroup var options: Options

        func run() throws {
            try reportingFailures {
                var session = try CommandSession(at: options.team.path)
                let plan = try ImportSource(options, session.team).plan { bytes, settings in
                    try TeamImport.plan(
                        bytes, team: ImportSubject.all(in: session.team.record), options: settings)
                }
                let preview = ImportPreview.lines(of: plan, roles: session.team.settings.roles)
                try session.carryOut(plan.commands, preview: preview, options)
            }
        }
    }
}

/// The file of an import and how to read it.
private struct ImportSource {
    let bytes: [UInt8]
    let options: ImportOptions

    init(_ arguments: ImportCommand.Options, _ team: OpenTeam) throws {
        do {
            options = ImportOptions(
                today: SystemClock.read().today, map: try HeadingMap(arguments: arguments.map),
                roles: team.settings.roles)
            bytes = try InputFile.read(arguments.file, limit: options.limits.bytes)
        } catch let error as ImportError {
            throw Failure("\(arguments.file): \(error.message)")
        }
    }

    func plan<Plan>(_ read: ([UInt8], ImportOptions) throws -> Plan) throws -> Plan {
        do {
            return try read(bytes, options)
        } catch let error as ImportError {
            throw Failure(error.message)
        }
    }
}

extension CommandSession {
    /// Shows the preview; writes when there is something to write and nobody objects.
    fileprivate mutating func carryOut(
        _ commands: [Command], preview: [String], _ options: ImportCommand.Options
    ) throws {
        for line in preview { try Output.line(line) }
        guard !commands.isEmpty else { return try Output.line("Nothing to write.") }
        guard !options.dryRun else { return try Output.line("Dry run: nothing was written.") }
        guard options.yes || Question.ask("Write these changes?") else {
            return try Output.line("Nothing was written.")
        }
        try perform(.all(commands))
        try Output.line("Written. huddle import with the same file changes nothing more.")
    }
}
