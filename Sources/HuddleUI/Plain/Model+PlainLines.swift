import HuddleCore
import TerminalUI

/// A meeting by lines: each line does what its command would do on the screen.
extension Model {
    /// Takes one line of the prompt.
    mutating func take(line: String) -> [Effect] {
        lastKeyAt = clock.milliseconds
        if !saving.hasFailed { notice = nil }
        switch overlay {
        case .pick(let picker): return take(line: line, in: picker)
        case .confirm(let confirmation): return take(line: line, in: confirmation)
        case .help, .palette, .messages, .voices: overlay = nil
        case nil: break
        }
        if entry != nil, !line.hasPrefix(":") { return takeInEntry(line: line) }
        return run(PlainLine(line))
    }

    private mutating func run(_ line: PlainLine) -> [Effect] {
        if let number = line.number {
            guard let row = plainPage.row(numbered: number) else {
                refuse("There is no line \(number) here.")
                return []
            }
            selectRow(row)
        }
        guard !line.word.isEmpty else {
            if let selected = plainPage.selectedLine, line.number != nil { say(selected) }
            return []
        }
        guard let command = line.command(in: stack.top.place) else {
            refuse("No command \u{201C}\(line.word)\u{201D} here. help lists them.")
            return []
        }
        if let reason = reasonNotInPlain(command) {
            refuse(reason)
            return []
        }
        return line.words.isEmpty ? runTyped(command) : run(command, with: line.words)
    }

    private func reasonNotInPlain(_ command: UICommand) -> String? {
        if isCurtained, !command.worksWhileTyping, command.group != .program {
            return "The curtain is closed. curtain opens it."
        }
        guard command.works(in: stack.top.place) else {
            let screens = command.places.map(\.title).joined(separator: " or ")
            return "\u{201C}\(command.name)\u{201D} works on: \(screens)."
        }
        return nil
    }

    /// Runs a command with the words that it would ask for; one that asks for none is not run, so that
    /// nobody takes words for recorded that are not.
    private mutating func run(_ command: UICommand, with words: String) -> [Effect] {
        if let reason = reasonAgainst(command) {
            refuse(reason)
            return []
        }
        var asked = self
        let effects = asked.run(command)
        guard asked.takesWords(moreThan: self) else {
            refuse("\u{201C}\(command.name)\u{201D} takes no words: nothing was done.")
            return []
        }
        self = asked
        if case .pick(let picker) = overlay { return effects + take(line: words, in: picker) }
        if filter?.isTyping == true {
            filter?.editor.setText(words)
            filter?.isTyping = false
            filterChanged()
            return effects
        }
        entry?.closesAfterSaving = true
        return effects + takeInEntry(line: words)
    }

    private func takesWords(moreThan before: Model) -> Bool {
        if case .pick = overlay { return true }
        return entry != nil && entry != before.entry || filter?.isTyping == true
    }

    /// A line for the open entry: empty leaves it, `.` sends the draft that it holds, `-` clears a field,
    /// `help` says so.
    private mutating func takeInEntry(line: String) -> [Effect] {
        if line.trimmed.isEmpty {
            leaveEntry()
            return keepDrafts()
        }
        if line.trimmed == "help" {
            say(
                "Type the words. A dot alone sends what is held, an empty line leaves and keeps it. "
                    + "A colon before a command runs it, as :help does.")
            return []
        }
        // A draft that the line takes the place of is not lost with it.
        if line != ".", let entry, entry.hasUnsentWords {
            remember(entry.editor.text, entry.purpose, .unsent)
        }
        if case .field = entry?.purpose, line == "-" {
            entry?.editor.setText("")
        } else if line != "." {
            entry?.editor.setText(line)
        }
        return sendEntry()
    }

    private mutating func take(line: String, in picker: Picker) -> [Effect] {
        var picker = picker
        if line.trimmed.isEmpty {
            closeOverlay()
            say("Nothing was chosen.")
            return []
        }
        var chosen = PlainLine(line).number.map { $0 - 1 }
        if chosen == nil {
            picker.words.setText(line)
            let all = picker.fitting
            chosen = all.count == 1 ? 0 : all.firstIndex { $0.label == line }
        }
        guard let chosen else {
            if picker.fitting.isEmpty {
                refuse(
                    "Nothing fits \u{201C}\(line)\u{201D}. A number chooses, an empty line leaves.")
                picker.words.setText("")
            }
            overlay = .pick(picker)
            return []
        }
        guard picker.fitting.indices.contains(chosen) else {
            refuse("There is no line \(chosen + 1) here.")
            return []
        }
        overlay = nil
        return carryOut(picker.fitting[chosen].deed)
    }

    /// A whole word is never a slip of the keys, so there is no time in which it does not count.
    private mutating func take(line: String, in confirmation: Confirmation) -> [Effect] {
        overlay = nil
        let answers = ["yes", confirmation.yes.name, confirmation.yesWord]
        guard answers.contains(line.trimmed) else {
            say("Nothing was changed.")
            return []
        }
        return carryOut(confirmation.deed)
    }
}
