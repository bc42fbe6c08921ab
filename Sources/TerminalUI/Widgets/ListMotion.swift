/// A way to move in a list or a long text.
public enum ListMotion: CaseIterable, Sendable {
    case up
    case down
    case pageUp
    case pageDown
    case first
    case last
}
