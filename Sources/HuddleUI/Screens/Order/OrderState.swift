import HuddleCore
import TerminalUI

/// The running order before and during the discussions.
struct OrderState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The list as the filter leaves it.
    func rows(_ model: Model) -> [OrderRow] {
        guard let meeting = model.meeting else { return [] }
        return model.record.runningOrder(of: meeting, now: model.clock.now).filter {
            model.passesFilter("\(model.searchName($0.patient)) \($0.reason)")
        }
    }

    func selected(_ model: Model) -> OrderRow? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}
