import HuddleCore

extension Model {
    /// Asks the record to do something. Nothing changes on the screen until it is on the disk.
    mutating func perform(_ command: Command, then after: AfterSaving = AfterSaving()) -> [Effect] {
        if let reason = reasonNotToRecord(Undertaking(command: command, after: after)) {
            refuse(reason)
            return []
        }
        do {
            let changes = try record.decide(command, context)
            guard !changes.isEmpty else {
                saving = .saved
                finish(after)
                return []
            }
            let events = pen.write(changes, at: clock.now, after: record.clock)
            saving = .waiting(Undertaking(command: command, after: after))
            return [.record(events)]
        } catch {
            refused(error)
            return []
        }
    }

    /// What the record refuses is never saved by trying again: other things may go on.
    private mutating func refused(_ refusal: Refusal) {
        guard saving.hasFailed else { return refuse(refusal.message) }
        saving = .saved
        say("Not in the record: \(refusal.message) What was typed is kept.", .trouble)
    }

    /// What stands in the way of recording anything at all. While something is not saved, nothing else
    /// is taken on: it would be forgotten. The same line in new words takes the place of the old.
    private func reasonNotToRecord(_ new: Undertaking) -> String? {
        if let readOnly { return readOnly }
        switch saving {
        case .saved: return nil
        case .waiting: return "The line before is still being saved. Try again in a moment."
        case .failed(let old, let reason):
            guard !old.isReplaced(by: new) else { return nil }
            let leave = entry == nil ? "" : "Esc leaves this line, then "
            return "NOT SAVED: \(reason) \(leave)Enter tries again; :give-up lets it go."
        }
    }

    /// Enter on the screen after a failure. A line that was changed meanwhile is shown first: what is
    /// saved is what its writer sees.
    mutating func tryAgain() -> [Effect] {
        guard case .failed(let undertaking, _) = saving else { return [] }
        if let sent = undertaking.after.sent,
            !drafts.contains(where: { $0.purpose == sent.purpose && $0.text == sent.text })
        {
            open(sent.purpose, text: sent.text, answering: sent.answering)
            say("The line was changed after it could not be saved. Enter saves it as it is now.")
            return []
        }
        return perform(undertaking.command, then: undertaking.after)
    }

    /// Why the record would refuse a command as things stand; nil when it would not.
    func reasonAgainst(_ command: Command) -> String? {
        do {
            _ = try record.decide(command, context)
            return nil
        } catch {
            return error.message
        }
    }

    /// The events are on the disk: now they are shown.
    mutating func recorded(_ events: [Event], head: JournalHead) -> [Effect] {
        takeIn(events)
        heads[head.journal] = head
        settleSitting()
        guard case .waiting(let done) = saving else { return [] }
        saving = .saved
        if notice?.kind == .trouble { notice = nil }
        let hadDrafts = !typingToKeep.isEmpty
        finish(done.after)
        if done.after.sent != nil { selectNew(among: events) }
        return hadDrafts && done.after.entry != .stays ? keepDrafts() : []
    }

    /// The events are not on the disk: the text stays where it is.
    mutating func notSaved(_ reason: String, pen fresh: Pen) {
        pen = fresh
        guard case .waiting(let undertaking) = saving else { return }
        saving = .failed(undertaking, reason: reason)
        say("NOT SAVED: \(reason) Your text is kept. Enter tries again.", .trouble)
    }

    /// What could not be saved in the team's folder is decided again, for a journal on this machine.
    mutating func goOn(with fresh: Pen) -> [Effect] {
        pen = fresh
        guard case .waiting(let undertaking) = saving else { return [] }
        saving = .saved
        return perform(undertaking.command, then: undertaking.after)
    }

    /// Selects the line that was just written, so that Enter corrects it.
    private mutating func selectNew(among events: [Event]) {
        guard case .discussion(var state) = stack.top else { return }
        let items = Set(state.items(self).map(\.record))
        guard let new = events.last(where: { items.contains($0.id) }) else { return }
        if state.patient != currentPatient {
            state.settle(self)
            stack.top = .discussion(state)
        }
        follow(.record(new.id))
    }

    private mutating func finish(_ after: AfterSaving) {
        if let sent = after.sent { forget(sent, after.entry) }
        switch after.screen {
        case .show(let screen): show(screen)
        case .back: _ = back()
        case .home: goHome()
        case nil: break
        }
        if let patient = after.follow { stack.top.follow(patient, in: self) }
        if after.selectsNextOpen { selectNextOpen() }
        if let notice = after.notice { say(notice) }
    }

    /// Says what was done; those whom the words name can object later to being named.
    mutating func say(
        _ text: String, _ kind: Notice.Kind = .done, naming people: [PatientID?] = []
    ) {
        var notice = Notice(text, kind, since: clock.milliseconds)
        notice.level = privacy
        notice.named = people.compactMap { $0 }
        // What is not saved stays in view until it is.
        if !saving.hasFailed || kind != .done { self.notice = notice }
        notices.append(notice)
        noticeCount += 1
        if notices.count > 100 { notices.removeFirst() }
    }

    /// Says why something cannot be done.
    mutating func refuse(_ text: String) {
        say(text, .refused)
    }
}
