/// For whom a table is made.
public enum TableShape: Sendable {
    /// For a person: columns under headings, at most so many columns wide together.
    case fitting(columns: Int, TextMeasure)
    /// For another program: fields between tabs, one row on each line, nothing cut and no headings.
    case plain
}
