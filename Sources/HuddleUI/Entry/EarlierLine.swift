import HuddleCore

/// A line typed earlier in this run, for Up.
struct EarlierLine: Equatable, Sendable {
    let text: String
    let purpose: EntryPurpose
    let origin: Origin

    /// How it came to be among them.
    enum Origin: Equatable, Sendable {
        case sent
        /// Words that were on the line when Up took it elsewhere.
        case unsent
        /// Words that somebody asked to have at hand wherever they go.
        case copied
    }

    /// What was sent may serve for anybody; what was not belongs to the line on which it was typed.
    func isOffered(for other: EntryPurpose) -> Bool {
        switch origin {
        case .copied: true
        case .sent: purpose == other || purpose.label == other.label
        case .unsent: purpose == other
        }
    }
}
