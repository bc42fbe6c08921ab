import TerminalUI

/// A look as a theme file writes it, `ink on paper +bold`, with colours by name.
///
/// Attributes alone, `+bold`, leave both colours to the terminal, as `default on default +bold`
/// does.
struct LookText: Equatable {
    /// The name of the colour that the terminal has of its own.
    static let ownColour = "default"

    let foreground: String
    let background: String
    let attributes: Attributes

    /// Reads a look, or says what is wrong with it.
    init(_ text: String) throws(ThemeTextError) {
        let words = text.split(separator: " ").map(String.init)
        let colours = Array(words.prefix { !$0.hasPrefix("+") })
        switch colours.count {
        case 0:
            foreground = LookText.ownColour
            background = LookText.ownColour
        case 3 where colours[1] == "on":
            foreground = colours[0]
            background = colours[2]
        default:
            throw ThemeTextError(
                message: "expected \"colour on colour +attribute\", found \(Wording.quoted(text))")
        }
        var attributes: Attributes = []
        for word in words.dropFirst(colours.count) {
            attributes.formUnion(try LookText.attribute(word))
        }
        self.attributes = attributes
    }

    private static let attributeNames: [(name: String, attribute: Attributes)] = [
        ("+bold", .bold), ("+underline", .underline), ("+reverse", .reverse), ("+italic", .italic),
    ]

    private static func attribute(_ word: String) throws(ThemeTextError) -> Attributes {
        if let known = attributeNames.first(where: { $0.name == word }) { return known.attribute }
        let names = attributeNames.map(\.name)
        throw ThemeTextError(
            message: "expected \(Wording.choice(of: names)), found \(Wording.quoted(word))"
                + Wording.suggestion(for: word, among: names))
    }
}
