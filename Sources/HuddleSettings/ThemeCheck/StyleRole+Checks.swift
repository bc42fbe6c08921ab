import TerminalUI

extension StyleRole {
    /// How well a role has to be readable.
    enum Weight: CaseIterable {
        case text, muted, border
    }

    var weight: Weight {
        switch self {
        case .muted, .hint, .restricted: .muted
        case .border, .borderFocused: .border
        default: .text
        }
    }

    /// Roles of which one stands where another could stand, so that people must not mix them up.
    ///
    /// The shares of a bar are not among them: each carries its letter.
    static let toldApart: [[StyleRole]] = [
        [.stageA, .stageB, .stageC, .stageD],
        [.timerCalm, .timerNear, .timerOver],
        [.done, .due, .overdue],
        [.saved, .notice, .warning, .error],
        [.text, .selection, .selectionUnfocused],
        [.text, .match],
        [.text, .input],
    ]
}

extension ContrastTarget {
    /// The least contrast for roles of a weight; nil when nothing is promised.
    func leastContrast(for weight: StyleRole.Weight) -> Double? {
        switch (self, weight) {
        case (.none, _): nil
        case (_, .border): 3
        case (_, .muted), (.aa, .text): 4.5
        case (.aaa, .text): 7
        }
    }
}
