/// Reads a key script from start to end and knows where it is.
struct KeyScriptReader {
    private let characters: [Character]
    private var index = 0

    /// A reader at the start of a script.
    init(_ script: String) {
        characters = Array(script)
    }

    /// The next input, or nothing at the end of the script.
    mutating func next() throws(KeyScriptError) -> TerminalInput? {
        while index < characters.count {
            let character = characters[index]
            if character == "<" { return try named() }
            index += 1
            if !character.isNewline { return .key(.character(character)) }
        }
        return nil
    }

    private mutating func named() throws(KeyScriptError) -> TerminalInput {
        let start = index
        index += 1
        if characters[index...].starts(with: "paste:") {
            index += "paste:".count
            return .paste(try pastedText(from: start))
        }
        guard let end = characters[index...].firstIndex(of: ">") else {
            throw error(.unclosed, at: start)
        }
        let name = String(characters[index..<end])
        guard let input = KeyScriptReader.input(named: name) else {
            throw error(.unknownKey(name), at: start)
        }
        index = end + 1
        return input
    }

    private mutating func pastedText(from start: Int) throws(KeyScriptError) -> String {
        var text = ""
        while index < characters.count {
            let character = characters[index]
            index += 1
            switch character {
            case ">": return text
            case "\\": text.append(try escape(from: start))
            default: text.append(character)
            }
        }
        throw error(.unclosed, at: start)
    }

    private mutating func escape(from start: Int) throws(KeyScriptError) -> Character {
        guard index < characters.count else { throw error(.unclosed, at: start) }
        let character = characters[index]
        index += 1
        switch character {
        case "n": return "\n"
        case "t": return "\t"
        case ">", "\\": return character
        default: throw error(.unknownEscape(character), at: index - 2)
        }
    }

    private static func input(named name: String) -> TerminalInput? {
        if let size = size(named: name) { return .resize(size) }
        return key(named: name).map(TerminalInput.key)
    }

    /// The key that a name between `<` and `>` stands for.
    static func key(named name: String) -> Key? {
        let lowered = name.lowercased()
        if let key = KeyScript.names.first(where: { $0.key == lowered })?.value { return key }
        if lowered.hasPrefix("c-") {
            return character(named: lowered.dropFirst(2)).map(Key.control)
        }
        // Alt tells capitals from small letters; Control does not.
        if lowered.hasPrefix("a-") { return character(named: name.dropFirst(2)).map(Key.alt) }
        guard lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()) else { return nil }
        return (1...24).contains(number) ? .function(number) : nil
    }

    private static func character(named name: Substring) -> Character? {
        let pair = KeyScript.namedCharacters.first { $0.key == name }
        return pair?.value ?? (name.count == 1 ? name.first : nil)
    }

    private static func size(named name: String) -> Size? {
        let parts = name.lowercased().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "resize" else { return nil }
        let numbers = parts[1].split(separator: "x", omittingEmptySubsequences: false)
        guard numbers.count == 2, let width = Int(numbers[0]), let height = Int(numbers[1]),
            (0...10_000).contains(width), (0...10_000).contains(height)
        else { return nil }
        return Size(width: width, height: height)
    }

    private func error(_ reason: KeyScriptError.Reason, at index: Int) -> KeyScriptError {
        let before = characters[..<index]
        let line = before.count { $0.isNewline } + 1
        let lineStart = before.lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
        return KeyScriptError(line: line, column: index - lineStart + 1, reason: reason)
    }
}
