import Testing

@testable import TerminalUI

struct ThemeTests {
    private static let borders: Set<StyleRole> = [.border, .borderFocused]

    @Test(arguments: [Theme.dark, Theme.light], StyleRole.allCases)
    func `text stands out seven to one in full colour`(theme: Theme, role: StyleRole) throws {
        let contrast = try #require(theme.look(for: role).contrast)
        #expect(contrast >= (ThemeTests.borders.contains(role) ? 3 : 7), "\(theme.name) \(role)")
    }

    @Test(arguments: [Theme.dark, Theme.light], StyleRole.allCases)
    func `text stands out in 256 and 16 colours`(theme: Theme, role: StyleRole) throws {
        let look = theme.look(for: role)
        let foreground = try #require(look.foreground)
        let background = try #require(look.background)
        let in256 = Colour.xterm256(foreground.xterm256)
            .contrast(with: .xterm256(background.xterm256))
        #expect(in256 >= (ThemeTests.borders.contains(role) ? 3 : 7), "\(theme.name) \(role)")
        let in16 = Colour.ansi16(foreground.ansi16).contrast(with: .ansi16(background.ansi16))
        #expect(in16 >= 7, "\(theme.name) \(role)")
    }

    @Test func `mono has no colours`() {
        for role in StyleRole.allCases {
            #expect(Theme.mono.look(for: role).foreground == nil)
            #expect(Theme.mono.look(for: role).background == nil)
        }
    }

    @Test(arguments: Theme.builtIn)
    func `states that matter differ by attribute in every theme`(theme: Theme) {
        let groups: [[StyleRole]] = [
            [.timerCalm, .timerNear, .timerOver],
            [.text, .selection, .selectionUnfocused],
            [.notice, .error],
            [.due, .overdue],
        ]
        for roles in groups {
            let looks = Set(roles.map { theme.look(for: $0) })
            #expect(looks.count == roles.count, "\(theme.name) \(roles)")
        }
    }

    @Test func `a role without a look takes that of text`() {
        let text = Look(attributes: .bold)
        let theme = Theme(name: "sparse", variant: .mono, looks: [.text: text])
        #expect(theme.look(for: .overdue) == text)
        #expect(Theme(name: "empty", variant: .mono, looks: [:]).look(for: .title) == Look())
    }
}
