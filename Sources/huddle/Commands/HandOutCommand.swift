import ArgumentParser
import HuddleCore
import HuddleFiles
import HuddleText

/// `huddle hand-out DIR`: a list for everybody who has something to do.
struct HandOutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-out",
        abstract: "Write each owner and each organisation what they have to do and to tell.",
        discussion: """
            Examples:
              huddle hand-out lists/2026-11-25 --dry-run     shows who would get what
              huddle hand-out lists/2026-11-25 --owner lewis
            Formats and how people are named stand in team.toml under [hand-out]. What concerns \
            somebody who objects or does not consent to sharing is held back and named here.
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The folder to write to; it is made when it is missing.")
    var folder: String

    @Option(help: "Words in the name of the owners who get a list.")
    var owner: String?

    @Option(help: "Words in the name of the organisations that get a list.")
    var organisation: String?

    @Flag(help: "Write over files that stand there and differ.")
    var force = false

    @Flag(help: "Show who would get what and write nothing.")
    var dryRun = false

    @Flag(name: .shortAndLong, help: "Do not ask before writing.")
    var yes = false

    func run() throws {
        try reportingFailures {
            var session = try CommandSession(at: team.path)
            let team = session.team
            let source = HandOutPlan.Source(
                record: team.record, settings: team.settings, folder: team.folder)
            let plan = try HandOutPlan(
                source, today: SystemClock.read().today, to: OutFolder(folder),
                where: isWanted)
            guard !plan.lists.isEmpty else {
                return Output.error(
                    "huddle: Nobody has an open action or a decision to tell: no list is written.")
            }
            for line in plan.preview { try Output.line(line) }
            if dryRun { return try Output.line("Dry run: nothing was written.") }
            guard plan.different.isEmpty || force else {
                throw Failure(
                    "\(plan.different.count) of the files stand there and differ, such as "
                        + "\(plan.different[0]). --force writes over them; or name another folder.")
            }
            guard yes || Question.ask("Write \(plan.counts)?") else {
                return try Output.line("Nothing was written.")
            }
            try plan.write()
            try session.perform(plan.command)
            try Output.line("Written. huddle acknowledge CODE notes who has confirmed their list.")
        }
    }

    private func isWanted(_ row: HandOutRow) -> Bool {
        guard owner != nil || organisation != nil else { return true }
        switch row.recipient {
        case .owner: return owner.map { SearchText.matches($0, in: row.name) } ?? false
        case .organisation:
            return organisation.map { SearchText.matches($0, in: row.name) } ?? false
        }
    }
}

/// `huddle acknowledge`: who has confirmed their list.
struct AcknowledgeCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "acknowledge",
        abstract: "Note who has confirmed their list; without a code, show who has not.",
        discussion: """
            Examples:
              huddle acknowledge                              lists that nobody has confirmed
              huddle acknowledge --format csv > waiting.csv
              huddle acknowledge K7Q-2X9 --by "Eve, by phone"
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "The code at the end of the list.")
    var code: String?

    @Option(help: "Who confirmed it; the recipient unless told otherwise.")
    var by: String?

    @Option(help: "Of the list without a code: table, csv, json or jsonl.")
    var format = Format.table

    func run() throws {
        try reportingFailures {
            guard let code else { return try listWaiting() }
            var session = try CommandSession(at: team.path)
            let (record, roles) = (session.team.record, session.team.settings.roles)
            let list = try record.handOut(withCode: code, roles)
            let name = by ?? record.name(of: list.recipient, roles)
            try session.perform(.revise(list.id.record, .acknowledged(by: name)))
            try Output.line("\(list.code) confirmed by \(name).")
        }
    }

    private func listWaiting() throws {
        let opened = try OpenTeam.read(at: team.path)
        let waiting = opened.record.unconfirmedLists(roles: opened.settings.roles)
        if waiting.isEmpty {
            Output.error("huddle: Every list that was handed out is confirmed.")
        }
        switch format {
        case .table:
            if !waiting.isEmpty { try Output.write(UnconfirmedExport.table(waiting, .forOutput)) }
        case .csv: try Output.write(UnconfirmedExport.csv(waiting))
        case .json: try Output.write(UnconfirmedExport.json(waiting))
        case .jsonl: try Output.write(UnconfirmedExport.lines(waiting))
        }
    }
}

extension TeamRecord {
    /// The last list of its recipient that has this code, however it was typed.
    fileprivate func handOut(withCode typed: String, _ roles: RoleList) throws -> HandOut {
        let code = typed.uppercased().filter { $0 != "-" && $0 != " " }
        let found = handOuts.values.filter { $0.code.filter { $0 != "-" } == code }
        guard let list = found.max(by: { $0.stamp < $1.stamp }) else {
            throw Failure("No list has the code \(typed). huddle acknowledge shows the codes.")
        }
        guard let last = lastHandOut(to: list.recipient), last.code == list.code else {
            throw Failure(
                "\(list.code) is an earlier list of \(name(of: list.recipient, roles)). "
                    + "huddle acknowledge shows the last one.")
        }
        return last
    }
}
