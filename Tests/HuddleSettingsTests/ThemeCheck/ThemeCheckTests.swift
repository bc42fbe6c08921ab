import HuddleSettings
import TerminalUI
import Testing

struct ThemeCheckTests {
    @Test(arguments: Theme.builtIn)
    func theCompiledInThemesPass(theme: Theme) {
        let target: ContrastTarget = theme.variant == .mono ? .none : .aaa
        #expect(ThemeCheck.check(theme, target: target) == [])
    }

    @Test func textBelowItsTargetIsFoundInEveryScale() {
        let grey = Colour(rgb: 0x777777, xterm256: 243, ansi16: 8)
        let findings = findings(.label, Look(foreground: grey, background: paper))
        #expect(
            findings
                == [
                    "label: contrast 4.4 in full colour, expected 7.0",
                    "label: contrast 4.5 in 256 colours, expected 7.0",
                    "label: contrast 4.0 in 16 colours of xterm, expected 7.0",
                    "label: contrast 4.0 in 16 colours of Windows Terminal, expected 7.0",
                ])
    }

    @Test func aStandInThatLosesContrastIsFound() {
        let ink = Colour(rgb: 0x000000, xterm256: 250, ansi16: 0)
        let findings = findings(.label, Look(foreground: ink, background: paper))
        #expect(findings == ["label: contrast 1.8 in 256 colours, expected 7.0"])
    }

    @Test func mutedTextAndBordersNeedLess() {
        let grey = Look(
            foreground: Colour(rgb: 0x6C6C6C, xterm256: 242, ansi16: 0), background: paper)
        #expect(findings(.muted, grey) == [])
        #expect(findings(.label, grey).count == 2)
        let pale = Look(
            foreground: Colour(rgb: 0x8A8A8A, xterm256: 245, ansi16: 0), background: paper)
        #expect(findings(.border, pale) == [])
        #expect(findings(.muted, pale).count == 2)
    }

    @Test func theTargetDecides() {
        var theme = Theme.light
        theme.looks[.label] = Look(
            foreground: Colour(rgb: 0x6C6C6C, xterm256: 242, ansi16: 0), background: paper)
        #expect(ThemeCheck.check(theme, target: .aaa).count == 2)
        #expect(ThemeCheck.check(theme, target: .aa).isEmpty)
        theme.looks[.label] = Look(foreground: paper, background: paper)
        #expect(ThemeCheck.check(theme, target: .aa).count == 5)
        #expect(ThemeCheck.check(theme, target: .none).isEmpty)
    }

    @Test func aColourOnTheTerminalsOwnCannotBeChecked() {
        #expect(
            findings(.label, Look(foreground: paper)) == [
                "label: one colour is the terminal's own, so the contrast is unknown; "
                    + "name both or neither"
            ])
    }

    @Test func redAndGreenAloneAreTooAlikeForSomeEyes() {
        let green = Colour(rgb: 0x006000, xterm256: 22, ansi16: 0)
        let red = Colour(rgb: 0x8A3A00, xterm256: 94, ansi16: 0)
        var theme = Theme.light
        theme.looks[.done] = Look(foreground: green, background: paper)
        theme.looks[.due] = Look(foreground: red, background: paper)
        let alone = ThemeCheck.check(theme, target: .none)
        #expect(
            alone.map(\.description) == [
                "done and due: too alike in 16 colours of xterm: distance 0.0, expected 10.0 "
                    + "or another attribute"
            ])
        theme.looks[.due]?.attributes = .bold
        #expect(ThemeCheck.check(theme, target: .none) == [])
    }

    @Test(arguments: [
        (0x7A4A00 as UInt32, 0xA3260A as UInt32, "deuteranopia"),
        (0x5F4A4A, 0x0A5A5A, "protanopia"),
        (0x005F4B, 0x00518A, "tritanopia"),
    ])
    func pairsThatOnlySomeEyesMixUpAreFoundForThoseEyes(
        first: UInt32, second: UInt32, vision: String
    ) {
        var theme = Theme.light
        // The stand-ins are far apart, so that only full colour can be too alike.
        theme.looks[.stageA] = Look(
            foreground: Colour(rgb: first, xterm256: 16, ansi16: 0), background: paper)
        theme.looks[.stageB] = Look(
            foreground: Colour(rgb: second, xterm256: 160, ansi16: 1), background: paper)
        let findings = ThemeCheck.check(theme, target: .none).filter {
            $0.roles == [.stageA, .stageB]
        }
        #expect(findings.count == 1)
        #expect(findings.first?.message.contains("in full colour with \(vision)") == true)
    }

    @Test func italicIsNoDifferenceBecauseManyTerminalsLackIt() {
        var theme = Theme.mono
        theme.looks[.notice] = Look(attributes: [.italic])
        #expect(
            ThemeCheck.check(theme, target: .none).first?.roles == [.saved, .notice])
    }

    @Test func aMonoThemeWithoutAttributesIsUnreadable() {
        let theme = Theme(name: "flat", variant: .mono, looks: [.text: Look()])
        let findings = ThemeCheck.check(theme, target: .none)
        #expect(findings.contains { $0.roles == [.text, .selection] })
        #expect(findings.contains { $0.roles == [.timerNear, .timerOver] })
        #expect(findings.contains { $0.roles == [.stageA, .stageD] })
    }

    @Test func aMonoThemeHasNoColours() {
        var theme = Theme.mono
        theme.looks[.title] = Look(foreground: .ansi16(0), background: .ansi16(15))
        #expect(
            ThemeCheck.check(theme).map(\.description) == [
                "title: has a colour, but the theme is a mono one"
            ])
    }

    private let paper = Colour(rgb: 0xFFFFFF, xterm256: 231, ansi16: 15)

    private func findings(_ role: StyleRole, _ look: Look) -> [String] {
        var theme = Theme.light
        theme.looks[role] = look
        return ThemeCheck.check(theme).map(\.description)
    }
}
