/// One line of the table: what we need for some work, what somebody else needs, and how much we may.
struct BenchRow {
    /// How many times the budget may be passed by before the whole run fails: machines have weather.
    static let margin = 1.25

    let work: String
    let ours: Measure
    let other: Measure
    /// Who the other is: a peer, or a floor that does nothing else.
    let otherName: String
    let budget: Budget

    /// What we may need.
    enum Budget {
        /// This many times what the other needs.
        case ratio(Double)
        /// This much, whatever others need.
        case most(Double)
        /// Shown, not judged.
        case none
    }

    /// A figure with its unit.
    enum Measure {
        case milliseconds(Double)
        case microseconds(Double)
        case megabytes(Double)

        var value: Double {
            switch self {
            case .milliseconds(let value), .microseconds(let value), .megabytes(let value): value
            }
        }
    }

    /// What we need as a multiple of what the other needs.
    var ratio: Double { other.value > 0 ? ours.value / other.value : 0 }

    /// How much of the budget is used; 1 is all of it.
    var use: Double {
        switch budget {
        case .ratio(let most): ratio / most
        case .most(let most): ours.value / most
        case .none: 0
        }
    }

    /// True when the budget is missed by more than the margin.
    var isFailure: Bool { use > Self.margin }

    /// The last column.
    var verdict: String {
        if case .none = budget { return "" }
        return use <= 1 ? "ok" : isFailure ? "MISSED" : "within margin"
    }
}
