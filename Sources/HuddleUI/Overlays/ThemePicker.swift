import TerminalUI

extension Model {
    /// Offers the themes, the one in use selected; each is seen as one goes through them.
    mutating func pickTheme() -> [Effect] {
        overlay = .pick(themePicker(undoing: theme))
        return [.lookForThemes]
    }

    private func themePicker(undoing old: String) -> Picker {
        var picker = Picker(
            title: "Theme", choices: themes.map { Picker.Choice(label: $0, deed: .theme($0)) })
        let place = themes.firstIndex(of: theme) ?? 0
        picker.list.select(place, count: themes.count, height: listHeight)
        picker.undoing = .theme(old)
        return picker
    }

    /// These are the themes now; one that has gone while it is in use stays in use.
    mutating func found(themes names: [String]) {
        themes = names
        guard case .pick(let picker) = overlay, case .theme(let old) = picker.undoing else {
            return
        }
        var fresh = themePicker(undoing: old)
        fresh.words = picker.words
        if !picker.words.isEmpty { fresh.list = picker.list }
        overlay = .pick(fresh)
    }
}
