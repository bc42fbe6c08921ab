/// docs/KEYS.md, made from the table of commands so that the two can never differ.
public enum KeysGuide {
    /// The whole file.
    public static var text: String {
        // What works nearly everywhere would only repeat itself under each screen.
        let own =
            CommandTable.all.filter { !$0.places.isEmpty && $0.group != .list }
            + CommandTable.all.filter { $0.group == .list && $0.places.count == 1 }
        let places = Place.allCases.compactMap { place in
            section(place.title, own.filter { $0.places.contains(place) })
        }
        let everywhere = CommandTable.all.filter { $0.places.isEmpty }
        let lists = CommandTable.all.filter { $0.group == .list && $0.places.count != 1 }
        let others = everywhere.filter { $0.group != .list }
        let parts =
            [introduction, section("Everywhere", others), section("Lists", lists), writing]
            + places
        return parts.compactMap { $0 }.joined(separator: "\n")
    }

    private static let introduction = """
        # Keys

        Made from the program's own table of commands; `?` shows the part for the screen you are on.
        A command is also run by its name: `:`, a few letters of the name, Enter.

        """

    /// The keys of the entry line.
    private static var writing: String {
        let rows = EntryKey.all.map { "| \($0.keys.markdown) | \($0.summary) |" }
        return """
            ## Writing

            | Key | What it does |
            |---|---|
            \(rows.joined(separator: "\n"))

            """
    }

    private static func section(_ title: String, _ commands: [UICommand]) -> String? {
        guard !commands.isEmpty else { return nil }
        let rows = commands.map { command in
            let keys = command.keys.map(\.name.markdown).joined(separator: " ")
            return "| \(keys) | \(command.summary) | `:\(command.name)` |"
        }
        return """
            ## \(title)

            | Key | What it does | Name |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }
}

extension String {
    /// The text as code in a table.
    fileprivate var markdown: String { "`\(self == "|" ? "\\|" : self)`" }
}
