import HuddleCore
import TerminalUI

/// Who is in the room.
struct RollCallState: Equatable, Sendable, ListScreen {
    var list = ListState()

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The roll as the filter leaves it.
    func rows(_ model: Model) -> [RollRow] {
        guard let meeting = model.meeting else { return [] }
        return model.record.roll(of: meeting).filter {
            let role = model.settings.roles.role($0.role).name
            return model.passesFilter("\($0.name) \(role) \($0.organisation ?? "")")
        }
    }

    func selected(_ model: Model) -> RollRow? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}
