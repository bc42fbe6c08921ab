import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle import patients` and `huddle import professionals`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in people, actions, or lists that come back.",
        discussion: """
            Examples:
              huddle import patients register.csv --dry-run
              huddle import status done.json
            """,
        subcommands: [
            Patients.self, Professionals.self, Actions.self, ImportStatusCommand.self,
        ])

    struct Options: ParsableArguments {
        @OptionGroup var team: TeamOptions

        @Argument(help: "The file; - reads standard input.")
        var file: String

        @Option(help: "Which heading holds a field, as field=\"Heading\"; may be repeated.")
        var map: [String] = []

        @OptionGroup var consent: Consent
    }

    /// Whether what an import shows is written.
    struct Consent: ParsableArguments {
        @Flag(help: "Show what would change and write nothing.")
        var dryRun = false

        @Flag(name: .shortAndLong, help: "Do not ask before writing.")
        var yes = false
    }

    struct Patients: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The register, from a spreadsheet or FHIR R4.",
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
                let words = ImportWords(
                    preview: ImportPreview.lines(of: plan),
                    counts: "\(plan.additions.count) new, \(plan.updates.count) changed")
                try session.carryOut(plan.commands, words, options.consent)
            }
        }
    }

    struct Professionals: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The people the team works with, from a spreadsheet, FHIR R4 or vCard.",
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
                let words = ImportWords(
                    preview: ImportPreview.lines(of: plan, roles: session.team.settings.roles),
                    counts: "\(plan.additions.count) new, \(plan.updates.count) changed")
                try session.carryOut(plan.commands, words, options.consent)
            }
        }
    }
}

extension ImportCommand {
    struct Actions: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "The actions of an earlier list, from a spreadsheet.",
            discussion: "Example: huddle import actions tracker.csv --map text=\"Action point\"")

        @OptionGroup var options: Options

        func run() throws {
            try reportingFailures {
                var session = try CommandSession(at: options.team.path)
                let plan = try ImportSource(options, session.team).plan { bytes, settings in
                    try ActionImport.plan(bytes, record: session.team.record, options: settings)
                }
                let words = ImportWords(
                    preview: plan.preview, counts: "\(plan.additions.count) new actions")
                try session.carryOut(plan.commands, words, options.consent)
            }
        }
    }
}

/// The file of an import and how to read it.
private struct ImportSource {
    let file: String
    let bytes: [UInt8]
    let options: ImportOptions

    init(_ arguments: ImportCommand.Options, _ team: OpenTeam) throws {
        file = arguments.file
        do {
            options = ImportOptions(
                today: SystemClock.read().today, map: try HeadingMap(arguments: arguments.map),
                roles: team.settings.roles)
            bytes = try InputFile.read(arguments.file, limit: options.limits.bytes)
        } catch let error as ImportError {
            throw Failure("\(file): \(error.message)")
        }
    }

    func plan<Plan>(_ read: ([UInt8], ImportOptions) throws -> Plan) throws -> Plan {
        do {
            return try read(bytes, options)
        } catch let error as ImportError {
            throw Failure("\(file): \(error.message)")
        }
    }
}

/// What people are shown before an import.
struct ImportWords {
    let preview: [String]
    /// The counts in short: a long preview has scrolled them away when the question comes.
    let counts: String
}

extension CommandSession {
    /// Shows the preview; writes when there is something to write and nobody objects.
    mutating func carryOut(
        _ commands: [Command], _ words: ImportWords, _ consent: ImportCommand.Consent
    ) throws {
        for line in words.preview { try Output.line(line) }
        guard !commands.isEmpty else { return try Output.line("Nothing to write.") }
        guard !consent.dryRun else { return try Output.line("Dry run: nothing was written.") }
        guard consent.yes || Question.ask("Write \(words.counts)?") else {
            return try Output.line("Nothing was written.")
        }
        try perform(.all(commands))
        try Output.line("Written. huddle import with the same file changes nothing more.")
    }
}
