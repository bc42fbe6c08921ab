import HuddleCore

extension ActionStatus {
    /// `[ ]` open, `[x]` done, `[-]` cancelled: told apart without colour.
    var box: String { "[\(mark)]" }

    /// What stands in the box.
    var mark: String {
        switch self {
        case .open, .accepted: " "
        case .done: "x"
        case .cancelled: "-"
        }
    }
}
