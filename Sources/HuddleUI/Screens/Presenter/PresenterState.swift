import HuddleCore
import TerminalUI

/// The room's second screen: it has nothing to select and nothing to type into.
struct PresenterState: Equatable, Sendable {}

extension Model {
    /// Becomes the room's second screen, which begins with no more of a name than initials.
    public mutating func beginPresenting() -> [Effect] {
        stack = ScreenStack(.presenter(PresenterState()))
        if privacy == .full { privacy = .initials }
        return []
    }

    /// True while this is the room's second screen.
    var isPresenting: Bool { stack.screens.first?.place == .presenter }
}
