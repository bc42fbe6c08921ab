import HuddleCore
import TerminalUI

/// The screen the meeting lives on: one person, what came in, what is said and decided today.
struct DiscussionState: Equatable, Sendable, ListScreen {
    /// Selects among the lines that can be ticked, dated or corrected.
    var list = ListState()
    /// The person among whose lines the selection is.
    var patient: PatientID?

    func rowCount(in model: Model) -> Int { items(model).count }

    /// The actions from before, what is still open, then today's lines.
    func items(_ model: Model) -> [DiscussionEntry] {
        guard let meeting = model.meeting, let patient = model.currentPatient else { return [] }
        let actions = model.record.actionsSinceLastTime(of: patient, in: meeting)
        let handovers = model.record.handoversSinceLastTime(of: patient, in: meeting)
        let matters = model.record.openMatters(of: patient, before: meeting)
        return actions.map { .action($0.id) } + handovers.map { .handover($0) }
            + matters.map { .matter($0) } + model.record.entries(of: patient, in: meeting)
    }

    func selected(_ model: Model) -> DiscussionEntry? {
        let items = items(model)
        guard !items.isEmpty else { return nil }
        let isSamePerson = patient == nil || patient == model.currentPatient
        return items[isSamePerson ? min(list.selected, items.count - 1) : 0]
    }

    /// A person just turned to: nothing of the last one stays selected.
    mutating func settle(_ model: Model) {
        list = ListState()
        patient = model.currentPatient
    }

    mutating func move(_ motion: ListMotion, in model: Model) {
        if patient != model.currentPatient { settle(model) }
        list.move(motion, count: rowCount(in: model), height: model.listHeight)
    }
}

extension Model {
    /// The person to whom the meeting has turned.
    var currentPatient: PatientID? { meeting.flatMap(record.focus) }
}
