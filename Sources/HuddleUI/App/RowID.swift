import HuddleCore

/// What a row of a list stands for, so that the selection stays with it when rows come and go.
enum RowID: Hashable, Sendable {
    case record(RecordID)
    case field(PatientField)
    case role(RoleID)
}

extension Screen {
    /// What each row stands for; nothing for screens whose rows are no things of their own.
    func rowIDs(in model: Model) -> [RowID?] {
        switch self {
        case .home: HomeScreen.news(model).map { .record($0.patient.record) }
        case .rollCall(let state): state.rows(model).map { .record($0.professional.record) }
        case .order(let state): state.rows(model).map { .record($0.patient.record) }
        case .discussion(let state): state.items(model).map { .record($0.record) }
        case .wrapUp: WrapUpScreen.rows(model).map(\.rowID)
        case .meetings(let state): state.rows(model).map { .record($0.record) }
        case .actions(let state): state.rows(model).map { .record($0.id.record) }
        case .patients(let state): state.rows(model).map { .record($0.record) }
        case .patientRecord(let state): state.rows(model).map { .field($0) }
        case .team(let state): state.rowIDs(model)
        case .search(let state): state.ordered(model).map { .record($0.record) }
        default: []
        }
    }

    /// Selects a row by its number.
    mutating func select(_ row: Int, in model: Model) {
        func selected<State: ListScreen>(_ state: State) -> State {
            var state = state
            state.list.select(row, count: state.rowCount(in: model), height: model.listHeight)
            return state
        }
        switch self {
        case .home(let state): self = .home(selected(state))
        case .rollCall(let state): self = .rollCall(selected(state))
        case .order(let state): self = .order(selected(state))
        case .discussion(let state): self = .discussion(selected(state))
        case .wrapUp(let state): self = .wrapUp(selected(state))
        case .meetings(let state): self = .meetings(selected(state))
        case .actions(let state): self = .actions(selected(state))
        case .patients(let state): self = .patients(selected(state))
        case .patientRecord(let state): self = .patientRecord(selected(state))
        case .team(let state): self = .team(selected(state))
        case .search(let state): self = .search(selected(state))
        default: break
        }
    }

    /// The number of the selected row, in screens whose rows stand for something.
    private var selectedRow: Int? {
        switch self {
        case .home(let state): state.list.selected
        case .rollCall(let state): state.list.selected
        case .order(let state): state.list.selected
        case .discussion(let state): state.list.selected
        case .wrapUp(let state): state.list.selected
        case .meetings(let state): state.list.selected
        case .actions(let state): state.list.selected
        case .patients(let state): state.list.selected
        case .patientRecord(let state): state.list.selected
        case .team(let state): state.list.selected
        case .search(let state): state.list.selected
        default: nil
        }
    }

    /// What the selected row stands for.
    func selectedID(in model: Model) -> RowID? {
        let rows = rowIDs(in: model)
        guard let row = selectedRow, rows.indices.contains(row) else { return nil }
        return rows[row]
    }
}

extension Model {
    /// Takes events into the record; the selection stays on what it was on, whatever row that is now.
    mutating func takeIn(_ events: [Event]) {
        let selected = stack.top.selectedID(in: self)
        let day = asOf
        if day != nil { record = record.now }
        record.apply(events)
        if let day { record = record.asOf(day) }
        searchAgain()
        keepLists()
        if let notice, namesSomebodyRestricted(notice) { self.notice = nil }
        if let selected { follow(selected) }
    }

    /// Selects the row that stands for something, if there is one.
    mutating func follow(_ id: RowID) {
        guard let row = stack.top.rowIDs(in: self).firstIndex(of: id) else { return }
        stack.top.select(row, in: self)
    }
}

extension TeamState {
    func rowIDs(_ model: Model) -> [RowID?] {
        switch pane {
        case .directory: people(model).map { .record($0.record) }
        case .roles: roles(model).map { .role($0.id) }
        case .services: ServicesView.rows(model).map { _ in nil }
        }
    }
}

extension WrapUpRow {
    var rowID: RowID? {
        guard case .open(let patient) = self else { return nil }
        return .record(patient.record)
    }
}
