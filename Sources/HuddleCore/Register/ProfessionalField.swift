/// One thing the directory knows about a professional; the raw value is its key in the journal.
public enum ProfessionalField: String, CaseIterable, Hashable, Sendable {
    case name, role, organisation, email, phone, place, hours, champion, localID = "localId", left

    /// The words on screens and in error messages.
    public var label: String {
        switch self {
        case .name: "Name"
        case .role: "Role"
        case .organisation: "Organisation"
        case .email: "Email"
        case .phone: "Phone"
        case .place: "Place"
        case .hours: "When to reach"
        case .champion: "Champion for"
        case .localID: "Local id"
        case .left: "Left on"
        }
    }
}
