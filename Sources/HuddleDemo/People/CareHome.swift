import HuddleCore

/// The two invented care homes.
enum CareHome: String, CaseIterable, Sendable {
    case rosewood = "Rosewood House"
    case meadow = "Meadow Court"

    /// The role of those who speak for its residents.
    var role: RoleID {
        switch self {
        case .rosewood: .careHome
        case .meadow: RoleID("seniorCareWorker")
        }
    }

    var address: String {
        switch self {
        case .rosewood: "Rosewood House, 2 Rosewood Lane, Riverside"
        case .meadow: "Meadow Court, Weir Road, Riverside"
        }
    }
}
