import HuddleSettings
import TerminalUI
import Testing

/// Every kind of mistake in a theme, with the exact line that people see.
struct ThemeProblemsTests {
    @Test(arguments: [
        ("[pallete]", "4:2: pallete: unknown key; did you mean \"palette\"?"),
        ("[palette]\nleaf = 3", "5:8: palette.leaf: expected a text, found a whole number"),
        (
            "[palette]\nleaf = \"green\"",
            "5:8: palette.leaf: expected a colour such as \"#00518a 24 4\", found \"green\""
        ),
        (
            "[palette]\nleaf = \"#00ff00 256\"",
            "5:8: palette.leaf: expected a place from 0 to 255 among 256 colours, found \"256\""
        ),
        (
            "[palette]\nleaf = \"#00ff00 46 green\"",
            "5:8: palette.leaf: expected a place from 0 to 15 among 16 colours, found \"green\""
        ),
        ("[palette]\nleaf = \"#00ff00\"", "5:1: palette.leaf: no role uses this colour"),
        (
            "[palette]\ndefault = \"#00ff00\"",
            "5:1: palette.default: expected another name, because this is the terminal's own "
                + "colour"
        ),
        (
            "[roles]\ntimer-neer = \"ink on paper\"",
            "5:1: roles.timer-neer: unknown role; did you mean \"timer-near\"?"
        ),
        (
            "[roles]\nbutton = \"ink on paper\"",
            "5:1: roles.button: unknown role; all are in docs/THEMES.md"
        ),
        (
            "[roles]\ntitle = \"ink\"",
            "5:9: roles.title: expected \"colour on colour +attribute\", found \"ink\""
        ),
        (
            "[roles]\ntitle = \"ink on papre\"",
            "5:9: roles.title: expected a colour of the palette, found \"papre\"; "
                + "did you mean \"paper\"?"
        ),
        (
            "[roles]\ntitle = \"ink on paper +blink\"",
            "5:9: roles.title: expected \"+bold\", \"+underline\", \"+reverse\" or \"+italic\", "
                + "found \"+blink\""
        ),
        (
            "[roles]\ntitle = \"ink on paper +bld\"",
            "5:9: roles.title: expected \"+bold\", \"+underline\", \"+reverse\" or \"+italic\", "
                + "found \"+bld\"; did you mean \"+bold\"?"
        ),
        (
            "[roles]\ntitle = \"ink on paper +bold quickly\"",
            "5:9: roles.title: expected \"+bold\", \"+underline\", \"+reverse\" or \"+italic\", "
                + "found \"quickly\""
        ),
        ("[roles]\ntitle = [\"ink\"]", "5:9: roles.title: expected a text, found a list"),
    ])
    func linesThatDoNotFitAreExplained(text: String, expected: String) {
        let found = problems("[theme]\nname = \"r\"\ninherits = \"dark\"\n\(text)")
        #expect(found == ["r.toml:\(expected)"])
    }

    @Test(arguments: [
        ("inherits = \"dark\"", "1:1: theme: expected a line name = …, found none"),
        (
            "name = \"r\"\ninherits = \"drak\"",
            "3:12: theme.inherits: expected the name of a theme, found \"drak\""
        ),
        (
            "name = \"r\"\ninherits = \"dark\"\nvariant = \"drak\"",
            "4:11: theme.variant: expected \"dark\", \"light\" or \"mono\", found \"drak\"; "
                + "did you mean \"dark\"?"
        ),
        (
            "name = \"r\"\ninherits = \"dark\"\ntarget = \"A\"",
            "4:10: theme.target: expected \"AAA\", \"AA\" or \"none\", found \"A\"; "
                + "did you mean \"AA\"?"
        ),
        (
            "name = \"r\"\ninherits = \"dark\"\nlicense = \"MIT\"",
            "4:1: theme.license: unknown key; did you mean \"licence\"?"
        ),
    ])
    func headsThatDoNotFitAreExplained(text: String, expected: String) {
        #expect(problems("[theme]\n\(text)") == ["r.toml:\(expected)"])
    }

    @Test func aThemeThatStandsAloneNeedsEveryRoleAndAVariant() {
        let found = problems(
            """
            [theme]
            name = "r"
            [roles]
            text = "+bold"
            """)
        #expect(
            found == [
                "r.toml:1:1: theme: expected a line variant = …, found none",
                "r.toml:1:1: roles: expected every role, or inherits = \"dark\" to take them from; "
                    + "\"muted\" and \(StyleRole.allCases.count - 2) more missing",
            ])
    }

    @Test func aFileThatIsNotTomlIsReportedOnceAndGivesATheme() {
        let (file, problems) = ThemeReader.read("[theme", file: "r.toml") { _ in nil }
        #expect(
            problems.map(\.description) == [
                "r.toml:1:7: not valid TOML: table header: encountered end-of-file"
            ])
        #expect(file.theme.look(for: .title) == Look())
    }

    @Test func anEmptyFileSaysWhatAThemeBeginsWith() {
        #expect(
            problems("").first == "r.toml:1:1: theme: expected a table [theme], found none")
    }

    private func problems(_ text: String) -> [String] {
        ThemeReader.read(text, file: "r.toml", parent: Repository.theme).1.map(\.description)
    }
}
