import TerminalUI

/// The part of docs/THEMES.md that is made from the code.
public enum ThemeGuide {
    /// Every role with what it is for and the contrast it needs, as a Markdown table.
    public static var roleTable: String {
        let rows = StyleRole.allCases.map { role in
            "| `\(role.rawValue)` | \(role.purpose) | \(contrast(.aaa, role)) | "
                + "\(contrast(.aa, role)) |\n"
        }
        return "| Role | What it is for | AAA | AA |\n|---|---|---|---|\n" + rows.joined()
    }

    /// The roles that must be told apart, one group to a line.
    public static var groupList: String {
        StyleRole.toldApart.map { group in
            "- " + group.map { "`\($0.rawValue)`" }.joined(separator: ", ") + "\n"
        }.joined()
    }

    private static func contrast(_ target: ContrastTarget, _ role: StyleRole) -> String {
        target.leastContrast(for: role.weight).map { "\($0)" } ?? "–"
    }
}
