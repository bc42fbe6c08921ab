import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle actions`: the register of actions in a format.
struct ActionsCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, text, md, csv, json, jsonl, ics, todotxt, taskwarrior, org, html, fhir

        /// True for those that say when each action was last changed.
        var showsChanges: Bool {
            switch self {
            case .ics, .taskwarrior, .fhir: true
            case .table, .text, .md, .csv, .json, .jsonl, .todotxt, .org, .html: false
            }
        }
    }

    enum Names: String, ExpressibleByArgument, CaseIterable {
        case full, initials, number

        var style: NameStyle {
            switch self {
            case .full: .full
            case .initials: .initials
            case .number: .number
            }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "actions", abstract: "The actions, earliest due first.",
        discussion: """
            Examples:
              huddle actions --owner lewis --overdue
              huddle actions --format csv > actions.csv
              huddle actions --format ics --folder ~/.calendars/huddle
            """)

    @OptionGroup var team: TeamOptions

    @Option(help: "Words in the owner's name or role.")
    var owner: String?

    @Option(help: "Words in the owner's organisation.")
    var organisation: String?

    @Option(help: "Words in the person's name, or their id.")
    var patient: String?

    @Flag(help: "Only those past their date.")
    var overdue = false

    @Option(help: "Only those due by a day: fri, +3d, 23 nov, 2026-11-23.")
    var dueBy: String?

    @Option(help: "open, done or all.")
    var status: String = "open"

    @Option(
        help: "table, text, md, csv, json, jsonl, ics, todotxt, taskwarrior, org, html or fhir.")
    var format = Format.table

    @Option(help: "How people are named: full, initials or number.")
    var names = Names.full

    @Flag(help: "A byte order mark before CSV, for Excel.")
    var excel = false

    @Option(help: "With ics: a folder with a file for each action, for todoman and other clients.")
    var folder: String?

    @Flag(help: "Write over files of the folder that another program changed.")
    var force = false

    @Flag(help: "Leave out people who object to being discussed or do not consent to sharing.")
    var noRestricted = false

    @OptionGroup var consent: ImportCommand.Consent

    func validate() throws {
        guard folder == nil || format == .ics else {
            throw ValidationError("--folder goes with --format ics.")
        }
        guard folder != nil || !consent.dryRun else {
            throw ValidationError("--dry-run goes with --folder.")
        }
    }

    func run() throws {
        try reportingFailures {
            let (opened, history) = try OpenTeam.read(
                at: team.path, extent: .actions, gathering: ActionHistory(),
                format.showsChanges ? { $0.note($1) } : { _, _ in })
            opened.reportSettingsProblems()
            let today = SystemClock.read().today
            let rows = withoutRestricted(
                opened.record.actionRegister(
                    try filter(today), today: today, roles: opened.settings.roles),
                opened.record)
            if rows.isEmpty { Output.error("huddle: \(emptyWords(opened.record))") }
            let exporter = ActionExporter(
                record: opened.record, settings: opened.settings, style: names.style,
                history: history)
            if let folder {
                let calendar = CalendarFolder(
                    folder: OutFolder(folder), record: opened.record, exporter: exporter)
                try carryOut(try calendar.plan(rows, force ? .everything : .ours))
            } else {
                try write(exporter.exports(of: rows), opened, today)
            }
        }
    }

    /// Shows what would be written; writes when there is something to write and nobody objects.
    private func carryOut(_ plan: CalendarFolder.Plan) throws {
        for line in plan.preview { try Output.line(line) }
        guard !plan.files.isEmpty else { return try Output.line("Nothing to write.") }
        guard !consent.dryRun else { return try Output.line("Dry run: nothing was written.") }
        guard consent.yes || Question.ask("Write \(plan.counts)?") else {
            return try Output.line("Nothing was written.")
        }
        try plan.write()
        try Output.line("Written.")
    }

    private func withoutRestricted(_ rows: [ActionRow], _ record: TeamRecord) -> [ActionRow] {
        guard noRestricted else { return rows }
        let kept = rows.filter { !record.isHeldBack($0) }
        if kept.count < rows.count {
            Output.error(
                "huddle: \(rows.count - kept.count) left out, to be told by word of mouth.")
        }
        return kept
    }

    private func emptyWords(_ record: TeamRecord) -> String {
        record.actions.isEmpty
            ? "No action yet. Actions are written in a meeting: huddle meet"
            : "No action fits. --status all shows the closed ones as well."
    }

    private func write(_ actions: [ActionExport], _ opened: OpenTeam, _ today: Day) throws {
        let page = ActionPage(team: opened.settings.name, today: today)
        switch format {
        case .table: try Output.write(ActionsTable.text(actions, .forOutput, today: today))
        case .text:
            try Output.write(ActionsText.text(actions, page: page, measure: .terminal))
        case .md: try Output.write(ActionsMarkdown.text(actions, page: page))
        case .csv:
            try Output.write(ActionsCSV.text(actions, start: excel ? .byteOrderMark : .plain))
        case .json: try Output.write(ActionsJSON.text(actions))
        case .jsonl: try Output.write(ActionsJSON.lines(actions))
        case .ics: try Output.write(ActionsICalendar.text(actions))
        case .todotxt: try Output.write(ActionsTodoTxt.text(actions))
        case .taskwarrior: try Output.write(ActionsTaskwarrior.text(actions))
        case .org: try Output.write(ActionsOrg.text(actions, team: opened.settings.name))
        case .html: try Output.write(ActionsHTML.text(actions, page: page))
        case .fhir: try Output.write(ActionsFHIR.text(actions))
        }
    }

    private func filter(_ today: Day) throws -> ActionFilter {
        var filter = ActionFilter()
        guard let status = ActionFilter.Status(rawValue: status) else {
            throw ValidationError("--status is one of: open, done, all.")
        }
        filter.status = status
        filter.owner = owner
        filter.organisation = organisation
        filter.patient = patient
        filter.isOverdueOnly = overdue
        if let dueBy {
            guard let day = DayWords.read(dueBy, today: today) else {
                throw ValidationError(
                    "--due-by \"\(dueBy)\" is no date. Try: fri, +3d, 2026-11-23.")
            }
            filter.dueBy = day
        }
        return filter
    }
}
