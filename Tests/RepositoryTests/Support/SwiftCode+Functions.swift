extension SwiftCode {
    /// A function with a body.
    struct Function {
        let name: String
        /// Of its first line, from 1.
        let line: Int
        /// From its first line to its closing brace.
        let length: Int
        /// Its lines that hold more than comments and the insides of strings.
        let codeLength: Int
    }

    /// Every function, initialiser and subscript that has a body, found by counting braces.
    var functions: [Function] {
        lines.indices.compactMap { index in
            guard let name = Self.declaredFunction(in: lines[index]),
                let end = endOfBody(from: index)
            else { return nil }
            let code = lines[index...end].count { $0.contains { !$0.isWhitespace } }
            return Function(
                name: name, line: index + 1, length: end - index + 1, codeLength: code)
        }
    }

    /// The name of the function that a line declares.
    static func declaredFunction(in line: String) -> String? {
        guard ["func ", "init", "subscript"].contains(where: line.contains) else { return nil }
        let words = words(line).drop { modifiers.contains($0) }
        guard let first = words.first else { return nil }
        if first == "func" { return words.dropFirst().first.map(String.init) ?? "operator" }
        let isCall = line.drop { $0.isWhitespace }.hasPrefix(".")
        return !isCall && ["init", "subscript", "deinit"].contains(first) ? String(first) : nil
    }

    /// Words that may stand before `func` or the name of a type.
    static let modifiers: Set<Substring> = [
        "public", "package", "private", "fileprivate", "internal", "static", "mutating",
        "nonmutating", "consuming", "borrowing", "override", "convenience", "required", "final",
        "indirect", "prefix", "postfix", "nonisolated", "inlinable", "inline", "__always",
        "discardableResult", "usableFromInline", "Test", "Suite",
    ]

    /// The line on which the body of the declaration closes; nil when it has no body.
    private func endOfBody(from start: Int) -> Int? {
        var parentheses = 0
        var braces = 0
        for index in start..<lines.count {
            if index > start, braces == 0, parentheses == 0,
                Self.declaredFunction(in: lines[index]) != nil
            {
                return nil
            }
            for byte in lines[index].utf8 {
                switch byte {
                case UInt8(ascii: "("): parentheses += 1
                case UInt8(ascii: ")"): parentheses -= 1
                case UInt8(ascii: "{") where braces > 0 || parentheses == 0: braces += 1
                case UInt8(ascii: "}") where braces > 1: braces -= 1
                case UInt8(ascii: "}") where braces == 1: return index
                case UInt8(ascii: "}") where parentheses == 0: return nil
                default: break
                }
            }
        }
        return nil
    }
}
