/// What others should know of a role in order to work with it.
public struct RoleGuide: Equatable, Sendable {
    /// What the role does.
    public let does: String
    /// When to call.
    public let callWhen: String
    /// What helps them to help.
    public let needsFromYou: String
    /// Whom to ring here, in the team's words; nil where the directory says enough.
    public let localContact: String?

    public init(
        _ does: String, callWhen: String, needsFromYou: String, localContact: String? = nil
    ) {
        self.does = does
        self.callWhen = callWhen
        self.needsFromYou = needsFromYou
        self.localContact = localContact
    }
}
