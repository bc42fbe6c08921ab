import HuddleCore

extension TableReader {
    /// In which formats lists are handed out, and how they name people.
    func readHandOut(into settings: inout TeamSettings, _ problems: inout ProblemList) {
        guard let table = table("hand-out", into: &problems) else { return }
        table.reportUnknownKeys(besides: ["formats", "names"], into: &problems)
        settings.handOut.names = table.choice("names", into: &problems) ?? settings.handOut.names
        let most = HandOutFormat.allCases.count
        guard let words = table.texts("formats", most: most, into: &problems) else { return }
        let formats = words.compactMap { word, node in
            table.handOutFormat(word, node, into: &problems)
        }
        if !formats.isEmpty { settings.handOut.formats = formats }
    }

    private func handOutFormat(
        _ word: String, _ node: TomlNode, into problems: inout ProblemList
    ) -> HandOutFormat? {
        if let format = HandOutFormat(rawValue: word) { return format }
        let words = HandOutFormat.allCases.map(\.rawValue)
        report(
            "expected \(Wording.choice(of: words)), found \(Wording.quoted(word))"
                + Wording.suggestion(for: word, among: words), node, &problems)
        return nil
    }
}
