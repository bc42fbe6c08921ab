import ArgumentParser
import HuddleCore
import HuddleText
import TerminalUI

/// `huddle list`: the meetings.
struct ListCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The meetings, newest first.",
        discussion: "Example: huddle list --format json")

    @OptionGroup var team: TeamOptions

    @Option(help: "table, json or jsonl.")
    var format = Format.table

    @Flag(help: "How many meetings there were in each year instead.")
    var years = false

    func run() throws {
        try reportingFailures {
            let record = try OpenTeam.read(at: team.path).record
            if years {
                for year in record.meetingYears() {
                    try Output.line("\(year.year)\t\(year.meetings)\t\(year.discussed)")
                }
                return
            }
            let meetings = record.meetingSummaries()
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
        discussion: "Example: huddle patients")

    @OptionGroup var team: TeamOptions

    func run() throws {
        try reportingFailures {
            let record = try OpenTeam.read(at: team.path).record
            guard !record.activePatients.isEmpty else {
                return Output.error(
                    "huddle: Nobody is on the register. Bring your list in with: "
                        + "huddle import patients FILE.csv")
            }
            for patient in record.activePatients {
                let values = [
                    "\(patient)", record.value(.nhs, of: patient).map(NHSNumber.grouped) ?? "-",
                    record.stage(of: patient)?.rawValue ?? "-", record.name(of: patient),
                    record.value(.place, of: patient) ?? "",
                ]
                try Output.line(values.joined(separator: "  "))
            }
        }
    }
}

/// `huddle professionals`: the directory.
struct ProfessionalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "professionals", abstract: "Everybody the team works with.",
        discussion: "Example: huddle professionals")

    @OptionGroup var team: TeamOptions

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            guard !opened.record.allProfessionals.isEmpty else {
                return Output.error(
                    "huddle: Nobody is in the directory. Bring your team in with: "
                        + "huddle import professionals FILE.csv")
            }
            for id in opened.record.allProfessionals {
                let values = [
                    "\(id)", opened.record.name(of: id),
                    opened.settings.roles.role(opened.record.role(of: id)).name,
                    opened.record.value(.organisation, of: id) ?? "",
                ]
                try Output.line(values.joined(separator: "  "))
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
