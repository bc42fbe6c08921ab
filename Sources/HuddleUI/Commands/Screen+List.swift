import HuddleCore
import TerminalUI

/// A screen that is a list: rows, one of them selected.
protocol ListScreen {
    var list: ListState { get set }
    /// How many rows there are now.
    func rowCount(in model: Model) -> Int
}

extension ListScreen {
    mutating func move(_ motion: ListMotion, in model: Model) {
        list.move(motion, count: rowCount(in: model), height: model.listHeight)
    }
}

extension Screen {
    /// Moves the selection, or the text where there is none.
    mutating func move(_ motion: ListMotion, in model: Model) {
        switch self {
        case .home(var state): state.move(motion, in: model); self = .home(state)
        case .rollCall(var state): state.move(motion, in: model); self = .rollCall(state)
        case .order(var state): state.move(motion, in: model); self = .order(state)
        case .discussion(var state): state.move(motion, in: model); self = .discussion(state)
        case .wrapUp(var state): state.move(motion, in: model); self = .wrapUp(state)
        case .reflection(var state): state.move(motion, in: model); self = .reflection(state)
        case .meetings(var state): state.move(motion, in: model); self = .meetings(state)
        case .minutes(var state): state.move(motion, in: model); self = .minutes(state)
        case .actions(var state): state.move(motion, in: model); self = .actions(state)
        case .patients(var state): state.move(motion, in: model); self = .patients(state)
        case .patientRecord(var state): state.move(motion, in: model); self = .patientRecord(state)
        case .sheet(var state): state.move(motion, in: model); self = .sheet(state)
        case .team(var state): state.move(motion, in: model); self = .team(state)
        case .keyMessages(var state): state.move(motion, in: model); self = .keyMessages(state)
        case .measures(var state): state.move(motion, in: model); self = .measures(state)
        case .search(var state): state.move(motion, in: model); self = .search(state)
        case .reading(var state): state.move(motion, in: model); self = .reading(state)
        case .presenter: break
        }
    }

    /// How many rows the list has now.
    func rowCount(in model: Model) -> Int? {
        switch self {
        case .rollCall(let state): state.rowCount(in: model)
        case .order(let state): state.rowCount(in: model)
        case .meetings(let state): state.rowCount(in: model)
        case .actions(let state): state.rowCount(in: model)
        case .patients(let state): state.rowCount(in: model)
        case .patientRecord(let state): state.rowCount(in: model)
        case .team(let state): state.rowCount(in: model)
        case .home, .discussion, .wrapUp, .reflection, .minutes, .keyMessages, .measures, .search,
            .reading, .sheet, .presenter:
            nil
        }
    }

    /// True where `/` narrows the rows.
    var isFilterable: Bool {
        switch self {
        case .rollCall, .order, .meetings, .minutes, .actions, .patients, .patientRecord, .team,
            .reading:
            true
        case .home, .discussion, .wrapUp, .reflection, .keyMessages, .measures, .search, .sheet,
            .presenter:
            false
        }
    }

    /// Keeps the selection on a person whose place in the list has changed.
    mutating func follow(_ patient: PatientID, in model: Model) {
        guard case .order(var state) = self,
            let row = state.rows(model).firstIndex(where: { $0.patient == patient })
        else { return }
        state.list.select(row, count: state.rowCount(in: model), height: model.listHeight)
        self = .order(state)
    }
}
