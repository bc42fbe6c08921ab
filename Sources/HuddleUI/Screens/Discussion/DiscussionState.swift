import HuddleCore
import TerminalUI

/// The screen the meeting lives on: one person, what came in, what is said and decided today.
struct DiscussionState: Equatable, Sendable, ListScreen {
    /// Selects among the lines that can be ticked, dated or corrected.
    var list = ListState()

    func rowCount(in model: Model) -> Int { items(model).count }

    /// The actions from before, the open handovers, then today's lines.
    func items(_ model: Model) -> [DiscussionEntry] {
        guard let meeting = model.meeting, let patient = model.currentPatient else { return [] }
        let actions = model.record.actionsSinceLastTime(of: patient, in: meeting)
        let handovers = model.record.openHandovers(of: patient, before: meeting)
        return actions.map { .action($0.id) } + handovers.map { .handover($0) }
            + model.record.entries(of: patient, in: meeting)
    }

    func selected(_ model: Model) -> DiscussionEntry? {
        let items = items(model)
        return items.indices.contains(list.selected) ? items[list.selected] : nil
    }

    /// A person just turned to: nothing of the last one stays selected.
    mutating func settle(_ model: Model) {
        list = ListState()
    }
}

extension Model {
    /// The person to whom the meeting has turned.
    var currentPatient: PatientID? { meeting.flatMap(record.focus) }
}
