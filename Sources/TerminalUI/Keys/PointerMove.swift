/// What a mouse did, where it is listened to.
public enum PointerMove: Hashable, Sendable {
    /// The first button went down.
    case click(Point)
    case wheelUp
    case wheelDown
}
