import HuddleCore
import TerminalUI

enum DiscussionScreen {
    /// The keys of every person first, then the way out, then the rest, as help shows them.
    static let commands = said + [wrapUp] + more + moves + past + voices + care

    /// The names of what the footer shows first, where it has room for little else.
    static let hintedFirst = said.map(\.name) + ["undo", "curtain"]

    private static let wrapUp = UICommand(
        "wrap-up", "Go to the wrap-up", .meeting,
        keys: [.character("f")], in: [.discussion, .order]
    ) { $0.wrapUp() }.hinted("wrap up").writing().needsMeeting()

    private static let said: [UICommand] = [
        line("contribution", "What a professional says", "c", .contribution).hinted("said"),
        line("decision", "What is decided, why, who tells whom", "d", .decision).hinted("decision"),
        line("action", "Who does what by when", "a", .action).hinted("action"),
        UICommand("next", "The next person", .meeting, keys: [.character("n")], in: [.discussion]) {
            $0.nextPerson()
        }.hinted("next").atOnce(),
        UICommand(
            "no-change", "Seen, nothing changes", .entry,
            keys: [.character("x")], in: [.discussion]
        ) { $0.noChange() }.hinted("no change").atOnce().found(by: "outcome"),
    ].map { $0.needsPerson() }

    private static let more: [UICommand] = [
        line("handover", "What passes from whom to whom", "h", .handover).hinted("handover"),
        line("voice", "The person's or the family's own words", "v", .voice).hinted("voice"),
        UICommand(
            "contact", "Who saw the person, and when", .entry, keys: [.character("o")],
            in: [.discussion, .patientRecord, .patients]
        ) { model in
            guard let patient = model.personInView else { return [] }
            return model.openEntry(.contact(patient))
        }.hinted("seen by").writing(),
        line("why", "Why the person is discussed today", "w", .whyToday).hinted("why"),
        line("defer", "Put off, with the reason", "s", .deferral).hinted("defer")
            .found(by: "outcome"),
        UICommand(
            "previous", "The person before", .meeting,
            keys: [.character("b")], in: [.discussion]
        ) { $0.previousPerson() }.hinted("back").atOnce(),
        UICommand(
            "tick", "Tick the action selected, or take the tick back", .entry,
            keys: [.space], in: [.discussion]
        ) { $0.tickSelected() }.hinted("tick").atOnce(),
        UICommand(
            "re-date", "A new date for the action selected", .entry,
            keys: [.character("r")], in: [.discussion, .actions]
        ) { $0.redateSelected() }.writing(),
        UICommand(
            "correct", "Correct the words of the line selected", .entry,
            keys: [.enter], in: [.discussion]
        ) { $0.correctSelected() }.hinted("correct").writing(),
        UICommand(
            "make-action", "Make an action of the line selected", .entry,
            keys: [.character("M")], in: [.discussion]
        ) { $0.makeOfSelected(.action) }.writing(),
        UICommand(
            "make-decision", "Make a decision of the line selected", .entry,
            keys: [.character("E")], in: [.discussion]
        ) { $0.makeOfSelected(.decision) }.writing(),
        UICommand(
            "strike", "Strike the line selected out of today's minutes", .entry,
            keys: [.delete], in: [.discussion]
        ) { $0.strikeSelected() }.atOnce().found(by: "cancel delete remove wrong person"),
        moveLine,
        UICommand(
            "edit-record", "The person's record", .entry,
            keys: [.character("e")], in: [.discussion]
        ) { model in
            guard let patient = model.currentPatient else { return [] }
            return model.go(.patientRecord(PatientRecordState(patient: patient)))
        }.hinted("record"),
        UICommand(
            "timer", "Pause the timer, or start it again", .meeting,
            keys: [.character("t")], in: [.discussion]
        ) { $0.toggleTimer() }.atOnce().found(by: "break rest"),
        UICommand(
            "more-time", "A minute more for this person", .meeting,
            keys: [.character("+")], in: [.discussion]
        ) { model in
            guard let meeting = model.meeting else { return [] }
            let left = model.timeLeft(in: meeting, more: 60)
            return model.perform(
                .timer(meeting, .extend(seconds: 60)),
                then: AfterSaving(notice: "A minute more: \(left)"))
        }.atOnce(),
        UICommand(
            "reset-timer", "The person's whole time again", .meeting,
            keys: [.character("0")], in: [.discussion]
        ) { $0.resetTimer() }.atOnce(),
    ].map { $0.needsPerson() }

    /// What takes one away from the person; it works where there is nobody.
    private static let moves: [UICommand] = [
        UICommand("order", "The running order", .move, keys: [.tab], in: [.discussion]) {
            $0.lookAtOrder()
        }.hinted("order").found(by: "another person other")
    ]

    /// A key that opens the line for one kind of entry.
    static func line(
        _ name: String, _ summary: String, _ key: Character, _ kind: EntryKind
    ) -> UICommand {
        UICommand(name, summary, .entry, keys: [.character(key)], in: [.discussion]) {
            $0.openLine(kind)
        }.writing()
    }
}

extension Model {
    /// Goes in to the running order, at the person who is discussed; Esc comes back to them.
    fileprivate mutating func lookAtOrder() -> [Effect] {
        push(.order(OrderState()))
        if let patient = currentPatient { stack.top.follow(patient, in: self) }
        return []
    }

    /// Opens a line about the current person.
    mutating func openLine(_ kind: EntryKind) -> [Effect] {
        guard let meeting, let patient = currentPatient else {
            return []
        }
        let purpose = EntryPurpose.about(patient, meeting, kind)
        guard kind == .whyToday else { return openEntry(purpose) }
        let why = record.discussion(of: patient, in: meeting).whyToday
        return open(
            purpose, text: why.value(in: record.standing) ?? "",
            choosing: record.disputeAboutWhy(of: patient, in: meeting))
    }

    mutating func noChange() -> [Effect] {
        guard let meeting, let patient = currentPatient else { return [] }
        return perform(
            .setOutcome(meeting, patient, .noChange), then: AfterSaving(notice: "No change noted"))
    }

    /// Goes on; asks once when nothing settles the current person yet.
    mutating func nextPerson() -> [Effect] {
        guard let meeting else { return [] }
        if let current = currentPatient, record.result(of: current, in: meeting) == .none,
            confirmedLeaving != current
        {
            confirmedLeaving = current
            refuse("No outcome yet: d, a or x records one, s defers. n again goes on without.")
            return []
        }
        confirmedLeaving = nil
        guard let next = record.nextPatient(in: meeting) else {
            return wrapUp()
        }
        return turn(to: next, notice: breakPrompt(before: next, in: meeting))
    }

    /// After the middle of a long list decisions get worse; a short break mends that.
    private func breakPrompt(before next: PatientID, in meeting: MeetingID) -> String? {
        let order = record.listedPatients(in: meeting)
        guard order.count >= Model.longList, order.firstIndex(of: next) == (order.count + 1) / 2
        else { return nil }
        return "Half of the list is done. A short break? t pauses, t again goes on."
    }

    /// A list that is long enough for a break in the middle.
    private static let longList = 8

    mutating func previousPerson() -> [Effect] {
        guard let meeting else { return [] }
        guard let previous = record.previousPatient(in: meeting) else {
            refuse("This is the first person on the list.")
            return []
        }
        return turn(to: previous)
    }

    mutating func toggleTimer() -> [Effect] {
        guard let meeting else { return [] }
        let isPaused = record.isPaused(meeting)
        return perform(
            .timer(meeting, isPaused ? .resume : .pause),
            then: AfterSaving(notice: isPaused ? "The timer goes on" : "The timer is paused"))
    }

    /// Gives the person the whole time again, from now on: what was spent stays counted.
    mutating func resetTimer() -> [Effect] {
        guard let meeting else { return [] }
        let pace = MeetingPace(self, meeting)
        let whole =
            settings.template(record.meetings[meeting]?.template ?? "").minutesPerPerson * 60
        let missing = whole - (pace.planned - pace.spent)
        guard missing > 0 else {
            let left = ClockWords.minutes(pace.planned - pace.spent)
            refuse("The person has the whole time already: \(left) left.")
            return []
        }
        return perform(
            .timer(meeting, .extend(seconds: missing)),
            then: AfterSaving(notice: "The whole time again: \(ClockWords.minutes(whole)) left"))
    }

    /// What is left of the person's time, with some seconds more.
    fileprivate func timeLeft(in meeting: MeetingID, more seconds: Int) -> String {
        let pace = MeetingPace(self, meeting)
        let left = pace.planned - pace.spent + seconds
        return left < 0
            ? "\(ClockWords.minutes(-left)) over" : "\(ClockWords.minutes(left)) left"
    }

    var selectedItem: DiscussionEntry? {
        guard case .discussion(let state) = stack.top else { return nil }
        return state.selected(self)
    }

    /// The action selected, here or in the register of actions.
    var selectedAction: ActionID? {
        if case .actions(let state) = stack.top { return state.selected(self)?.id }
        guard case .action(let id) = selectedItem else { return nil }
        return id
    }

    /// Ticks an action, or acknowledges a handover.
    mutating func tickSelected() -> [Effect] {
        if let hidden = reasonMarksAreHidden {
            refuse(hidden)
            return []
        }
        if !markedActions.isEmpty { return tick(markedActions) }
        if case .handover(let id) = selectedItem {
            let name = acknowledger(of: id)
            return perform(
                .revise(id.record, .acknowledged(by: name)),
                then: AfterSaving(notice: "Handover acknowledged by \(name)"))
        }
        if case .matter(let id) = selectedItem { return settle(id) }
        guard let action = selectedAction else {
            refuse("No action is selected. j and k go through the lines.")
            return []
        }
        let isOpen = record.status(of: action).isOpen
        let status: ActionStatus = isOpen ? .done(clock.today) : .open
        return perform(
            .revise(action.record, .status(status)),
            then: AfterSaving(notice: isOpen ? "Done. u takes it back." : "Open again"))
    }

    mutating func redateSelected() -> [Effect] {
        if let hidden = reasonMarksAreHidden {
            refuse(hidden)
            return []
        }
        if !markedActions.isEmpty { return openEntry(.dates(of: markedActions)) }
        guard let action = selectedAction else {
            refuse("No action is selected. j and k go through the lines.")
            return []
        }
        let dispute = record.disputes(about: action.record).first { $0.isAboutDate }
        return open(.date(of: action, record.actions[action]?.patient), text: "", choosing: dispute)
    }

    mutating func correctSelected() -> [Effect] {
        guard let item = selectedItem else {
            refuse("No line is selected. c, d, a, h or v writes one.")
            return []
        }
        if let day = dayOfSealed(item) {
            refuse(
                "The minutes of \(day.short(on: dayShown)) are signed off and stay. Write what is "
                    + "new today: c, d or a. Space ticks an action, r re-dates it.")
            return []
        }
        let text = words(of: item)
        if let reason = reasonAgainst(.revise(item.record, .text(text + " "))) {
            refuse(reason)
            return []
        }
        let dispute = record.disputes(about: item.record).first { $0.isAboutWords }
        return open(.words(of: item.record, currentPatient), text: text, choosing: dispute)
    }

    /// The day of the earlier meeting that wrote a line and is signed off; nil for what may be corrected.
    private func dayOfSealed(_ item: DiscussionEntry) -> Day? {
        guard let earlier = record.item(item.record)?.meeting, earlier != meeting,
            record.signOff(of: earlier) != nil
        else { return nil }
        return record.meetings[earlier]?.date
    }

    /// Opens a line of another kind with the words of the one selected, to be finished and sent.
    mutating func makeOfSelected(_ kind: EntryKind) -> [Effect] {
        guard let meeting, let patient = currentPatient, let item = selectedItem else {
            refuse("No line is selected. j and k go through the lines.")
            return []
        }
        let purpose = EntryPurpose.about(patient, meeting, kind)
        guard unsent(for: purpose) == nil else {
            refuse("A draft \(kind.label) waits here already. Send it or clear it first.")
            return []
        }
        let text = words(of: item) + " "
        open(purpose)
        entry?.editor.setText(text)
        entry?.closesAfterSaving = true
        noteDraft()
        return []
    }

    /// Strikes out the line selected; undo brings it back.
    mutating func strikeSelected() -> [Effect] {
        guard let item = selectedItem else {
            refuse("No line is selected. j and k go through the lines.")
            return []
        }
        return perform(
            .strike(item.record), then: AfterSaving(notice: "Struck out. u brings it back."))
    }

    /// The words of a line.
    func words(of entry: DiscussionEntry) -> String {
        switch entry {
        case .telling(let id): record.fieldsTold(in: id).map(\.label).joined(separator: ", ")
        case .field(let id): record.fieldChanges[id].map { record.value(given: $0) } ?? ""
        default: record.text(of: entry.record)
        }
    }
}
