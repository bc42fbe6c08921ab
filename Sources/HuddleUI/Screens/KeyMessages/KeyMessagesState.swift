import HuddleCore
import TerminalUI

/// What is worth remembering about working together, opened level by level.
struct KeyMessagesState: Equatable, Sendable, ListScreen {
    var list = ListState()
    /// The headlines and meanings that show what is below them.
    var opened: Set<Node> = []

    /// A place in the outline: a headline, or one of its meanings.
    struct Node: Hashable, Sendable {
        let message: Int
        var meaning: Int?
    }

    /// One row of the outline.
    enum Row: Equatable {
        case headline(Node, String, isOpen: Bool)
        case meaning(Node, String, isOpen: Bool)
        case act(String)
        case note(String)
    }

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// What is shown as far as it is opened.
    func rows(_ model: Model) -> [Row] {
        model.settings.keyMessages.enumerated().flatMap { number, message -> [Row] in
            let node = Node(message: number)
            let isOpen = opened.contains(node)
            let below = isOpen ? meanings(of: message, number) : []
            return [.headline(node, message.headline, isOpen: isOpen)] + below
        } + [.note("Messages of your team's own stand in messages.toml: huddle guide messages")]
    }

    private func meanings(of message: KeyMessage, _ number: Int) -> [Row] {
        message.meanings.enumerated().flatMap { place, meaning -> [Row] in
            let node = Node(message: number, meaning: place)
            let isOpen = opened.contains(node)
            return [.meaning(node, meaning.text, isOpen: isOpen)]
                + (isOpen ? meaning.acts.map { .act($0) } : [])
        }
    }

    /// Opens what is selected, or closes it.
    mutating func toggle(_ model: Model) {
        let rows = rows(model)
        guard rows.indices.contains(list.selected), let node = rows[list.selected].node else {
            return
        }
        opened.formSymmetricDifference([node])
    }
}

extension KeyMessagesState.Row {
    /// What Enter opens; nil for the lowest level.
    var node: KeyMessagesState.Node? {
        switch self {
        case .headline(let node, _, _), .meaning(let node, _, _): node
        case .act, .note: nil
        }
    }
}
