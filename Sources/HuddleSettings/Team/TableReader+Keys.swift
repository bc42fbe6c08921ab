extension TableReader {
    /// The text at a key that the table cannot do without.
    func required(
        _ key: String, _ rule: TextRule, into problems: inout ProblemList
    ) -> String? {
        guard node(key) != nil else {
            reportMissing(key, into: &problems)
            return nil
        }
        return text(key, rule, into: &problems)
    }

    /// What the table is known by in the record, and which no earlier table of the file has.
    func identifier(
        notAmong earlier: [String: TextPlace], into problems: inout ProblemList
    ) -> String? {
        let rule = TextRule(longest: TeamLimits.keyLength)
        guard let key = required("key", rule, into: &problems), let node = node("key") else {
            return nil
        }
        guard key.utf8.allSatisfy(isKeyByte) else {
            let found = Wording.quoted(key)
            report("expected letters, digits and hyphens, found \(found)", node, &problems)
            return nil
        }
        if let first = earlier[key] {
            report(
                "expected each key once, found \"\(key)\" in line \(first.line) already", node,
                &problems)
            return nil
        }
        return key
    }
}

private func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
    default: false
    }
}
