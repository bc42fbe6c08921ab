import HuddleCore
import TerminalUI

enum OrderScreen {
    static let commands: [UICommand] = [
        UICommand("discuss", "Turn to the person selected", .meeting, keys: [.enter], in: [.order])
        {
            model in
            guard let row = model.selectedOrderRow else { return [] }
            return model.turn(to: row.patient)
        }.hinted("discuss").atOnce(),
        UICommand(
            "later", "Move the person down", .meeting,
            keys: [.character("J")], in: [.order, .discussion]
        ) { $0.shift(by: 1) }.hinted("later").atOnce(),
        UICommand(
            "earlier", "Move the person up", .meeting,
            keys: [.character("K")], in: [.order, .discussion]
        ) { $0.shift(by: -1) }.hinted("earlier").atOnce(),
        UICommand(
            "list-person", "Put somebody on the list", .meeting,
            keys: [.character("+")], in: [.order]
        ) { $0.pickPatientToList() }.hinted("add").writing(),
        UICommand(
            "unlist-person", "Take the person off the list", .meeting,
            keys: [.character("-")], in: [.order]
        ) { model in
            guard let meeting = model.meeting, let row = model.selectedOrderRow else { return [] }
            return model.perform(
                .unlist(meeting, row.patient),
                then: AfterSaving(notice: "Taken off the list. u puts the person back."))
        }.hinted("take off").atOnce(),
        UICommand(
            "to-current", "Back to the person under discussion", .move, keys: [.tab], in: [.order]
        ) { $0.go(.discussion(DiscussionState())) }.unless {
            $0.currentPatient == nil ? "Nobody is being discussed. Enter turns to somebody." : nil
        },
        UICommand(
            "to-roll", "Back to the roll call", .meeting, keys: [.character("r")], in: [.order]
        ) {
            $0.go(.rollCall(RollCallState()))
        }.hinted("roll"),
    ].map { $0.needsMeeting() }
}

extension Model {
    var selectedOrderRow: OrderRow? {
        guard case .order(let state) = stack.top else { return nil }
        return state.selected(self)
    }

    /// Turns the meeting to somebody and shows them.
    mutating func turn(to patient: PatientID, notice: String? = nil) -> [Effect] {
        guard let meeting else { return [] }
        leaveEntry()
        return perform(
            .focus(meeting, patient),
            then: AfterSaving(
                notice: notice ?? breakNotice(meeting),
                screen: .show(.discussion(DiscussionState()))))
    }

    /// Asks for a break when the middle of the list has been passed without one.
    private func breakNotice(_ meeting: MeetingID) -> String? {
        guard record.breakAdvice(in: meeting, now: clock.now, settings.thresholds) == .due else {
            return nil
        }
        let minutes = record.timeRunning(in: meeting, now: clock.now) / 60
        return "Past the middle, \(minutes) min without a break: t pauses for one."
    }

    /// Moves the selected or current person in the order; the selection stays on the person.
    mutating func shift(by places: Int) -> [Effect] {
        guard let meeting else { return [] }
        let patient = selectedOrderRow?.patient ?? record.focus(of: meeting)
        let order = record.listedPatients(in: meeting)
        guard let patient, let place = order.firstIndex(of: patient) else { return [] }
        let target = max(0, min(place + places, order.count - 1))
        guard target != place else {
            refuse(places > 0 ? "This is the end of the list." : "This is the head of the list.")
            return []
        }
        let notice = "\(shownName(patient)) is number \(target + 1) now"
        return perform(
            .move(meeting, patient, to: target),
            then: AfterSaving(notice: notice, follow: patient))
    }

    mutating func pickPatientToList() -> [Effect] {
        guard let meeting else { return [] }
        let listed = Set(record.listedPatients(in: meeting))
        let candidates = record.allPatients.filter {
            !listed.contains($0) && !record.isRestricted($0)
        }
        let choices = candidates.map { patient in
            choice(
                of: patient,
                .perform(
                    .list(meeting, patient, reason: "requested"),
                    AfterSaving(notice: "Added at the end of the list", follow: patient)))
        }
        guard !choices.isEmpty else {
            refuse("Everybody on the register is on the list already.")
            return []
        }
        overlay = .pick(Picker(title: "Who is to be discussed?", choices: choices))
        return []
    }

    /// Leaves the current person and shows what is still open.
    mutating func wrapUp() -> [Effect] {
        guard let meeting else { return [] }
        leaveEntry()
        return perform(
            .focus(meeting, nil), then: AfterSaving(screen: .show(.wrapUp(WrapUpState()))))
    }
}
