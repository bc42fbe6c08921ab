public import HuddleCore

/// One action with its words, ready for any format.
public struct ActionExport: Equatable, Sendable {
    public let row: ActionRow
    /// The patient in the chosen style of name; nil for an action of the team as a whole.
    public let patient: String?
    /// True when the person has died, as far as the record knows.
    public let hasDied: Bool
    /// The patient's NHS number when it is valid and the style lets it out.
    public let nhsNumber: NHSNumber?
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

    /// The patient as people are to read it: `Margaret Ellis (died)`.
    var patientWords: String? { patient.map { hasDied ? $0 + Self.diedMark : $0 } }

    /// What stands behind the name of somebody who has died.
    static let diedMark = " (died)"

    /// A moment on the day on which it was closed, for formats that have no plain day; never before
    /// it was agreed.
    var closedAt: Instant? { row.closed.map { max($0.noon, createdAt) } }

    /// The id with the moment at which the action was agreed: `k7q2x-17.20261121T101502Z`. Two teams
    /// may draw the same id, and an owner may work for both.
    var globalID: String { Self.globalID(row.id, agreedAt: createdAt) }

    static func globalID(_ id: ActionID, agreedAt moment: Instant) -> String {
        "\(id).\(moment.compact)"
    }
}
