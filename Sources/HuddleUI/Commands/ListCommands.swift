import TerminalUI

/// Moving in lists and filtering them; the same keys on every screen.
let listCommands: [UICommand] = [
    motion("down", "One row down", [.down, .character("j")], .down),
    motion("up", "One row up", [.up, .character("k")], .up),
    motion("page-down", "A page down", [.pageDown, .control("d")], .pageDown),
    motion("page-up", "A page up", [.pageUp, .control("u")], .pageUp),
    motion("first", "To the first row", [.home, .character("g")], .first),
    motion("last", "To the last row", [.end, .character("G")], .last),
    UICommand("filter", "Narrow the list as you type", .list, keys: [.character("/")]) { model in
        model.openFilter()
        return []
    }.unless { $0.stack.top.isFilterable ? nil : "There is no list to narrow on this screen." },
]

private func motion(
    _ name: String, _ summary: String, _ keys: [Key], _ motion: ListMotion
) -> UICommand {
    UICommand(name, summary, .list, keys: keys) { model in
        model.stack.top.move(motion, in: model)
        return []
    }
}
