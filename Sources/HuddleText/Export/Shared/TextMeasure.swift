/// Counts, cuts and wraps text by the columns it takes, which the caller says for each character:
/// this target knows nothing of terminals.
public struct TextMeasure: Sendable {
    private let width: @Sendable (Character) -> Int

    /// Takes the function that tells the columns of one character.
    public init(_ width: @escaping @Sendable (Character) -> Int) {
        self.width = width
    }

    /// The columns that the text takes; a character of ASCII takes one.
    func of(_ text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + width($1) }
    }

    /// The text when it fits, else as much of it as does and a mark that shows it was cut.
    func fit(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        guard columns > 0 else { return "" }
        return prefix(text[...], columns: columns - 1) + "…"
    }

    /// The text in exactly this many columns.
    func pad(_ text: String, to columns: Int) -> String {
        let fitted = fit(text, to: columns)
        return fitted + String(repeating: " ", count: max(0, columns - of(fitted)))
    }

    /// The text as lines: the first at most `first` columns wide, the others at most `rest`. Lines
    /// end between words; a word that is wider than a line is cut.
    func wrap(_ text: String, to first: Int, then rest: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in text.split(separator: " ") {
            var word = word
            var room = lines.isEmpty ? first : rest
            if !line.isEmpty, used + 1 + of(word) > room {
                lines.append(line)
                (line, used, room) = ("", 0, rest)
            }
            while line.isEmpty, of(word) > room {
                let part = prefix(word, columns: room)
                lines.append(String(part))
                word = word.dropFirst(part.count)
                room = rest
            }
            line += line.isEmpty ? String(word) : " " + word
            used = of(line)
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    /// As many characters as the columns hold; one at least when there is room for any.
    private func prefix(_ text: Substring, columns: Int) -> Substring {
        var used = 0
        let part = text.prefix { character in
            used += width(character)
            return used <= columns
        }
        return part.isEmpty && columns > 0 ? text.prefix(1) : part
    }
}
