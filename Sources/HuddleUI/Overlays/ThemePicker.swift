import TerminalUI

extension Model {
    /// Offers the themes, the one in use selected; each is seen as one goes through them.
    mutating func pickTheme() -> [Effect] {
        overlay = .pick(themePicker(undoing: theme))
        return [.lookForThemes]
    }

    private func themePicker(undoing old: String) -> Picker {
        var picker = Picker(
            title: "Theme",
            choices: themes.map { Picker.Choice(label: $0.label, deed: .theme($0.id)) })
        let place = themes.firstIndex { $0.id == theme } ?? 0
        picker.list.select(place, count: themes.count, height: listHeight)
        picker.undoing = .theme(old)
        return picker
    }

    /// These are the themes now; one that has gone while it is in use stays in use.
    mutating func found(themes found: [ThemeChoice]) {
        themes = found
        guard case .pick(let picker) = overlay, case .theme(let old) = picker.undoing else {
            return
        }
        var fresh = themePicker(undoing: old)
        fresh.words = picker.words
        if !picker.words.isEmpty { fresh.list = picker.list }
        overlay = .pick(fresh)
    }

    /// Looks like the theme of an id from now on, and says what it is called.
    mutating func choose(theme id: String) {
        theme = id
        let choice = themes.first { $0.id == id } ?? ThemeChoice(id)
        say("Theme: \(choice.label)")
    }
}
