import TerminalTesting
import Testing

/// Theme files that are put down and changed while the program runs.
struct ThemeShelfTests {
    private static let shipped =
        #filePath.split(separator: "/").dropLast(3)
        .reduce("") { "\($0)/\($1)" } + "/themes"

    private static func theme(leaf: String, name: String = "harbour") -> String {
        """
        [theme]
        name = "\(name)"
        inherits = "dark"

        [palette]
        leaf = "\(leaf)"

        [roles]
        hint-key = "leaf on paper +bold"

        """
    }

    @Test func `a file put down is offered without a restart, and a broken one changes nothing`()
        throws
    {
        let team = try TeamFixture.imported()
        let folder = ".config/huddle/themes"
        _ = try team.shell("mkdir -p \(folder); cp \(Self.shipped)/dark.toml \(folder)")
        let terminal = try team.terminal([])
        terminal.press("", shows: "m meet")
        terminal.press(":theme\r", shows: "light")
        let file = "\(team.scratch.path)/\(folder)/harbour.toml"
        TextFile.write(Self.theme(leaf: "#87ff87 120 10"), to: file)
        terminal.expect("harbour")
        terminal.press("harbour\r", shows: "Theme: harbour")
        TextFile.write(Self.theme(leaf: "no colour"), to: file)
        terminal.expect("harbour.toml:6:")
        terminal.press(":theme\r", shows: "harbour")
        TextFile.write(Self.theme(leaf: "#87ff87 120 10", name: "Evening harbour"), to: file)
        terminal.expect("Evening harbour (harbour)")
    }
}
