import HuddleCore
import TerminalUI

enum ActionsScreen {
    /// The cells of a day to act by, with the mark before one that is past.
    static let widestDue = 9

    static func draw(
        _ state: ActionsState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let rows = state.rows(model)
        let overdue = rows.count { $0.isOverdue(on: model.dayShown) }
        let inner = drawPanel(
            title(state, rows.count),
            overdue > 0 ? "! \(overdue) overdue" : "", into: &canvas, in: rect.atMost(140))
        guard !rows.isEmpty else {
            let words =
                model.filter != nil
                ? "No action fits these words. Esc clears them."
                : state.isOverdueOnly
                    ? "None of these is overdue. o shows all of them again."
                    : "No action here. Actions are agreed in a meeting: a on a person. Tab shows the others."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let columns = columns(in: inner.width - 3)
        let selected = state.list.settled(count: rows.count, height: inner.height).selected
        let list = drawDetail(detail(rows[selected], model), into: &canvas, in: inner)
        let visible = rows[state.list.visible(count: rows.count, height: list.height)]
        let room = Room(
            text: columns.widths[2], owner: columns.widths[3], person: columns.widths[4],
            owners: shortOwners(of: visible, model, state, in: columns.widths[3]))
        drawRows(count: rows.count, state.list, into: &canvas, in: list) {
            canvas, index, row, selection in
            let fields = fields(rows[index], model, state, in: room)
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
    }

    /// How many there are, and everything that narrows, sorts or marks them.
    private static func title(_ state: ActionsState, _ count: Int) -> String {
        let parts = [
            "Actions: \(count) \(state.status.rawValue)",
            state.isOverdueOnly ? "overdue only" : nil,
            state.order == .due ? nil : state.order.label,
            state.marked.isEmpty ? nil : "\(state.marked.count) marked",
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// What is to be done has the room that the others leave; where there is enough, its age ends
    /// the row. In a narrow window owners have the room of a surname, people that of initials and number.
    private static func columns(in width: Int) -> Columns {
        let (owner, patient) = width >= 90 ? (24, 24) : (10, 14)
        let age: [Columns.Column] = width >= 110 ? [.init(8)] : []
        let room = age.reduce(width) { $0 - $1.wanted - 2 }
        let text = max(18, room - 3 - 9 - owner - patient - 8)
        let columns: [Columns.Column] = [
            .init(3), .init(widestDue), .init(text, least: 18), .init(owner, least: 8),
            .init(patient, least: 8),
        ]
        return Columns(columns + age, in: width)
    }

    /// How owners are told apart; nobody is where every owner in sight has room.
    private static func shortOwners(
        of visible: ArraySlice<ActionRow>, _ model: Model, _ state: ActionsState, in width: Int
    ) -> ShortOwners {
        let isNeeded =
            state.order != .organisation
            && visible.contains { row in
                row.owner.map { DisplayWidth.of(model.shownOwner($0)) > width } ?? false
            }
        return isNeeded ? ShortOwners(state.owners(model), model, in: width) : ShortOwners()
    }

    /// The cells that fields of a row have, and who else is in the list, where words depend on it.
    struct Room {
        let text: Int
        var due = ActionsScreen.widestDue
        let owner: Int
        var person = Int.max
        var owners = ShortOwners()
    }

    /// What stands in a row, field by field. How often an action was carried over is never cut: where
    /// its cells are too few, the words before it give way; days that two people noted and that do not
    /// fit are counted.
    static func fields(
        _ row: ActionRow, _ model: Model, _ state: ActionsState = ActionsState(), in room: Room
    ) -> [Span] {
        let isOver = row.isOverdue(on: model.dayShown)
        let due = (isOver ? "! " : "  ") + dueWords(row, on: model.dayShown, in: room.due - 2)
        let carried = carriedWords(row, in: room.text)
        let left = max(0, room.text - DisplayWidth.of(carried))
        let text = TextLayout.fit(model.shownText(of: row), to: left) + carried
        return [
            Span(row.isStatusDisputed ? "[?]" : mark(row, state)),
            Span(due, isOver ? .overdue : .text), Span(text),
            Span(owner(row, model, state, in: room), .label),
            Span(row.patient.map { person($0, model, in: room.person) } ?? "the team", .muted),
            Span(ageWords(row, on: model.dayShown), .muted),
        ]
    }

    private static func dueWords(_ row: ActionRow, on today: Day, in width: Int) -> String {
        let dues = [row.due] + row.otherDues
        let words = dues.map { $0?.brief(on: today) ?? "no date" }.joined(separator: " | or | ")
        return dues.count == 1 || DisplayWidth.of(words) <= width ? words : "\(dues.count) dates"
    }

    /// How old an open action is, in at most eight cells: `9d old`, `16w old`, `3y old`.
    private static func ageWords(_ row: ActionRow, on today: Day) -> String {
        guard let days = row.age(on: today) else { return "" }
        return switch days {
        case 0: "new"
        case ..<14: "\(days)d old"
        case ..<730: "\(days / 7)w old"
        default: "\(days / 365)y old"
        }
    }

    /// In which meeting an action is that was carried over.
    private static func carriedWords(_ row: ActionRow, in width: Int) -> String {
        guard row.carried > 0, row.status.isOpen else { return "" }
        let ordinal = ordinal(row.carried + 1)
        return width < 40 ? " (\(ordinal))" : " (\(ordinal) meeting)"
    }

    /// One action in full: what, who, when, for whom, since when.
    private static func detail(_ row: ActionRow, _ model: Model) -> String {
        let over = row.isOverdue(on: model.dayShown) ? row.daysOver(on: model.dayShown) : 0
        let parts = [
            model.shownText(of: row), model.shownOwners(of: row),
            dueInFull(row, model),
            over > 0 ? "\(counted(over, "day")) over" : nil,
            row.carried > 0 && row.status.isOpen ? "\(ordinal(row.carried + 1)) meeting" : nil,
            row.closed.map { "\(row.status.label) \($0.long)" },
            row.patient.map { model.shownName($0) }, "agreed \(row.created.long)",
        ]
        return parts.compactMap { $0 }.joined(separator: " · ")
    }

    /// The day by which it is due; where two people noted different ones, both, and what chooses.
    private static func dueInFull(_ row: ActionRow, _ model: Model) -> String? {
        guard row.otherDues.isEmpty else { return "! due \(model.shownDues(of: row)) · = chooses" }
        return row.due.map { "due \($0.long)" }
    }

    /// `[ ]` open, `[x]` done, `[-]` cancelled; with `*` when it is marked.
    private static func mark(_ row: ActionRow, _ state: ActionsState) -> String {
        guard state.marked.contains(row.id) else { return row.status.box }
        return row.status.isOpen ? "[*]" : "*\(row.status.mark)*"
    }

    /// The person; of initials and number that do not fit the number stands, which is never cut.
    private static func person(_ patient: PatientID, _ model: Model, in width: Int) -> String {
        let shown = model.shownName(patient)
        guard model.privacy != .full, DisplayWidth.of(shown) > width else { return shown }
        return model.shownName(patient, .number)
    }

    /// The owner; their organisation where the rows are sorted by it. Of a name that would be cut
    /// the last word stands, and what tells it from another: the lower edge has the whole.
    private static func owner(
        _ row: ActionRow, _ model: Model, _ state: ActionsState, in room: Room
    ) -> String {
        guard state.order != .organisation else {
            return row.owner.flatMap(model.record.organisation) ?? "no organisation"
        }
        let words = model.shownOwners(of: row)
        guard DisplayWidth.of(words) > room.owner, row.otherOwners.isEmpty, let owner = row.owner
        else { return words }
        return room.owners.words(for: owner, model, in: room.owner)
    }

    /// Actions in rows that nobody selects: when, what, who. How often one was carried over gives way to
    /// what is to be done.
    static func drawBrief(
        _ rows: ArraySlice<ActionRow>, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let owners = rows.map { DisplayWidth.of(model.shownOwners(of: $0)) }
        let owner = min(18, owners.max() ?? 0)
        let columns = Columns(
            [
                .init(widestDue), .init(max(12, rect.width - widestDue - owner - 4), least: 12),
                .init(owner),
            ], in: rect.width)
        let text = columns.widths[1]
        for (line, row) in rows.enumerated() {
            var fields = fields(row, model, in: Room(text: text, owner: owner))
            fields[2] = Span(TextLayout.fit(model.shownText(of: row), to: text))
            canvas.write(Array(fields[1...3]), in: columns.cells(of: rect.row(line)))
        }
    }
}
