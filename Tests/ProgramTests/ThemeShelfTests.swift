import TerminalTesting
import Testing

/// Theme files that are put down and changed while the program runs.
struct ThemeShelfTests {
    private static func theme(ink: String) -> String {
        "[theme]\ninherits = \"dark\"\n\n[palette]\nink = \"\(ink)\"\n"
    }

    @Test func `a file put down is offered without a restart, and a broken one changes nothing`()
        throws
    {
        let team = try TeamFixture.imported()
        let folder = ".config/huddle/themes"
        _ = try team.shell("mkdir -p \(folder)")
        let terminal = try team.terminal([])
        terminal.press("", shows: "m meet")
        terminal.press(":theme\r", shows: "light")
        let file = "\(team.scratch.path)/\(folder)/harbour.toml"
        TextFile.write(Self.theme(ink: "#f0f0f0 255 15"), to: file)
        terminal.expect("harbour")
        terminal.press("harbour\r", shows: "Theme: harbour")
        TextFile.write(Self.theme(ink: "no colour"), to: file)
        terminal.expect("harbour.toml:5:")
        terminal.press(":theme\r", shows: "harbour")
    }
}
