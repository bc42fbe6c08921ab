import HuddleSettings
import TerminalUI
import Testing

struct ThemeReaderTests {
    @Test func aThemeThatSetsOnlyColoursTakesItsRolesFromItsParent() throws {
        let (file, problems) = read(
            """
            [theme]
            name = "Riverside"
            inherits = "dark"
            [palette]
            blue = "#87d7ff 117 14"
            """)
        #expect(problems == [])
        #expect(file.theme.name == "Riverside")
        #expect(file.theme.variant == .dark)
        #expect(file.target == .aaa)
        #expect(file.inherits == "dark")
        let blue = Colour(rgb: 0x87D7FF, xterm256: 117, ansi16: 14)
        #expect(file.theme.look(for: .hintKey).foreground == blue)
        #expect(file.theme.look(for: .selection).background == blue)
        #expect(file.theme.look(for: .done) == Theme.dark.look(for: .done))
    }

    @Test func aRoleIsColoursByNameAndAttributes() {
        let (file, problems) = read(
            """
            [theme]
            name = "Riverside"
            inherits = "dark"
            [palette]
            leaf = "#87ff87"
            [roles]
            done = "leaf on paper +bold +underline"
            saved = "default on default +reverse +italic"
            title = "+bold"
            """)
        #expect(problems == [])
        let done = file.theme.look(for: .done)
        #expect(done.foreground == Colour(rgb: 0x87FF87))
        #expect(done.background == Theme.dark.look(for: .done).background)
        #expect(done.attributes == [.bold, .underline])
        #expect(file.theme.look(for: .saved) == Look(attributes: [.reverse, .italic]))
        #expect(file.theme.look(for: .title) == Look(attributes: .bold))
    }

    @Test func withoutAnyFileTheCompiledInThemesCanBeInherited() {
        let text = """
            [theme]
            name = "Riverside"
            inherits = "light"
            [palette]
            black = "#000000"
            white = "#ffffff"
            [roles]
            title = "white on black"
            """
        let (file, problems) = ThemeReader.read(text, file: "riverside.toml") { _ in nil }
        #expect(problems.isEmpty)
        #expect(file.theme.variant == .light)
        #expect(file.theme.look(for: .title).background == Colour(rgb: 0))
        #expect(file.theme.look(for: .done) == Theme.light.look(for: .done))
    }

    @Test func fourParentsAreAllowedAndAFifthIsNot() {
        let head = "[theme]\nname = \"x\"\n"
        let parent = { (name: String) -> ThemeSource? in
            guard let number = Int(name), number > 0 else { return Repository.theme("dark") }
            return ThemeSource(file: "\(name).toml", text: "\(head)inherits = \"\(number - 1)\"")
        }
        let (file, none) = ThemeReader.read(
            "\(head)inherits = \"3\"", file: "child.toml", parent: parent)
        #expect(none.isEmpty)
        #expect(file.theme.look(for: .title) == Theme.dark.look(for: .title))
        let (_, problems) = ThemeReader.read(
            "\(head)inherits = \"4\"", file: "child.toml", parent: parent)
        #expect(
            problems.map(\.description) == [
                "1.toml:3:12: theme.inherits: expected at most 4 themes above one another"
            ])
    }

    @Test func aCircleOfThemesIsReportedWhereItCloses() {
        let texts = [
            "a": "[theme]\nname = \"a\"\ninherits = \"b\"",
            "b": "[theme]\nname = \"b\"\ninherits = \"a\"",
        ]
        let parent = { (name: String) in
            texts[name].map { ThemeSource(file: "\(name).toml", text: $0) }
        }
        let (_, problems) = ThemeReader.read(texts["a"] ?? "", file: "a.toml", parent: parent)
        #expect(
            problems.map(\.description) == [
                "b.toml:3:12: theme.inherits: expected a theme that does not inherit this one, "
                    + "found \"a\""
            ])
    }

    @Test func problemsOfAParentNameTheParentsFile() {
        let (_, problems) = ThemeReader.read(
            "[theme]\nname = \"a\"\ninherits = \"b\"", file: "a.toml"
        ) { _ in
            ThemeSource(
                file: "b.toml",
                text:
                    "[theme]\nname = \"b\"\ninherits = \"dark\"\n[roles]\ntitle = \"ink on papre\"")
        }
        #expect(problems.contains { $0.file == "b.toml" && $0.line == 5 })
    }

    private func read(_ text: String) -> (ThemeFile, [Problem]) {
        ThemeReader.read(text, file: "riverside.toml", parent: Repository.theme)
    }
}
