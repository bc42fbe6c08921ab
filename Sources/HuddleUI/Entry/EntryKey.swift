/// A key of a field into which letters are typed, for help and for the list of keys; the field itself
/// acts on it.
struct EntryKey: Equatable, Sendable {
    let keys: String
    let summary: String

    /// Where letters are typed, so that no letter is a command.
    enum Field: Equatable, Sendable {
        case line, search, filter
    }

    /// The keys of a field, in the order in which they are needed.
    static func keys(in field: Field) -> [EntryKey] {
        switch field {
        case .line: all
        case .search: search + editing
        case .filter: filter + editing
        }
    }

    /// Those of the entry line, in the order in which a minute-taker needs them.
    static let all: [EntryKey] =
        [
            EntryKey(keys: "Enter", summary: "Save; the line stays open for the next of its kind"),
            EntryKey(keys: "Esc", summary: "Leave the line; text and cursor are kept"),
            EntryKey(
                keys: "Tab", summary: "Finish the role, the name after @, or a phrase used lately"),
            EntryKey(keys: "dn:", summary: "A role or a name and a colon: who says it"),
            EntryKey(keys: "@ot", summary: "A role or a name after @: who does it, or who tells"),
            EntryKey(
                keys: "fri",
                summary: "A date at the end: today, fri, next mon, +3d, 2w, 23 nov, 23/11"),
            EntryKey(keys: "Up Down", summary: "Lines typed earlier"),
            EntryKey(keys: "Ctrl-J", summary: "A new line inside the entry"),
            EntryKey(keys: "Ctrl-X", summary: "Write it in your own editor"),
        ] + editing

    private static let search: [EntryKey] = [
        EntryKey(keys: "Enter", summary: "Go to the hit selected; Esc comes back"),
        EntryKey(keys: "Esc", summary: "Leave the search"),
        EntryKey(keys: "Tab", summary: "Hits by person, or by meeting"),
        EntryKey(keys: "Up Down", summary: "One hit up, one hit down"),
        EntryKey(keys: "PgUp PgDn", summary: "A page up, a page down"),
    ]

    private static let filter: [EntryKey] = [
        EntryKey(keys: "Enter", summary: "Keep the words and go back to the list"),
        EntryKey(keys: "Esc", summary: "Let go of the words"),
        EntryKey(keys: "Up Down", summary: "One row up, one row down"),
        EntryKey(keys: "PgUp PgDn", summary: "A page up, a page down"),
    ]

    /// What changes the text in every field.
    private static let editing: [EntryKey] = [
        EntryKey(keys: "Ctrl-A Ctrl-E", summary: "To the start, to the end"),
        EntryKey(keys: "Alt-b Alt-f", summary: "A word back, a word on"),
        EntryKey(keys: "Ctrl-W Alt-d", summary: "Cut the word before the cursor, or after it"),
        EntryKey(keys: "Ctrl-U Ctrl-K", summary: "Cut to the start, cut to the end"),
        EntryKey(keys: "Ctrl-Y", summary: "Put back what was cut"),
        EntryKey(keys: "Ctrl-_", summary: "Undo in the line"),
    ]
}
