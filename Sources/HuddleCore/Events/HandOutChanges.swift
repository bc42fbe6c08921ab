/// For whom a list of actions is made: one owner, or everybody of one organisation.
public enum HandOutRecipient: Hashable, Sendable {
    case owner(Owner)
    case organisation(String)
}

/// A list of actions is handed to somebody, who is asked to confirm it.
public struct ListHandedOut: Equatable, Sendable {
    public let recipient: HandOutRecipient
    /// What the list carries and whoever confirms it says: `K7Q-2X9`.
    public let code: String
    /// What is on the list, in its order.
    public let actions: [ActionID]

    public init(recipient: HandOutRecipient, code: String, actions: [ActionID]) {
        self.recipient = recipient
        self.code = code
        self.actions = actions
    }
}
