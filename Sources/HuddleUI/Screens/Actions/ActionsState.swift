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

    /// Looks for the rows: in the record, and with words in what was found there before.
    func findRows(_ model: Model) -> [ActionRow] {
        let key = key(model)
        guard let words = key.filter else { return findAll(model) }
        let all = model.kept.actions(key.withoutWords) ?? findAll(model)
        let texts = model.kept.actionTexts(key.withoutWords) ?? foldedTexts(all, model)
        let wanted = FoldedWords(words)
        // A row is large: only those that are left are copied.
        return texts.indices.filter { wanted.stand(in: texts[$0]) }.map { all[$0] }
    }

    /// Looks through the record for the rows that no words narrow.
    func findAll(_ model: Model) -> [ActionRow] {
        var filter = ActionFilter()
        filter.status = status
        filter.isOverdueOnly = isOverdueOnly
        let all = model.record.actionRegister(
            filter, today: model.dayShown, roles: model.settings.roles)
        return sorted(all, model)
    }

    /// Whose the rows are before words narrow them: a filter leaves owners named as they were.
    func owners(_ model: Model) -> Set<Owner> {
        let key = key(model).withoutWords
        return model.kept.actionOwners(key)
            ?? Set((model.kept.actions(key) ?? findAll(model)).compactMap(\.owner))
    }

    /// What words are looked for in, row by row: few people and owners have many actions.
    func foldedTexts(_ rows: [ActionRow], _ model: Model) -> [String] {
        var people: [PatientID: String] = [:]
        var owners: [Owner: String] = [:]
        return rows.map { row in
            var text = SearchText.folded(model.shownText(of: row))
            if let owner = row.owner {
                text += owners.remembered(owner) {
                    let organisation = model.record.organisation(of: $0) ?? ""
                    return SearchText.folded(" \(model.shownOwner($0)) \(organisation)")
                }
            }
            if let patient = row.patient {
                text += people.remembered(patient) {
                    SearchText.folded(" \(model.searchName($0))")
                }
            }
            return text
        }
    }

    /// In the order chosen; rows that are alike stay by date. Nobody's actions come first, and a name
    /// with an accent stands where its letter does.
    private func sorted(_ rows: [ActionRow], _ model: Model) -> [ActionRow] {
        switch order {
        case .due: return rows
        case .age: return rows.stablySorted { $0.created.number }
        case .owner:
            return rows.stablySorted { row in
                SearchText.folded(row.owner == nil ? "" : model.shownOwner(row.owner))
            }
        case .organisation:
            return rows.stablySorted { row in
                SearchText.folded(row.owner.flatMap(model.record.organisation) ?? "")
            }
        case .person:
            return rows.stablySorted { row in
                SearchText.folded(row.patient.map { model.shownName($0) } ?? "")
            }
        }
    }

    func selected(_ model: Model) -> ActionRow? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}

extension Dictionary where Value == String {
    /// The text for a key, worked out once.
    fileprivate mutating func remembered(_ key: Key, _ find: (Key) -> String) -> String {
        if let known = self[key] { return known }
        let found = find(key)
        self[key] = found
        return found
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
