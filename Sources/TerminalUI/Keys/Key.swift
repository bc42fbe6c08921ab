/// A key as a person presses it.
public enum Key: Hashable, Sendable {
    /// A letter, digit, sign or space.
    case character(Character)
    /// Control held with a letter or sign; letters are lower case.
    case control(Character)
    /// Alt held with a letter or sign.
    case alt(Character)
    /// F1, F2 and so on.
    case function(Int)
    case enter
    /// Ctrl-J, which terminals tell apart from Enter.
    case lineFeed
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case wordLeft
    case wordRight

    /// The space bar.
    public static let space = Key.character(" ")
}
