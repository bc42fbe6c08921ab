import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle import status`: what owners have ticked off in their own program.
struct ImportStatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Take over what owners ticked off in their own program.",
        discussion: """
            Examples:
              task export | huddle import status - --dry-run
              huddle import status todo.txt
              huddle import status ~/.calendars/huddle/*.ics
            Tasks are matched by the ids that exports carry. Nothing but the status is taken over.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case todotxt, taskwarrior, ics
    }

    @OptionGroup var team: TeamOptions

    @Argument(help: "The files that came back; - reads standard input.")
    var files: [String]

    @Option(help: "todotxt, taskwarrior or ics; told by the file when it is left out.")
    var format: Format?

    @Option(help: "The program that the files come from; told by them when it is left out.")
    var client: String?

    @Flag(help: "Open actions again that are open in the file and closed in the record.")
    var reopen = false

    @OptionGroup var consent: ImportCommand.Consent

    func run() throws {
        try reportingFailures {
            var session = try CommandSession(at: team.path)
            let plans = StatusPlan.together(
                try files.map { ($0, try plan(of: $0, session.team.record)) })
            let changes = plans.reduce(0) { $0 + $1.changes.count }
            let previews = zip(files, plans).map { file, plan in
                (files.count > 1 && !plan.isQuiet ? ["", file] : []) + plan.preview
            }
            let shown = zip(plans, previews).filter { files.count == 1 || !$0.0.isQuiet }
            let summary =
                files.count > 1 ? ["\(files.count) files, \(changes) actions changed"] : []
            let words = ImportWords(
                preview: summary + shown.flatMap(\.1), counts: "\(changes) changed")
            try session.carryOut(plans.flatMap(\.commands), words, consent)
        }
    }

    private func plan(of file: String, _ record: TeamRecord) throws -> StatusPlan {
        var options = StatusImport.Options(today: SystemClock.read().today)
        options.form = format.flatMap { StatusImport.Form(rawValue: $0.rawValue) }
        options.client = client
        options.reopens = reopen ? .asked : .never
        let bytes = try InputFile.read(file, limit: options.limits.bytes)
        do {
            return try StatusImport.plan(bytes, record: record, options: options)
        } catch {
            throw Failure("\(file): \(error.message)")
        }
    }
}

extension StatusPlan {
    /// True when there is nothing to say of a file beyond that it was read.
    fileprivate var isQuiet: Bool { changes.isEmpty && problems.isEmpty && remarks.isEmpty }
}
