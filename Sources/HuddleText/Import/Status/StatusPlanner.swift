import HuddleCore

/// Compares the tasks of a file with the actions of the record.
struct StatusPlanner {
    let record: TeamRecord
    let options: StatusImport.Options
    /// How the file is written.
    let form: StatusImport.Form
    /// The actions by the UUID under which they were exported; made when it is first needed.
    private var byUUID: [String: ActionID]?

    init(record: TeamRecord, options: StatusImport.Options, form: StatusImport.Form) {
        self.record = record
        self.options = options
        self.form = form
    }

    /// What becomes of the tasks, in the order of the file.
    mutating func plan(_ file: StatusFile) -> StatusPlan {
        var plan = StatusPlan(client: file.client)
        plan.problems = file.problems
        var known: [Match] = []
        for entry in file.entries {
            switch find(entry) {
            case .action(let row): known.append(Match(entry: entry, row: row))
            case .moved(let id, let row): answer(entry, about: id, movedTo: row, in: &plan)
            case .foreign: plan.foreign += 1
            case .wrong(let what): plan.problems.append("\(entry.place): \(what); left out.")
            }
        }
        let places = Dictionary(grouping: known, by: \.row.id)
        for match in known {
            let same = places[match.row.id] ?? []
            if let other = same.first(where: { $0.entry.status != match.entry.status }) {
                plan.problems.append(
                    "\(match.entry.place): \(match.row.id) stands otherwise in "
                        + "\(other.entry.place); left out.")
            } else if same.first?.entry.place == match.entry.place {
                compare(match, in: &plan)
            }
        }
        return plan
    }

    /// A task of the file and the action that it is.
    private struct Match {
        let entry: StatusEntry
        let row: ActionRow

        /// `line 3: k7q2x-9 is done Sun 15 Nov 2026 in the record`.
        func standing(_ where: String) -> String {
            "\(entry.place): \(row.id) is \(row.closing ?? "closed") \(`where`)"
        }
    }

    private enum Found {
        case action(ActionRow)
        /// It was moved to another person, and stands there as the row.
        case moved(ActionID, ActionRow)
        case foreign
        case wrong(String)
    }

    private mutating func find(_ entry: StatusEntry) -> Found {
        guard let id = entry.id ?? entry.uuid.flatMap({ action(withUUID: $0) }) else {
            return .foreign
        }
        guard let action = record.actions[id] else {
            return .wrong("no action \(id) is in this record")
        }
        let global = ActionExport.globalID(id, agreedAt: action.at)
        let isOurs =
            entry.uuid.map { $0 == NameUUID.text(global) } ?? true
            && entry.moment.map { $0 == action.at.compact } ?? true
            && entry.agreed.map { $0 == record.dayAgreed(on: action) } ?? true
        guard isOurs else {
            return .wrong("\(id) was agreed at another time here, so it is another team's")
        }
        if let row = record.row(of: id) { return .action(row) }
        guard let row = record.actionMoved(from: id).flatMap({ record.row(of: $0) }) else {
            return .wrong("\(id) was taken back here after it went out: tell its owner")
        }
        // There and back: it is about the person whom the owner's list named.
        return row.patient == action.patient ? .action(row) : .moved(id, row)
    }

    private mutating func action(withUUID uuid: String) -> ActionID? {
        if byUUID == nil {
            let pairs = record.actions.values.map { action in
                (NameUUID.text(ActionExport.globalID(action.id, agreedAt: action.at)), action.id)
            }
            byUUID = Dictionary(pairs) { first, _ in first }
        }
        return byUUID?[uuid]
    }

    /// The owner's list named another person than the action does now. What they did may have been
    /// for that one, so it is taken over for neither.
    private func answer(
        _ entry: StatusEntry, about id: ActionID, movedTo row: ActionRow, in plan: inout StatusPlan
    ) {
        let moved =
            "\(entry.place): \(id) was moved to another person after it went out and is "
            + "\(row.id) now"
        switch (row.status, entry.status) {
        case (.accepted, .accepted), (.done, .done), (.cancelled, .cancelled):
            plan.unchanged += 1
        case (_, .open):
            plan.unchanged += 1
            guard row.status.isOpen else { return }
            // A task stays in a calendar until somebody deletes it, whatever else is handed out.
            let next =
                form == .ics
                ? "\(id) can be deleted from the calendar, with its file."
                : "hand its owner a new list."
            plan.remarks.append("\(moved): \(next)")
        case (_, .accepted), (_, .done), (_, .cancelled):
            let ask = "ask its owner whom this is about"
            let words =
                row.closing.map { ", \($0): \(ask)" } ?? ": \(ask), and note it on \(row.id)"
            plan.problems.append("\(moved)\(words); left out.")
        }
    }

    private func compare(_ match: Match, in plan: inout StatusPlan) {
        switch (match.row.status, match.entry.status) {
        case (.open, .open), (.accepted, .open), (.accepted, .accepted), (.done, .done),
            (.cancelled, .cancelled):
            plan.unchanged += 1
        case (.open, .accepted): change(match, to: .accepted, in: &plan)
        case (.open, .done(let day)), (.accepted, .done(let day)):
            close(match, on: day, in: &plan) { .done($0) }
        case (.open, .cancelled(let day)), (.accepted, .cancelled(let day)):
            let reason = "ended in \(plan.client)"
            close(match, on: day, in: &plan) { .cancelled($0, reason: reason) }
        case (.done, .open), (.done, .accepted), (.cancelled, .open), (.cancelled, .accepted):
            reopen(match, in: &plan)
        case (.done, .cancelled), (.cancelled, .done):
            plan.problems.append(
                "\(match.standing("in the record")); left out.")
        }
    }

    private func close(
        _ match: Match, on day: Day?, in plan: inout StatusPlan, as status: (Day) -> ActionStatus
    ) {
        let (place, row) = (match.entry.place, match.row)
        // Who types an `x` before a line leaves the day of agreement behind it.
        let isDayOfAgreement = match.entry.isDayAlone && day == row.created
        guard let day, !isDayOfAgreement else {
            plan.remarks.append(
                "\(place): names no day of closing; \(DateWords.day(options.today)) is noted.")
            return change(match, to: status(options.today), in: &plan)
        }
        let fault =
            day > options.today
            ? "is in the future" : day < row.created ? "is before it was agreed" : nil
        if let fault {
            plan.problems.append(
                "\(place): \(row.id) was closed on \(DateWords.day(day)), which \(fault); "
                    + "left out.")
        } else {
            change(match, to: status(day), in: &plan)
        }
    }

    private func reopen(_ match: Match, in plan: inout StatusPlan) {
        guard options.reopens == .never else {
            return change(match, to: .open, in: &plan)
        }
        plan.unchanged += 1
        plan.remarks.append(
            "\(match.standing("in the record and open in the file")); it stays closed.")
    }

    private func change(_ match: Match, to status: ActionStatus, in plan: inout StatusPlan) {
        let row = match.row
        plan.changes.append(
            StatusPlan.Change(
                place: match.entry.place, action: row.id, text: row.text, before: row.status,
                after: status))
    }
}
