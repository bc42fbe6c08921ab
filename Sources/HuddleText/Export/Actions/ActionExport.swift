public import HuddleCore

/// One action with its words, ready for any format.
public struct ActionExport: Equatable, Sendable {
    public let row: ActionRow
    /// The patient in the chosen style of name; nil for an action of the team as a whole.
    public let patient: String?
    /// Nil when nobody owns it.
    public let owner: Owner?
    /// When it was agreed.
    public let createdAt: Instant
    /// When it last changed.
    public let modifiedAt: Instant
    /// How often it has changed; never gets smaller.
    public let revision: Int

    /// Who is to do it, in words.
    public struct Owner: Hashable, Sendable {
        /// The id in the directory; nil when only a role is named.
        public let id: ProfessionalID?
        /// The name, or the role where nobody is named.
        public let name: String
        /// In words: `Occupational therapist`.
        public let role: String
        public let organisation: String?

        /// `Lena Lewis, Occupational therapist`; a role alone stands once.
        public var nameAndRole: String {
            id == nil ? role : "\(name), \(role)"
        }
    }
}
