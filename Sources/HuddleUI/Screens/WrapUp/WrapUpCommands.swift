import HuddleCore
import TerminalUI

enum WrapUpScreen {
    static let commands: [UICommand] = [
        UICommand(
            "sign-off", "Sign off: the minutes are sealed", .meeting,
            keys: [.enter], in: [.wrapUp]
        ) { $0.askToSignOff() }.hinted("sign off").writing(),
        UICommand(
            "carry-over", "Not discussed: carried over to the next meeting", .meeting,
            keys: [.character("o")], in: [.wrapUp]
        ) { $0.settleOpenPerson(.notDiscussed) }.hinted("carry over").atOnce(),
        UICommand(
            "carry-over-all", "Carry over everybody who has no outcome", .meeting,
            keys: [.character("O")], in: [.wrapUp]
        ) { $0.carryOverOpen() }.hinted("carry all over").writing(),
        UICommand(
            "settle-no-change", "No change for the person selected", .meeting,
            keys: [.character("x")], in: [.wrapUp]
        ) { $0.settleOpenPerson(.noChange) }.hinted("no change").atOnce(),
        UICommand(
            "settle-defer", "Put the person selected off, with the reason", .meeting,
            keys: [.character("s")], in: [.wrapUp]
        ) { model in
            guard let meeting = model.meeting, let patient = model.selectedOpenPerson else {
                return model.refuseWithoutPerson()
            }
            return model.openEntry(.about(patient, meeting, .deferral))
        }.hinted("defer").writing(),
        UICommand(
            "read-back", "Decisions and actions were read back aloud", .meeting,
            keys: [.character("r")], in: [.wrapUp]
        ) { model in
            guard let meeting = model.meeting else { return [] }
            return model.perform(
                .readBack(meeting, by: nil),
                then: AfterSaving(notice: "Read back, as the minutes say"))
        }.hinted("read back").writing(),
        UICommand(
            "back-to", "Back to the person whom the row is about", .meeting,
            keys: [.character("d")], in: [.wrapUp]
        ) { model in
            guard let patient = model.selectedWrapUpRow?.patient else {
                model.refuse("This row is about nobody. d works on a name and on what was agreed.")
                return []
            }
            return model.turn(to: patient)
        }.hinted("discuss").atOnce(),
    ].map { $0.needsMeeting() }

    /// The read-back above the names of those without an outcome, for a long list would push it out of
    /// sight; then what others have not heard or confirmed.
    static func rows(_ model: Model) -> [WrapUpRow] {
        guard let meeting = model.meeting else { return [] }
        let open = model.record.patientsWithoutOutcome(in: meeting)
        let readBack = readBack(model, meeting)
        let first: [WrapUpRow] =
            open.isEmpty
            ? [.heading("Everybody on the list has an outcome. Enter signs off."), .blank]
                + readBack
            : readBack + [.blank, .problem("! \(open.count) without an outcome")]
                + open.map { .open($0) }
        return first + untold(model, meeting) + unacknowledged(model, meeting)
            + unconfirmed(model)
    }

    /// What each owner takes away, and the decisions that nobody tells yet.
    private static func readBack(_ model: Model, _ meeting: MeetingID) -> [WrapUpRow] {
        let groups = model.record.readBack(of: meeting, roles: model.settings.roles)
        let others = model.record.decisionsNobodyTells(of: meeting)
        guard !groups.isEmpty || !others.isEmpty else {
            return [.heading("No new decisions or actions")]
        }
        let heading =
            model.record.isReadBack(meeting)
            ? "Read back: done" : "Read back aloud, then r notes it"
        let owned = groups.flatMap { group -> [WrapUpRow] in
            let name = group.name.isEmpty ? "! Nobody yet" : group.name
            return [.owner(name, actions: group.actions.count + group.tells.count)]
                + group.actions.map { actionRow($0, model) }
                + group.tells.map { tellRow($0, model) }
        }
        guard !others.isEmpty else { return [.heading(heading)] + owned }
        return [.heading(heading)] + owned
            + [.owner("! Decisions that nobody tells yet", actions: others.count)]
            + others.map { decisionRow($0, model) }
    }

    /// The changes of this meeting that somebody outside does not know of.
    private static func untold(_ model: Model, _ meeting: MeetingID) -> [WrapUpRow] {
        let lines = model.record.listedPatients(in: meeting).flatMap { patient in
            model.record.untold(of: patient, model.settings)
                .filter { model.record.fieldChanges[$0.change]?.meeting == meeting }
                .map { untold -> WrapUpRow in
                    let to = untold.missing.map(\.label).joined(separator: ", ")
                    let field = model.shown(untold.field.label, about: patient)
                    return .line(
                        "\(model.shownName(patient)): \(field) to \(to)", about: patient)
                }
        }
        return lines.isEmpty ? [] : [.blank, .problem("! Not told yet")] + lines
    }

    private static func unacknowledged(_ model: Model, _ meeting: MeetingID) -> [WrapUpRow] {
        let lines = model.record.listedPatients(in: meeting).flatMap { patient in
            model.record.handovers(of: patient)
                .filter { model.record.acknowledger(of: $0) == nil }
                .map { id -> WrapUpRow in
                    let words = model.shown(model.words(of: .handover(id)), about: patient)
                    let to =
                        model.record.ends(of: id).to.map { model.shownOwner($0) } ?? "nobody yet"
                    let days = model.record.daysOpen(id, on: model.dayShown) ?? 0
                    let open = days > 0 ? " · open \(counted(days, "day"))" : ""
                    return .line(
                        "\(model.shownName(patient)): \(words) to \(to)\(open)", about: patient)
                }
        }
        return lines.isEmpty
            ? [] : [.blank, .problem("! Handovers nobody has acknowledged")] + lines
    }

    /// The lists handed out of which nobody has said that they arrived.
    private static func unconfirmed(_ model: Model) -> [WrapUpRow] {
        let waiting = model.unconfirmedLists
        guard !waiting.isEmpty else { return [] }
        let heading = "Lists not confirmed: \(waiting.count)  (c notes who has)"
        return [.blank, .heading(heading)] + waiting.map { .line($0.words) }
    }

    private static func actionRow(_ id: ActionID, _ model: Model) -> WrapUpRow {
        guard let row = model.record.row(of: id) else { return .line("") }
        let due = row.due?.short ?? "no date"
        let name = row.patient.map { model.shownName($0) } ?? "the team"
        return .line(
            model.shownText(of: row), kept: " · \(due) · \(name)", about: row.patient)
    }

    private static func decisionRow(_ id: DecisionID, _ model: Model) -> WrapUpRow {
        guard let decision = model.record.decisions[id] else { return .line("") }
        let words = model.shown(model.record.text(of: id.record), about: decision.patient)
        return .line(
            words, kept: " · \(model.shownName(decision.patient))", about: decision.patient)
    }

    private static func tellRow(_ id: DecisionID, _ model: Model) -> WrapUpRow {
        guard let decision = model.record.decisions[id] else { return .line("") }
        let words = model.shown(model.record.text(of: id.record), about: decision.patient)
        let day = model.record.tellBy(of: id).map { " · by \($0.short)" } ?? ""
        return .line(
            "tells \(model.shownName(decision.patient)) and family: \(words)", kept: day,
            about: decision.patient)
    }
}

extension Model {
    /// The person selected among those without an outcome.
    var selectedOpenPerson: PatientID? {
        guard let row = selectedWrapUpRow, row.isOpen else { return nil }
        return row.patient
    }

    /// The row on which the selection of the wrap-up stands.
    fileprivate var selectedWrapUpRow: WrapUpRow? {
        guard case .wrapUp(let state) = stack.top else { return nil }
        let rows = WrapUpScreen.rows(self)
        let settled = state.list.settled(count: rows.count, height: listHeight).selected
        return rows.indices.contains(settled) ? rows[settled] : nil
    }

    /// Somebody was settled: the selection goes to whoever is still open.
    mutating func selectNextOpen() {
        guard selectedOpenPerson == nil, case .wrapUp(var state) = stack.top else { return }
        state.settle(self)
        stack.top = .wrapUp(state)
    }

    mutating func settleOpenPerson(_ outcome: Outcome) -> [Effect] {
        guard let meeting, let patient = selectedOpenPerson else {
            return refuseWithoutPerson()
        }
        let words = outcome == .noChange ? "No change" : "Carried over to the next meeting"
        return perform(
            .setOutcome(meeting, patient, outcome),
            then: AfterSaving(
                notice: "\(words): \(shownName(patient))", selectsNextOpen: true))
    }

    /// Everybody still open is carried over; one undo takes it back.
    mutating func carryOverOpen() -> [Effect] {
        guard let meeting else { return [] }
        let open = record.patientsWithoutOutcome(in: meeting).count
        guard open > 0 else { return refuseWithoutPerson() }
        return perform(
            .carryOverOpen(meeting),
            then: AfterSaving(
                notice: "\(open) carried over to the next meeting. u takes it back.",
                selectsNextOpen: true))
    }

    /// Says who could be settled, when nobody who can is selected.
    mutating func refuseWithoutPerson() -> [Effect] {
        let isAnybodyOpen = WrapUpScreen.rows(self).contains { $0.isOpen }
        refuse(
            isAnybodyOpen
                ? "Select somebody without an outcome first: j and k."
                : "Everybody on the list has an outcome. Enter signs off.")
        return []
    }

    /// Sign-off cannot be undone, so it asks; refused while anybody has no outcome.
    mutating func askToSignOff() -> [Effect] {
        guard let meeting else { return [] }
        let open = record.patientsWithoutOutcome(in: meeting)
        guard open.isEmpty else {
            refuse(Refusal.noOutcome(meeting, open).message)
            return []
        }
        let counts = record.counts(of: meeting)
        let unsent = unsentTyping.count { self.meeting(of: $0.purpose) == meeting }
        let waiting =
            unsent == 0 ? [] : ["! \(unsent) unsent on the entry line, and not in these minutes."]
        let unread =
            record.isReadBack(meeting) || counts.decisions + counts.actions == 0
            ? [] : ["! Not read back yet: r in the wrap-up notes it."]
        let year = record.meetings[meeting].map { "\($0.date)".prefix(4) } ?? ""
        let after = AfterSaving(
            notice: "Signed off and sealed. r reads the minutes; the file is in minutes/\(year).",
            screen: .home)
        overlay = .confirm(
            Confirmation(
                title: "Sign off these minutes?",
                lines: [
                    "\(counts.listed) on the list; decisions: \(counts.decisions), actions: \(counts.actions).",
                    "After this they stay as they are; actions can still be ticked and re-dated.",
                    "Signed off by \(pen.by).",
                ] + waiting + unread,
                yes: .character("y"), yesWord: "sign off", since: clock.milliseconds,
                deed: .signOff(meeting, after)))
        return []
    }
}
