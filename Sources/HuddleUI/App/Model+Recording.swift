import HuddleCore

extension Model {
    /// Asks the record to do something. Nothing changes on the screen until it is on the disk.
    mutating func perform(_ command: Command, then after: AfterSaving = AfterSaving()) -> [Effect] {
        if let reason = reasonNotToRecord(command) {
            refuse(reason)
            return []
        }
        do {
            let changes = try record.decide(command, context)
            guard !changes.isEmpty else {
                finish(after)
                return []
            }
            let events = pen.write(changes, at: clock.now, after: record.clock)
            saving = .waiting(Undertaking(command: command, after: after))
            return [.record(events)]
        } catch {
            refuse(error.message)
            return []
        }
    }

    /// What stands in the way of recording anything at all. While something is not saved, nothing else
    /// is taken on: it would be forgotten.
    private func reasonNotToRecord(_ command: Command) -> String? {
        if let readOnly { return readOnly }
        guard isComplete else { return "The record is still being read. Try again in a moment." }
        guard case .failed(let undertaking, let reason) = saving, undertaking.command != command
        else { return nil }
        return "NOT SAVED: \(reason) Enter tries again; :give-up lets it go."
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
        guard case .waiting(let done) = saving else { return [] }
        saving = .saved
        if notice?.kind == .trouble { notice = nil }
        let hadDrafts = !drafts.isEmpty
        finish(done.after)
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

    /// Says what was done.
    mutating func say(_ text: String, _ kind: Notice.Kind = .done) {
        let notice = Notice(text, kind, since: clock.milliseconds)
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
