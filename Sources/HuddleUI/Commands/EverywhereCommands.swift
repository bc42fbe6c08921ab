import HuddleCore
import TerminalUI

/// What works on every screen.
let everywhereCommands: [UICommand] = [
    UICommand("help", "The keys of this screen, filtered by typing", .move, keys: [.character("?")])
    {
        $0.openHelp()
    }.hinted("help"),
    UICommand("help-now", "Help, also while typing", .move, keys: [.function(1)]) {
        $0.openHelp()
    }.alsoWhileTyping().unless { $0.isCurtained ? "The curtain is closed. Ctrl-O opens it." : nil },
    UICommand("palette", "Any command by its name", .move, keys: [.character(":")]) { model in
        model.overlay = .palette(PaletteState())
        return []
    },
    UICommand("back", "Back one level", .move, keys: [.escape]) { model in
        if model.filter != nil {
            model.filter = nil
        } else if model.forgetMeetingBeside() {
            return []
        } else if model.clearNarrowing() {
            return []
        } else if !model.back() {
            model.refuse("This is the first screen. q closes the program.")
        }
        return []
    },
    UICommand(
        "leave", "Leave the screen; at home, twice closes the program", .program,
        keys: [.character("q")]
    ) { $0.leave() }.hinted("leave"),
    UICommand("quit", "Close the program; everything is saved", .program, keys: []) { model in
        model.keepDrafts() + [.quit]
    },
    UICommand("undo", "Take back the last thing you did", .meeting, keys: [.character("u")]) {
        $0.undo()
    }.atOnce().found(by: "cancel mistake wrong person"),
    UICommand("redo", "Bring back what was undone", .meeting, keys: [.control("r")]) { model in
        let words = model.wordsToRedo.map { "Brought back: \($0)" } ?? "Brought back"
        return model.perform(.redo, then: AfterSaving(notice: "\(words) · u takes it back again"))
    }.atOnce(),
    UICommand("retry", "Try again to save what is not saved", .program, keys: []) {
        $0.tryAgain()
    }.unless { $0.saving.hasFailed ? nil : "Everything is saved." },
    UICommand("give-up", "Let go of what cannot be saved", .program, keys: []) { model in
        model.saving = .saved
        model.say("Let go: it is not in the record. Text on the entry line is kept.", .refused)
        return []
    }.unless { $0.saving.hasFailed ? nil : "Everything is saved." },
    UICommand(
        "roles", "What each role does and how to reach it", .move, keys: [.character("R")]
    ) { $0.go(.team(TeamState(pane: .roles))) },
    UICommand(
        "support", "Whom to ring for support", .move, keys: [.character("S")]
    ) { $0.go(.team(TeamState(pane: .services))) },
    UICommand("home", "To the first screen", .move, keys: []) { model in
        model.goHome()
        return []
    },
    UICommand(
        "curtain", "Close or open the curtain over everything", .screen,
        keys: [.function(9), .control("o")]
    ) { model in
        model.isCurtained.toggle()
        return []
    }.alsoWhileTyping().hinted("curtain").found(by: "break hide"),
    UICommand(
        "privacy", "Next level of names: full, initials, numbers", .screen,
        keys: [.function(8)]
    ) { model in
        model.showNextNames()
        return []
    }.alsoWhileTyping().hinted("names"),
    UICommand("redraw", "Draw the screen anew", .screen, keys: [.control("l")]) { _ in
        [.redraw]
    }.alsoWhileTyping(),
    UICommand("suspend", "Back to the shell; fg returns", .program, keys: [.control("z")]) {
        model in
        model.keepDrafts() + [.suspend]
    }.alsoWhileTyping(),
    UICommand(
        "cancel", "Cancel what is in progress and keep the text", .program,
        keys: [.control("c")]
    ) { $0.cancel() }.alsoWhileTyping(),
    UICommand("theme", "Choose a theme; each is shown at once", .screen, keys: []) {
        $0.pickTheme()
    },
    UICommand("mouse", "Listen to the mouse, or leave it to the terminal", .screen, keys: []) {
        model in
        model.isMouseOn.toggle()
        model.say(
            model.isMouseOn
                ? "The mouse selects and scrolls. :mouse gives it back to the terminal."
                : "The mouse belongs to the terminal again.")
        return [model.isMouseOn ? .hearMouse : .ignoreMouse]
    },
    UICommand("hide-timer", "Hide the timer, or show it again", .screen, keys: []) { model in
        model.isTimerHidden.toggle()
        model.say(model.isTimerHidden ? "The timer is hidden; it counts on." : "The timer is back.")
        return []
    },
    UICommand(
        "dump", "Write this screen as text, names masked, for a fault report", .screen, keys: []
    ) { [.dump($0.maskedScreen)] },
    UICommand(
        "dump-record", "Write screen and record, people masked, for a fault report", .screen,
        keys: []
    ) { model in
        // The notice is no part of the screen that is reported.
        let screen = model.maskedScreen
        model.say("The record is being masked. A notice here says when it is written.")
        return [.dumpRecord(screen)]
    },
    UICommand(
        "drafts", "What was typed and never sent: take up, copy or delete", .entry, keys: []
    ) { $0.listDrafts() },
    UICommand("messages", "The latest notices", .screen, keys: []) { model in
        model.overlay = .messages(ScrollState())
        return []
    },
]

extension Model {
    /// Takes back the last step; the opening of a whole meeting only when it is asked for twice.
    fileprivate mutating func undo() -> [Effect] {
        let step = record.stepToUndo(context)
        if let step, step.kind == .meeting, confirmedUndo != step.stamp.id {
            confirmedUndo = step.stamp.id
            refuse("Next comes the opening of this meeting. u again takes the whole meeting back.")
            return []
        }
        let words = step.map { self.words(for: $0) } ?? ""
        let undone = "Undone: \(words) · Ctrl-R brings it back"
        let left = step.flatMap { filesLeft(by: $0) }.map { ". \($0)" } ?? ""
        return perform(.undo, then: AfterSaving(notice: undone + left))
    }

    /// Goes on to the next level of names. From the lowest only the second press goes on: one press too
    /// many would show full names to the room.
    mutating func showNextNames() {
        // Behind the curtain nobody sees the warning.
        let isAsked = isRaisingNames && clock.milliseconds - lastRaisedAt < Notice.lifetime
        guard privacy != .number || isAsked && !isCurtained && !isTooSmall else {
            isRaisingNames = true
            lastRaisedAt = clock.milliseconds
            return say(
                "Numbers only is the least that is shown. F8 again shows full names.", .refused)
        }
        isRaisingNames = false
        // A panel of choices was made at the level before.
        if case .pick = overlay { closeOverlay() }
        privacy = privacy.next
        say("Names on the screen: \(privacy.label)")
    }

    /// Leaves the screen; at home the second `q` closes the program.
    mutating func leave() -> [Effect] {
        if back() { return [] }
        guard isLeaving else {
            isLeaving = true
            let open = meeting == nil ? "" : " The open meeting stays open and can be resumed."
            if saving.hasFailed {
                refuse("! Something is NOT SAVED. Enter tries again; q again closes without it.")
            } else if draftsNotKept != nil, !unsentTyping.isEmpty {
                refuse("! What is typed and not sent is NOT KEPT. q again closes without it.")
            } else if !drafts.isEmpty {
                let lines = counted(drafts.count, "line is", "lines are")
                say("\(lines) typed and not sent, and kept for next time. q again closes.\(open)")
            } else {
                say("Everything is saved. q again closes the program.\(open)")
            }
            return []
        }
        return keepDrafts() + [.quit]
    }

    /// Cancels what is in progress, keeps the text, says how to quit; never ends the program.
    mutating func cancel() -> [Effect] {
        isLeaving = false
        let quit = "q at the home screen closes the program."
        if overlay != nil {
            closeOverlay()
            say("Cancelled. \(quit)")
        } else if let words = entry?.editor.wordCount {
            leaveEntry()
            say(words == 0 ? "Cancelled. \(quit)" : "Draft kept: \(words) words. \(quit)")
        } else if filter != nil {
            filter = nil
            say("Cancelled. \(quit)")
        } else {
            say("Nothing to cancel. \(quit)")
        }
        return draftsChangedAt == nil && unsentTyping.isEmpty ? [] : keepDrafts()
    }

    /// What redo would bring back, in words: they count only once it is back, so a copy tries it.
    var wordsToRedo: String? {
        guard let undo = record.stepToRedo(context),
            let step = record.step(undoneBy: undo)
        else {
            return nil
        }
        var trial = self
        for case .record(let events) in trial.perform(.redo) { trial.record.apply(events) }
        return trial.words(for: step)
    }

    /// What a step did and about whom, for the notice that says it was undone: the person need not be on
    /// the screen any more.
    func words(for step: Step) -> String {
        let people = record.people(behind: step)
        let whom =
            people.count == 1 ? shownName(people[0]) : counted(people.count, "person", "people")
        return people.isEmpty ? deed(of: step) : "\(deed(of: step)), \(whom)"
    }

    private func deed(of step: Step) -> String {
        let id = step.stamp.id
        switch step.kind {
        case .contribution, .decision, .action, .handover, .matter:
            let deed = record.line(struckBy: step) == nil ? "" : "moving the "
            return "\(deed)\(record.item(id)?.word ?? "line") \(quoted(id))"
        case .strike:
            let struck = record.line(struckBy: step).flatMap { record.item($0) == nil ? nil : $0 }
            return "striking out \(struck.map(quoted) ?? "a line")"
        case .telling: return "who was told"
        case .register: return "change to the register"
        case .directory: return "change to the directory"
        case .attendance: return "attendance"
        case .chair: return "change of chair"
        case .listing: return "change to the list"
        case .order: return "change to the running order"
        case .whyToday: return "why today"
        case .outcome: return "outcome"
        case .revision:
            let items = record.itemsRevised(by: step)
            guard items.count == 1 else { return "change to \(counted(items.count, "line"))" }
            return "change to \(record.item(items[0])?.word ?? "line") \(quoted(items[0]))"
        case .meeting: return "opening of the meeting"
        case .contact: return "who saw the person"
        case .scores: return "scores"
        case .readBack: return "read-back"
        case .handOut: return "handing out of lists"
        case .focus, .timer, .undo, .signOff, .lead, .amendment, .redaction: return "step"
        }
    }

    /// The words of a line, struck out or not.
    private func quoted(_ id: RecordID) -> String {
        guard let item = record.item(id), item.patient.map(record.isRestricted) != true else {
            return ""
        }
        let words =
            record.text(of: id).nonEmpty ?? item.text.versions(in: record.standing).last?.value
        return "\u{201C}\(TextLayout.fit(words ?? "", to: 40))\u{201D}"
    }
}
