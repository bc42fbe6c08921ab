import ArgumentParser
import HuddleCore
import HuddleText

/// `huddle search`: everything recorded that fits some words.
struct SearchCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, jsonl
    }

    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Everything recorded that fits some words.",
        discussion: """
            All words must fit. Keys narrow: who: role: patient: type: from: to: is:open is:overdue.
            Without words they are read from standard input, where nobody else sees them.
            Examples:
              huddle search syringe driver type:decision from:2019
              huddle search "night sitter" who:okafor is:open
            """)

    @OptionGroup var team: TeamOptions

    @Argument(help: "Words, phrases in quotes, and keys with a colon.")
    var words: [String] = []

    @Option(help: "table or jsonl.")
    var format = Format.table

    func run() throws {
        try reportingFailures {
            let typed = try typedWords()
            let today = SystemClock.read().today
            let searched = try SearchedTeam(at: team.path) { settings in
                try Self.query(typed, today, settings.roles)
            }
            let run = searched.record.search(
                searched.query, today: today, roles: searched.settings.roles)
            switch format {
            case .table:
                try Output.write(SearchTable.text(run.hits, in: searched.record, .forOutput))
            case .jsonl:
                try Output.write(
                    SearchJSON.lines(run.hits, of: searched.query, in: searched.record))
            }
            report(run, searched)
        }
    }

    /// Says on standard error how the search was answered.
    private func report(_ run: SearchRun, _ searched: SearchedTeam) {
        let found = SearchWords.found(run.hits, by: searched.query)
        for line in found { Output.error("huddle: \(line)") }
        if let line = SearchWords.leftOut(run.leftOut) { Output.error("huddle: \(line)") }
        Output.error("huddle: \(SearchWords.notSearched)")
        guard searched.faults > 0 else { return }
        Output.error(
            "huddle: \(searched.faults) faults in the record may hide more. See: huddle check")
    }

    private func typedWords() throws -> String {
        let typed =
            words.isEmpty ? readLine() ?? "" : words.map(Self.asTyped).joined(separator: " ")
        guard !typed.trimmed.isEmpty else {
            throw Failure("Nothing to search for. Example: huddle search syringe who:okafor")
        }
        return typed
    }

    private static func query(
        _ typed: String, _ today: Day, _ roles: RoleList
    ) throws -> SearchQuery {
        do throws(SearchProblem) {
            return try SearchQuery(reading: typed, today: today, roles: roles)
        } catch {
            throw Failure(error.message)
        }
    }

    /// The shell has taken the quotes away: an argument of several words is a phrase again.
    static func asTyped(_ argument: String) -> String {
        guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else {
            return argument
        }
        let hasKeys = argument.split(whereSeparator: \.isWhitespace).dropFirst().contains { word in
            SearchQuery.Key.allCases.contains { word.hasPrefix("\($0.rawValue):") }
        }
        if hasKeys { return argument }
        let key = argument.prefix { $0.isASCII && $0.isLetter }
        guard !key.isEmpty, argument[key.endIndex...].first == ":" else { return "\"\(argument)\"" }
        return "\(key):\"\(argument[key.endIndex...].dropFirst())\""
    }
}
