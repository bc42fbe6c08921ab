import HuddleCore
import TerminalUI

/// The one place where a message changes the model; what must be done outside comes back as effects.
public func update(
    _ model: inout Model, _ message: Message, at clock: ClockReading
) -> [Effect] {
    model.clock = clock
    switch message {
    case .input(let input): return model.take(input)
    case .tick: return model.tick()
    case .recorded(let events, let head): return model.recorded(events, head: head)
    case .notSaved(let reason, let pen): model.notSaved(reason, pen: pen)
    case .arrived(let events, let heads): model.arrived(events, heads)
    case .loaded(let events, let isComplete):
        model.record.apply(events)
        model.isComplete = isComplete
    case .edited(let text, let failure): return model.edited(text, failure: failure)
    case .notice(let notice): model.say(notice.text, notice.kind)
    case .foundDrafts(let drafts): model.found(drafts)
    case .ending: return model.keepDrafts()
    }
    return []
}

extension Model {
    /// Takes one key, paste or new size.
    mutating func take(_ input: TerminalInput) -> [Effect] {
        switch input {
        case .resize(let size):
            self.size = size
            return []
        case .paste(let text):
            lastKeyAt = clock.milliseconds
            return take(paste: text)
        case .key(let key):
            lastKeyAt = clock.milliseconds
            return take(key)
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        clearOldNotice()
        if let command = CommandTable.whileTyping(key) { return run(command) }
        if isCurtained, entry == nil {
            refuse("The curtain is closed. Ctrl-O or F9 opens it.")
            return []
        }
        if overlay != nil { return takeInOverlay(key) }
        if entry != nil { return takeInEntry(key) }
        if filter?.isTyping == true { return takeInFilter(key) }
        return takeInScreen(key)
    }

    /// Looks the key up for the screen; a key that does nothing here says so.
    private mutating func takeInScreen(_ key: Key) -> [Effect] {
        guard let command = CommandTable.command(for: key, in: stack.top.place) else {
            refuse("\(key.name) does nothing here. ? shows the keys of this screen.")
            return []
        }
        return run(command)
    }

    /// Runs a command, or says why it cannot run now.
    mutating func run(_ command: UICommand) -> [Effect] {
        if let reason = reasonAgainst(command) {
            refuse(reason)
            return []
        }
        if command.name != "leave" { isLeaving = false }
        return command.run(&self)
    }

    /// Why a command cannot run now.
    func reasonAgainst(_ command: UICommand) -> String? {
        if command.isWriting, let readOnly { return readOnly }
        return command.disabledReason(self)
    }

    private mutating func take(paste text: String) -> [Effect] {
        if overlay != nil { return pasteInOverlay(text) }
        if entry != nil { return pasteInEntry(text) }
        if filter?.isTyping == true {
            filter?.editor.insert(text)
            return []
        }
        refuse("Paste ignored: open an entry line first, then paste.")
        return []
    }

    private mutating func clearOldNotice() {
        guard let notice, notice.kind != .trouble || saving == .saved else { return }
        if clock.milliseconds - notice.since > 300 { self.notice = nil }
    }

    /// Somebody else's lines: they are shown, and nothing that is being typed moves.
    fileprivate mutating func arrived(_ events: [Event], _ heads: [JournalHead]) {
        record.apply(events)
        for head in heads { self.heads[head.journal] = head }
    }
}
