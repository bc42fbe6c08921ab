import HuddleCore
import TerminalUI

/// Before the meeting closes: who has no outcome, and what everybody takes away.
struct WrapUpState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { WrapUpScreen.rows(model).count }

    /// The first person without an outcome is the one to settle; when there is none, the list is
    /// at its start, as it is where that person is seen from there with the next two rows. Where not
    /// everything fits, half of the rows are for the read-back above the names.
    mutating func settle(_ model: Model) {
        let rows = WrapUpScreen.rows(model)
        list = ListState()
        guard let first = rows.firstIndex(where: \.isOpen),
            let last = rows.lastIndex(where: \.isOpen)
        else { return }
        let height = model.listHeight
        if min(first + 2, rows.count - 1) >= height {
            list.select(min(last, first + height / 2), count: rows.count, height: height)
        }
        list.select(first, count: rows.count, height: height)
    }
}

/// One line of the wrap-up.
enum WrapUpRow: Equatable {
    case heading(String)
    /// What keeps the meeting from being signed off.
    case problem(String)
    case blank
    /// Somebody on the list whom nothing settles yet.
    case open(PatientID)
    /// What one owner takes away.
    case owner(String, actions: Int)
    /// One thing that was agreed or is still to do; of the whole team it is about nobody. Where there
    /// is too little room the words give way to what is kept behind them: a day, a name.
    case line(String, kept: String = "", about: PatientID? = nil)

    var isOpen: Bool {
        if case .open = self { true } else { false }
    }

    /// Whom the row is about.
    var patient: PatientID? {
        switch self {
        case .open(let patient): patient
        case .line(_, _, let patient): patient
        case .heading, .problem, .blank, .owner: nil
        }
    }
}
