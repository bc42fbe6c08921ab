/// How long is thought to be left, as the register groups people: a letter and a word, never a colour alone.
public enum Stage: String, CaseIterable, Comparable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"
    case d = "D"

    /// The word beside the letter.
    public var word: String {
        switch self {
        case .a: "year plus"
        case .b: "months"
        case .c: "weeks"
        case .d: "days"
        }
    }

    /// `C weeks`.
    public var label: String { "\(rawValue) \(word)" }

    public static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
}

/// What the person's needs are doing; the phases do not follow one another in order.
///
/// Definitions: Australian Institute of Health and Welfare, "Palliative care phases".
public enum Phase: String, CaseIterable, Sendable {
    case stable, unstable, deteriorating, dying
}

/// Where somebody stands on the register.
public enum RegisterStatus: String, CaseIterable, Sendable {
    case active, died, discharged, moved
}
