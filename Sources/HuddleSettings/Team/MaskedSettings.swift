/// The settings of a team without what they say of people: for a report of a fault.
public enum MaskedSettings {
    /// The text of a `team.toml` with its values masked; local services and lines of comment, which name
    /// people and their telephones, are left out. Where they cannot be told apart for certain, no more
    /// than the team's name is left.
    public static func text(_ settings: String, _ mask: (String) -> String) -> String {
        let text = lines(settings, mask)
        let (masked, problems) = TeamSettingsReader.read(bytes: Array(text.utf8), file: "team.toml")
        let isCertain =
            masked.signposts.isEmpty && problems.isEmpty
            && !["\"\"\"", "'''", "signpost"].contains { text.contains($0) }
        if isCertain { return text }
        let whole = TeamSettingsReader.read(bytes: Array(settings.utf8), file: "team.toml").0
        return TeamSettingsWriter.starter(name: mask(whole.name))
    }

    private static func lines(_ settings: String, _ mask: (String) -> String) -> String {
        var isLeftOut = false
        var lines: [String] = []
        for line in settings.split(whereSeparator: \.isNewline) {
            let begun = line.drop { $0 == " " || $0 == "\t" }
            let isTable = begun.hasPrefix("[")
            if isTable { isLeftOut = begun.hasPrefix("[[signpost]]") }
            guard !isLeftOut, !begun.hasPrefix("#") else { continue }
            lines.append(isTable ? String(line) : masked(line, mask))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// A key stays as it is, whoever is called so.
    private static func masked(_ line: Substring, _ mask: (String) -> String) -> String {
        guard let sign = line.firstIndex(of: "=") else { return mask(String(line)) }
        return "\(line[..<sign])\(mask(String(line[sign...])))"
    }
}
