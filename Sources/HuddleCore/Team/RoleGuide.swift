/// What others should know of a role in order to work with it.
public struct RoleGuide: Equatable, Sendable {
    /// What the role does.
    public let does: String
    /// When to call.
    public let callWhen: String
    /// What helps them to help.
    public let needsFromYou: String

    public init(_ does: String, callWhen: String, needsFromYou: String) {
        self.does = does
        self.callWhen = callWhen
        self.needsFromYou = needsFromYou
    }
}
