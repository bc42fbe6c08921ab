import ArgumentParser

/// `huddle search`: everything recorded that fits some words.
struct SearchCommand: ParsableCommand {
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
    var format = SearchRequest.Format.table

    func run() throws {
        try reportingFailures {
            try SearchRequest(team: team.path, words: words, format: format).answer()
        }
    }
}

extension SearchRequest.Format: ExpressibleByArgument {}
