import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle measures`: how the team works, in numbers.
struct MeasuresCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, jsonl, md
    }

    static let configuration = CommandConfiguration(
        commandName: "measures",
        abstract: "How the team works, in numbers: each with its formula and its source.",
        discussion: """
            Examples:
              huddle measures --from 2026-07-01 --to 2026-09-30
              huddle measures --template weekly --format csv --outside

            Where the last day is over, everything is counted as the record stood at its end: what
            was written later belongs to a later period.
            """)

    @OptionGroup var team: TeamOptions

    @Option(help: "The first day; else 13 weeks before the last.")
    var from: String?

    @Option(help: "The last day, as of which the record is read; else today.")
    var to: String?

    @Option(help: "One kind of meeting, by its key.")
    var template: String?

    @Option(help: "table, csv, json, jsonl or md.")
    var format = Format.table

    @Flag(help: "For people outside the team: figures that rest on few people are left out.")
    var outside = false

    func run() throws {
        try reportingFailures {
            let opened = try OpenTeam.read(at: team.path)
            let today = SystemClock.read().today
            let last = try day(to, "--to") ?? today
            let first = try day(from, "--from") ?? last.advanced(by: -91)
            guard first <= last else { throw ValidationError("--from is later than --to.") }
            let known = opened.settings.templates.map(\.key)
            if let template, !known.contains(template) {
                throw ValidationError(
                    "No template \"\(template)\". Choose one of: \(known.joined(separator: ", ")).")
            }
            let scope = MeasureScope(
                opened.record.measured(upTo: last, today: today), opened.settings,
                period: first...last, template: template)
            let report = MeasuresReport(
                scope, template: template.map { opened.settings.template($0).name },
                audience: outside ? .outside : .team)
            switch format {
            case .table: try Output.write(MeasuresTable.text(report, .forOutput))
            case .csv: try Output.write(MeasuresCSV.text(report))
            case .json: try Output.write(MeasuresJSON.text(report))
            case .jsonl: try Output.write(MeasuresJSON.lines(report))
            case .md: try Output.write(MeasuresMarkdown.text(report))
            }
        }
    }

    private func day(_ text: String?, _ option: String) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text) else {
            throw ValidationError("\(option) is a day as in 2026-11-25.")
        }
        return day
    }
}
