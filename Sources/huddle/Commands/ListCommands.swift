import ArgumentParser
import HuddleCore
import HuddleText
import TerminalUI
import Threads

/// In which form a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json, jsonl
}

/// `huddle list`: the meetings.
struct ListCommand: ParsableCommand {

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The meetings, newest first.",
        discussion: "Example: huddle list --format json")

    @OptionGroup var team: TeamOptions

    @Option(help: "table, json or jsonl.")
    var format = ListFormat.table

    @Flag(help: "How many meetings there were in each year instead.")
    var years = false

    func run() throws {
        try reportingFailures {
            let record = try OpenTeam.read(at: team.path).record
            if years {
                return try Output.write(MeetingsTable.text(record.meetingYears(), .forOutput))
            }
            let meetings = record.meetingSummaries { meetings, summary in
                meetings.mapInPieces(threads: OpenTeam.cores, summary)
            }
            if meetings.isEmpty {
                Output.error("huddle: No meeting yet. Start one with: huddle meet")
            }
            switch format {
            case .table: try Output.write(MeetingsTable.text(meetings, .forOutput))
            case .json: try Output.write(MeetingsJSON.text(meetings))
            case .jsonl: try Output.write(MeetingsJSON.lines(meetings))
            }
        }
    }
}

/// `huddle patients`: the register.
struct PatientsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patients", abstract: "Everybody on the register.",
        discussion: """
            Examples:
              huddle patients
              huddle patients --format jsonl
            """)

    @OptionGroup var team: TeamOptions

    @Option(help: "table, json or jsonl.")
    var format = ListFormat.table

    func run() throws {
        try reportingFailures {
            let record = try OpenTeam.read(at: team.path).record
            guard !record.activePatients.isEmpty else {
                return Output.error(
                    "huddle: Nobody is on the register. Bring your list in with: "
                        + "huddle import patients FILE.csv")
            }
            let people = record.activePatients
            switch format {
            case .table: try Output.write(RegisterExport.table(people, in: record, .forOutput))
            case .json: try Output.write(RegisterExport.json(people, in: record))
            case .jsonl: try Output.write(RegisterExport.lines(people, in: record))
            }
        }
    }
}

/// `huddle professionals`: the directory.
struct ProfessionalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "professionals", abstract: "Everybody the team works with.",
        discussion: """
            Examples:
              huddle professionals
              huddle professionals --format jsonl
            """)

    @OptionGroup var team: TeamOptions

    @Option(help: "table, json or jsonl.")
    var format = ListFormat.table

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            guard !opened.record.allProfessionals.isEmpty else {
                return Output.error(
                    "huddle: Nobody is in the directory. Bring your team in with: "
                        + "huddle import professionals FILE.csv")
            }
            let (record, roles) = (opened.record, opened.settings.roles)
            let people = record.allProfessionals
            switch format {
            case .table:
                try Output.write(DirectoryExport.table(people, in: record, roles, .forOutput))
            case .json: try Output.write(DirectoryExport.json(people, in: record, roles))
            case .jsonl: try Output.write(DirectoryExport.lines(people, in: record, roles))
            }
        }
    }
}

extension TableShape {
    /// Fitted to the terminal, or plain for a pipe.
    static var forOutput: TableShape {
        Output.columns.map { .fitting(columns: $0, .terminal) } ?? .plain
    }
}

extension TextMeasure {
    /// Widths as terminals draw them.
    static let terminal = TextMeasure { DisplayWidth.of($0) }
}
