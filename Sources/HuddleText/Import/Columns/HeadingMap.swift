/// What somebody said about columns whose headings the program does not know: `name="Resident"`.
public struct HeadingMap: Equatable, Sendable {
    /// One field and the heading of the column that holds it.
    public struct Entry: Equatable, Sendable {
        /// A field's key or label, in any case.
        public let field: String
        public let heading: String

        public init(field: String, heading: String) {
            self.field = field
            self.heading = heading
        }
    }

    /// In the order given; two columns for one field are joined in that order.
    public let entries: [Entry]

    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    /// Reads what follows each `--map`: a field, an equals sign, a heading with or without quotes.
    public init(arguments: [String]) throws(ImportError) {
        var entries: [Entry] = []
        for argument in arguments {
            let parts = argument.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw .unreadableMap(CellText.line(argument)) }
            let field = CellText.line(String(parts[0]))
            let heading = CellText.line(String(parts[1]).filter { $0 != "\"" })
            guard !field.isEmpty, !heading.isEmpty else {
                throw .unreadableMap(CellText.line(argument))
            }
            entries.append(Entry(field: field, heading: heading))
        }
        self.entries = entries
    }
}
