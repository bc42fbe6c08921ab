import TerminalUI

/// Moving in lists and filtering them; the same keys on every screen.
let listCommands: [UICommand] = [
    motion("down", "One row down", [.down, .character("j")], .down),
    motion("up", "One row up", [.up, .character("k")], .up),
    motion("page-down", "A page down", [.pageDown, .control("d")], .pageDown),
    motion("page-up", "A page up", [.pageUp, .control("u")], .pageUp),
    motion("first", "To the first row", [.home, .character("g")], .first),
    motion("last", "To the last row", [.end, .character("G")], .last),
    hit("next-hit", "The next row that fits the words", .character("n"), .down),
    hit("previous-hit", "The row before that fits the words", .character("N"), .up),
    UICommand(
        "filter", "Narrow the list as you type; at home, search everything", .list,
        keys: [.character("/")]
    ) { model in
        if model.stack.top.place == .home { return model.openSearch() }
        model.openFilter()
        return []
    }.unless { model in
        model.stack.top.isFilterable || model.stack.top.place == .home
            ? nil : "There is no list to narrow on this screen. F3 searches everything."
    }
    .hinted("find"),
]

private func hit(
    _ name: String, _ summary: String, _ key: Key, _ motion: ListMotion
) -> UICommand {
    // In the discussion n is the next person.
    let places = Place.allCases.filter { $0 != .discussion }
    return UICommand(name, summary, .list, keys: [key], in: places) { model in
        model.goToHit(motion)
        return []
    }.unless { model in
        guard model.stack.top.isFilterable else { return "There is no list to search here." }
        return model.filter == nil ? "No words are searched for. / takes them." : nil
    }.hinted(motion == .down ? "next hit" : "previous hit")
}

private func motion(
    _ name: String, _ summary: String, _ keys: [Key], _ motion: ListMotion
) -> UICommand {
    UICommand(name, summary, .list, keys: keys) { model in
        model.stack.top.move(motion, in: model)
        return []
    }
}

extension Model {
    /// Goes to the next or previous row that fits the filter, round the ends.
    mutating func goToHit(_ motion: ListMotion) {
        if textScreen != nil { return goToHitInText(motion) }
        let before = stack.top
        stack.top.move(motion, in: self)
        if stack.top == before { stack.top.move(motion == .down ? .first : .last, in: self) }
    }
}
