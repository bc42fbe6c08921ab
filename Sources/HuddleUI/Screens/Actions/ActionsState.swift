import HuddleCore
import TerminalUI

/// The register of actions: which are shown, in which order, and which are marked.
struct ActionsState: Equatable, Sendable, ListScreen {
    var list = ListState()
    var status = ActionFilter.Status.open
    var order = Order.due
    var isOverdueOnly = false
    /// What Space and `r` are for; nothing means the selected one.
    var marked: Set<ActionID> = []
    /// The row last marked, from which a range begins.
    var lastMarked: ActionID?

    /// What the rows are sorted by.
    enum Order: String, CaseIterable, Sendable {
        case due, owner, organisation, person, age

        /// The words in the title.
        var label: String { self == .age ? "oldest first" : "by \(rawValue)" }
    }

    /// True when something but the status keeps rows away, or is marked.
    var isNarrowed: Bool { isOverdueOnly || !marked.isEmpty }

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The actions as the filter leaves them.
    func rows(_ model: Model) -> [ActionRow] {
        model.kept.actions(key(model)) ?? findRows(model)
    }

    /// Looks through the record for the rows.
    func findRows(_ model: Model) -> [ActionRow] {
        var filter = ActionFilter()
        filter.status = status
        filter.isOverdueOnly = isOverdueOnly
        let all = model.record.actionRegister(
            filter, today: model.clock.today, roles: model.settings.roles)
        let rows = model.filter == nil ? all : all.filter { fits($0, model) }
        return sorted(rows, model)
    }

    private func fits(_ row: ActionRow, _ model: Model) -> Bool {
        let name = row.patient.map { model.searchName($0) } ?? ""
        let organisation = row.owner.flatMap(model.record.organisation) ?? ""
        return model.passesFilter(
            "\(model.shownText(of: row)) \(model.shownOwner(row.owner)) \(organisation) \(name)")
    }

    /// In the order chosen; rows that are alike stay by date. Nobody's actions come first.
    private func sorted(_ rows: [ActionRow], _ model: Model) -> [ActionRow] {
        switch order {
        case .due: return rows
        case .age: return rows.stablySorted { $0.created.number }
        case .owner:
            return rows.stablySorted { $0.owner == nil ? "" : model.shownOwner($0.owner) }
        case .organisation:
            return rows.stablySorted { $0.owner.flatMap(model.record.organisation) ?? "" }
        case .person: return rows.stablySorted { $0.patient.map { model.shownName($0) } ?? "" }
        }
    }

    func selected(_ model: Model) -> ActionRow? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}

extension [ActionRow] {
    /// Sorted by a key that is worked out once for each row; equal keys keep their order.
    fileprivate func stablySorted<Key: Comparable>(by key: (ActionRow) -> Key) -> [ActionRow] {
        enumerated().map { (key: key($0.element), place: $0.offset, row: $0.element) }
            .sorted { $0.key != $1.key ? $0.key < $1.key : $0.place < $1.place }
            .map(\.row)
    }
}
