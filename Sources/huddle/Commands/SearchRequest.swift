import Glibc
import HuddleCore
import HuddleText

/// What `huddle search` is asked: which team, which words, and how to print what is found.
struct SearchRequest {
    enum Format: String, CaseIterable {
        case table, jsonl
    }

    let team: String
    /// As the shell gives them; none asks for a line of standard input.
    let words: [String]
    let format: Format

    init(team: String, words: [String], format: Format = .table) {
        self.team = team
        self.words = words
        self.format = format
    }

    /// What was typed where it is words and at most a team, as in `search syringe --team riverside`; nil
    /// where anything else has to be made out.
    init?(plainly typed: [String]) {
        guard typed.first == "search" else { return nil }
        var words = Array(typed.dropFirst())
        var team = TeamOptions.usual
        if let option = words.firstIndex(of: "--team") {
            guard option + 1 < words.count else { return nil }
            team = words[option + 1]
            words.removeSubrange(option...option + 1)
        }
        guard !words.isEmpty, !(words + [team]).contains(where: { $0.hasPrefix("-") }) else {
            return nil
        }
        self.init(team: team, words: words)
    }

    /// Searches, prints what was found, and ends the program.
    func answer() throws {
        let typed = try typedWords()
        let today = SystemClock.read().today
        let searched = try SearchedTeam(at: team) { settings in
            try Self.query(typed, today, settings.roles)
        }
        let run = searched.search(today: today)
        switch format {
        case .table:
            try Output.write(SearchTable.text(run.hits, in: searched.record, .forOutput))
        case .jsonl:
            try Output.write(SearchJSON.lines(run.hits, of: searched.query, in: searched.record))
        }
        report(run, searched, today)
        // The system takes a record back at once; piece by piece that takes longer than the report.
        exit(EXIT_SUCCESS)
    }

    /// Says on standard error how the search was answered.
    private func report(_ run: SearchRun, _ searched: SearchedTeam, _ today: Day) {
        let found = SearchWords.found(run.hits, by: searched.query)
        for line in found { Output.error("huddle: \(line)") }
        let others = searched.searchInAnyState(after: run, today: today)
        if let line = SearchWords.inAnyState(others, after: run) { Output.error("huddle: \(line)") }
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
