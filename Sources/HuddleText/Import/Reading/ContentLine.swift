import HuddleCore

/// One line of a calendar or an address card (RFC 5545, RFC 6350), put together again where it was
/// folded.
struct ContentLine: Equatable {
    /// In upper case, without the group that address books put before it.
    let name: String
    /// By name in upper case; quotes around values are taken away.
    let parameters: [String: String]
    /// As it stands; `text` undoes its escapes.
    let value: String
    /// The line of the file on which it begins.
    let line: Int

    /// The lines of a file; what is no `NAME:VALUE` is left out.
    static func lines(in text: String) -> [ContentLine] {
        unfolded(text).compactMap { ContentLine($0.text[...].utf8, line: $0.line) }
    }

    private init?(_ text: Substring.UTF8View, line: Int) {
        let pieces = Self.split(text, at: UInt8(ascii: ";"), until: UInt8(ascii: ":"))
        guard let end = pieces.last?.endIndex, end < text.endIndex,
            let name = pieces[0].split(separator: UInt8(ascii: ".")).last, !name.isEmpty
        else { return nil }
        self.name = String(Substring(name)).uppercased()
        self.line = line
        value = String(Substring(text[text.index(after: end)...]))
        parameters = Dictionary(
            pieces.dropFirst().map { piece in
                let halves = String(Substring(piece)).split(separator: "=", maxSplits: 1)
                let bare = (halves.last ?? "").filter { $0 != "\"" }
                return (halves.first?.uppercased() ?? "", bare)
            }
        ) { "\($0),\($1)" }
    }

    /// The value with its escapes undone: line breaks, commas, semicolons, backslashes.
    var text: String { Self.unescaped(value[...]) }

    /// The parts between semicolons, each with its escapes undone.
    var parts: [String] {
        var parts: [Substring] = []
        var start = value.startIndex
        var isEscaped = false
        for place in value.utf8.indices {
            let byte = value.utf8[place]
            if byte == UInt8(ascii: ";"), !isEscaped {
                parts.append(value[start..<place])
                start = value.utf8.index(after: place)
            }
            isEscaped = byte == .backslash && !isEscaped
        }
        return (parts + [value[start...]]).map(Self.unescaped)
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.utf8.contains(.backslash) else { return String(text) }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                result.append(byte | 0x20 == UInt8(ascii: "n") ? .newline : byte)
                isEscaped = false
            } else if byte == .backslash {
                isEscaped = true
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The pieces between marks that stand outside of quotes, up to the first `end`.
    private static func split(
        _ text: Substring.UTF8View, at mark: UInt8, until end: UInt8
    ) -> [Substring.UTF8View] {
        var pieces: [Substring.UTF8View] = []
        var start = text.startIndex
        var isQuoted = false
        for place in text.indices {
            let byte = text[place]
            if byte == .quote { isQuoted.toggle() }
            guard !isQuoted, byte == end || byte == mark else { continue }
            pieces.append(text[start..<place])
            if byte == end { return pieces }
            start = text.index(after: place)
        }
        return pieces + [text[start...]]
    }

    /// A line that begins with a blank belongs to the one before it.
    private static func unfolded(_ text: String) -> [(text: String, line: Int)] {
        var lines: [(text: String, line: Int)] = []
        let all = text.utf8.split(separator: .newline, omittingEmptySubsequences: false)
        for (number, bytes) in all.enumerated() {
            let line = bytes.last == .carriageReturn ? bytes.dropLast() : bytes
            guard let first = line.first else { continue }
            if first == 0x20 || first == 0x09, !lines.isEmpty {
                lines[lines.count - 1].text += String(Substring(line.dropFirst()))
            } else {
                lines.append((String(Substring(line)), number + 1))
            }
        }
        return lines
    }
}
