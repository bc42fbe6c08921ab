/// What one cell gives for its field.
enum CellReading: Equatable {
    case empty
    /// Understood, and written as the record writes it.
    case value(String)
    /// Not understood but worth keeping as it was typed.
    case doubtful(String, Doubt)
    /// Not understood, and not kept.
    case refused(Doubt)
    /// Understood to say nothing that the record could hold; counted, not listed.
    case unsaid(Unsaid)

    /// What is wrong with a cell, and what would be right.
    struct Doubt: Equatable {
        let what: String
        let expected: String?
        /// True for a date that would be one if the month stood first.
        var isMonthFirst = false
    }

    /// Why an understood cell gives no value.
    enum Unsaid: Hashable {
        /// `not known`, `n/a`, a dash.
        case unknown
        /// `DNACPR: no` says that no form exists, which is no decision for attempts.
        case noDecision
    }

    /// The value to keep, if any.
    var value: String? {
        switch self {
        case .value(let value), .doubtful(let value, _): value
        case .empty, .refused, .unsaid: nil
        }
    }
}
