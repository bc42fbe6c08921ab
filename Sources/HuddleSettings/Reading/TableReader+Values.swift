extension TableReader {
    /// How a text must be to be used.
    struct TextRule {
        var longest = 200
        var allowsLines = false
    }

    /// The text at a key, trimmed of blanks at both ends.
    func text(
        _ key: String, _ rule: TextRule = TextRule(), into problems: inout ProblemList
    ) -> String? {
        guard let node = node(key) else { return nil }
        return text(of: node, rule, field: field(key), into: &problems)
    }

    /// The list of texts at a key; members that cannot be used are left out.
    func texts(
        _ key: String, most: Int, into problems: inout ProblemList
    ) -> [(text: String, node: TomlNode)]? {
        guard let node = node(key) else { return nil }
        guard case .array = node.value else {
            report("expected a list of texts, found \(node.value.kind)", node, &problems)
            return nil
        }
        let members = document.members(of: node)
        if members.count > most {
            report("expected at most \(most) texts, found \(members.count)", node, &problems)
        }
        return members.prefix(most).compactMap { member in
            text(of: member, TextRule(), field: field(key), into: &problems)
                .map { ($0, member) }
        }
    }

    /// The whole number at a key.
    func integer(
        _ key: String, in range: ClosedRange<Int>, into problems: inout ProblemList
    ) -> Int? {
        guard let node = node(key) else { return nil }
        let wanted = "expected a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard case .integer(let value) = node.value else {
            report("\(wanted), found \(node.value.kind)", node, &problems)
            return nil
        }
        guard range.contains(value) else {
            report("\(wanted), found \(value)", node, &problems)
            return nil
        }
        return value
    }

    /// True or false at a key.
    func truth(_ key: String, into problems: inout ProblemList) -> Bool? {
        guard let node = node(key) else { return nil }
        guard case .boolean(let value) = node.value else {
            report("expected true or false, found \(node.value.kind)", node, &problems)
            return nil
        }
        return value
    }

    /// One of the words of an enumeration at a key.
    func choice<Choice>(_ key: String, into problems: inout ProblemList) -> Choice?
    where Choice: CaseIterable & RawRepresentable<String> {
        guard let node = node(key) else { return nil }
        let words = Choice.allCases.map(\.rawValue)
        guard case .string(let word) = node.value else {
            report(
                "expected \(Wording.choice(of: words)), found \(node.value.kind)", node, &problems)
            return nil
        }
        guard let choice = Choice(rawValue: word) else {
            let found = "found \(Wording.quoted(word))"
            let suggestion = Wording.suggestion(for: word, among: words)
            report(
                "expected \(Wording.choice(of: words)), \(found)\(suggestion)", node, &problems)
            return nil
        }
        return choice
    }

    private func text(
        of node: TomlNode, _ rule: TextRule, field: String, into problems: inout ProblemList
    ) -> String? {
        guard case .string(let value) = node.value else {
            problems.add("expected a text, found \(node.value.kind)", field: field, at: node.place)
            return nil
        }
        let trimmed = value.trimmed
        if let objection = objection(to: trimmed, rule) {
            problems.add(objection, field: field, at: node.place)
            return nil
        }
        return trimmed
    }

    private func objection(to text: String, _ rule: TextRule) -> String? {
        if text.isEmpty { return "expected a text, found an empty one" }
        let length = text.unicodeScalars.count
        if length > rule.longest {
            return "expected at most \(rule.longest) characters, found \(length)"
        }
        if !rule.allowsLines, text.contains(where: \.isNewline) {
            return "expected one line of text, found several"
        }
        if text.unicodeScalars.contains(where: \.isCommand) {
            return "expected a text without control characters"
        }
        return nil
    }
}

extension String {
    /// The text without blanks and line breaks at its ends.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

extension Unicode.Scalar {
    /// True for what would command a terminal or turn text around, line breaks aside.
    var isCommand: Bool {
        switch value {
        case 0x0A, 0x0D: false
        case 0x202A...0x202E, 0x2066...0x2069: true
        default: properties.generalCategory == .control
        }
    }
}
