import HuddleSettings
import TerminalUI
import Testing

struct ShippedThemesTests {
    @Test(arguments: Repository.themes)
    func everyShippedThemeReadsWithoutProblemsUnderItsFileName(name: String) throws {
        let file = try Repository.read(name)
        #expect(file.theme.name == name)
        #expect(file.author == "The Huddle authors")
        #expect(file.licence == "MIT")
        #expect(StyleRole.allCases.allSatisfy { file.theme.looks[$0] != nil })
    }

    @Test(arguments: Repository.themes)
    func everyShippedThemePassesTheCheck(name: String) throws {
        let file = try Repository.read(name)
        #expect(ThemeCheck.check(file).map(\.description) == [])
        #expect(file.target == (name == "mono" ? .none : .aaa))
    }

    @Test(arguments: Theme.builtIn)
    func theFilesOfTheCompiledInThemesAreTheSameThemes(theme: Theme) throws {
        let file = try Repository.read(theme.name)
        #expect(file.theme.variant == theme.variant)
        for role in StyleRole.allCases {
            #expect(file.theme.look(for: role) == theme.look(for: role), "\(role)")
        }
    }

    @Test func highContrastKeepsItsWordAtTenToOne() throws {
        let theme = try Repository.read("high-contrast").theme
        for role in StyleRole.allCases {
            #expect(try #require(theme.look(for: role).contrast) >= 10, "\(role)")
        }
    }

    @Test func theStateColoursOfColourBlindLookTheSameIn256Colours() throws {
        let theme = try Repository.read("colour-blind").theme
        for look in theme.looks.values {
            for colour in [look.foreground, look.background] {
                let colour = try #require(colour)
                #expect(Colour.xterm256(colour.xterm256).hex == colour.hex)
            }
        }
    }
}
