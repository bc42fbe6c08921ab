import HuddleCore

/// A line typed at the prompt: a command, a number, both, or words that are neither.
struct PlainLine: Equatable {
    /// The number of a line of the page.
    let number: Int?
    /// The name or key of a command, as typed; empty for a number alone.
    let word: String
    /// What stands behind the command.
    let words: String

    init(_ text: String) {
        var rest = text.trimmed[...]
        if rest.first == ":" { rest = rest.dropFirst() }
        number = Int(rest.prefix { !$0.isWhitespace })
        if number != nil { rest = rest.drop { !$0.isWhitespace }.drop { $0.isWhitespace } }
        word = String(rest.prefix { !$0.isWhitespace })
        words = String(rest.dropFirst(word.count)).trimmed
    }

    /// The command meant: by its name, else by a key of the screen, else by a beginning that only
    /// one name of the screen has.
    func command(in place: Place) -> UICommand? {
        if let named = CommandTable.command(named: word) { return named }
        let here = CommandTable.commands(in: place)
        if let keyed = here.first(where: { $0.keys.contains { $0.name == word } }) { return keyed }
        let begun = here.filter { $0.name.hasPrefix(word) }
        return word.count > 1 && begun.count == 1 ? begun[0] : nil
    }
}
