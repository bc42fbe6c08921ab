import HuddleCore
import TerminalUI

/// A panel over the screen that takes the keys until it is closed.
enum Overlay: Equatable, Sendable {
    case help(HelpState)
    case palette(PaletteState)
    case confirm(Confirmation)
    case pick(Picker)
    case messages(ScrollState)
    case voices

    /// True for a panel that only shows what there is: it gives way without an answer.
    var asksNothing: Bool {
        switch self {
        case .help, .palette, .messages, .voices: true
        case .confirm, .pick: false
        }
    }
}

extension Model {
    mutating func takeInOverlay(_ key: Key) -> [Effect] {
        guard let overlay else { return [] }
        if key == .escape {
            closeOverlay()
            return []
        }
        switch overlay {
        case .help(let state): return take(key, in: state)
        case .palette(let state): return take(key, in: state)
        case .confirm(let confirmation): return take(key, in: confirmation)
        case .pick(let picker): return take(key, in: picker)
        case .voices:
            self.overlay = nil
            return []
        case .messages(var state):
            let motions: [Key: ListMotion] = [
                .down: .down, .up: .up, .pageDown: .pageDown, .pageUp: .pageUp, .home: .first,
                .end: .last, .character("j"): .down, .character("k"): .up,
            ]
            guard let motion = motions[key] else {
                self.overlay = nil
                return []
            }
            state.move(motion, count: messageLines.count, height: listHeight)
            self.overlay = .messages(state)
            return []
        }
    }

    /// The latest notices as the panel shows them, whole.
    var messageLines: [String] {
        let width = Model.messagesWidth(in: size.width)
        return shownNotices.flatMap { TextLayout.wrap($0, to: width, hangingIndent: 2) }
    }

    /// How wide the panel of messages is inside.
    static func messagesWidth(in width: Int) -> Int { max(1, min(Layout.widestText, width - 4)) }

    mutating func pasteInOverlay(_ text: String) -> [Effect] {
        switch overlay {
        case .help(var state):
            state.words.insert(text)
            overlay = .help(state)
        case .palette(var state):
            state.words.insert(text)
            overlay = .palette(state)
        case .pick(var picker):
            picker.words.insert(text)
            overlay = .pick(picker)
        case .confirm, .messages, .voices, nil:
            refuse("Paste ignored here.")
        }
        return []
    }
}
