import HuddleCore
import TerminalUI

/// The one place where a message changes the model; what must be done outside comes back as effects.
public func update(
    _ model: inout Model, _ message: Message, at clock: ClockReading
) -> [Effect] {
    model.clock = clock
    let effects = model.take(message)
    model.settleSitting()
    model.keepLists()
    return effects
}

extension Model {
    fileprivate mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .input(let input): return take(input)
        case .line(let line): return take(line: line)
        case .tick: return tick()
        case .recorded(let events, let head):
            return recorded(events, head: head) + takeWaitingInput()
        case .notSaved(let reason, let pen):
            notSaved(reason, pen: pen)
            return takeWaitingInput()
        case .folderAway(let pen): return goOn(with: pen)
        case .unshared(let count, let reason): unshared(count, reason)
        case .arrived(let events, let heads): arrived(events, heads)
        case .edited(let text, let failure): return edited(text, failure: failure)
        case .handedOut(let lists, let folder): return handedOut(lists, in: folder)
        case .notice(let notice): say(notice.text, notice.kind)
        case .themes(let found): self.found(themes: found)
        case .draftsNotKept(let reason):
            draftsNotKept = reason
            if reason != nil { tryDraftsAgain() }
        case .foundDrafts(let drafts): found(drafts)
        case .ending: return keepDrafts()
        }
        return []
    }

    /// Takes one key, paste or new size.
    mutating func take(_ input: TerminalInput) -> [Effect] {
        switch input {
        case .resize(let size):
            self.size = size
            return []
        case .paste(let text):
            lastKeyAt = clock.milliseconds
            if isWaiting {
                waitingInput.append(input)
                return []
            }
            return take(paste: text)
        case .key(let key):
            lastKeyAt = clock.milliseconds
            return take(key)
        case .pointer(let move):
            lastKeyAt = clock.milliseconds
            return take(move)
        }
    }

    /// Takes what was typed while the disk was busy, in its order.
    mutating func takeWaitingInput() -> [Effect] {
        var effects: [Effect] = []
        while !isWaiting, !waitingInput.isEmpty {
            effects += take(waitingInput.removeFirst())
        }
        return effects
    }

    private mutating func take(_ key: Key) -> [Effect] {
        clearOldNotice()
        let typing = CommandTable.whileTyping(key)
        if typing?.name != "privacy" { isRaisingNames = false }
        if let typing { return run(typing) }
        if isWaiting {
            waitingInput.append(.key(key))
            return []
        }
        if let reason = reasonNothingIsSeen, overlay != nil || !isTyping {
            return takeUnseen(key, reason)
        }
        if overlay != nil { return takeInOverlay(key) }
        if entry != nil { return takeInEntry(key) }
        if filter?.isTyping == true { return takeInFilter(key) }
        if case .search(let state) = stack.top { return takeInSearch(key, state) }
        return isTypedBlind(key) ? [] : takeInScreen(key)
    }

    /// True while a field on the screen itself takes the keys.
    private var isTyping: Bool {
        entry != nil || filter?.isTyping == true || stack.top.place == .search
    }

    /// Why nobody can see what a key would do; typing goes on nevertheless.
    private var reasonNothingIsSeen: String? {
        if isCurtained { return "The curtain is closed. Ctrl-O or F9 opens it." }
        if isTooSmall { return "The window is too small to show what a key does." }
        return nil
    }

    /// Nothing changes unseen, but the program can be left.
    private mutating func takeUnseen(_ key: Key, _ reason: String) -> [Effect] {
        guard !isCurtained, overlay == nil,
            let command = CommandTable.command(for: key, in: stack.top.place),
            command.group == .program
        else {
            refuse(reason)
            return []
        }
        return run(command)
    }

    /// Looks the key up for the screen; a key that does nothing here says so.
    private mutating func takeInScreen(_ key: Key) -> [Effect] {
        // While a line is not saved, Enter means that before anything else.
        if saving.hasFailed, key == .enter { return tryAgain() }
        // What is typed before the terminal is ready ends its lines so.
        if key == .control("j") { return takeInScreen(.enter) }
        guard let command = CommandTable.command(for: key, in: stack.top.place) else {
            if case .alt(let character) = key { return takeInScreen(escapedBefore: character) }
            isLeaving = false
            refuse("\(key.name) does nothing here. ? shows the keys of this screen.")
            return []
        }
        return run(command)
    }

    /// Some terminals send Esc and a letter as one key. One level back, then what the letter does there;
    /// but nothing is recorded by a key that may have been meant otherwise.
    private mutating func takeInScreen(escapedBefore character: Character) -> [Effect] {
        let effects = takeInScreen(.escape)
        let command = CommandTable.command(for: .character(character), in: stack.top.place)
        guard command?.isWriting != true else {
            refuse("\(Key.alt(character).name) records nothing. Press \(character) by itself.")
            return effects
        }
        return effects + take(.character(character))
    }

    /// Runs a command, or says why it cannot run now.
    mutating func run(_ command: UICommand) -> [Effect] {
        if let reason = reasonAgainst(command) {
            refuse(reason)
            return []
        }
        if let reason = reasonToLookFirst(command) {
            refuse(reason)
            return []
        }
        if command.name != "leave" { isLeaving = false }
        if command.name != "next" { confirmedLeaving = nil }
        // The palette is how `:undo` is said a second time.
        if !["undo", "palette"].contains(command.name) { confirmedUndo = nil }
        guard entry != nil, !command.worksWhileTyping else { return command.run(&self) }
        leaveEntry()
        return keepDrafts() + command.run(&self)
    }

    /// Runs a command that was typed by its name: nobody types one too often by mistake, so names are
    /// shown at once.
    mutating func runTyped(_ command: UICommand) -> [Effect] {
        isRaisingNames = command.name == "privacy"
        lastRaisedAt = clock.milliseconds
        return run(command)
    }

    /// Why a command cannot run now.
    func reasonAgainst(_ command: UICommand) -> String? {
        if command.isWriting, let readOnly { return readOnly }
        if command.isWriting, let reasonInThePast { return reasonInThePast }
        return reasonSealed(command) ?? command.disabledReason(self)
    }

    /// Why nothing can be recorded while the record of an earlier day is looked at.
    var reasonInThePast: String? {
        asOf.map { "This is the record as it stood on \($0.long). :as-of goes back to now." }
    }

    private mutating func take(paste text: String) -> [Effect] {
        if overlay != nil { return pasteInOverlay(text) }
        if entry != nil { return pasteInEntry(text) }
        if filter?.isTyping == true {
            filter?.editor.insert(text)
            filterChanged()
            return []
        }
        if case .search(let state) = stack.top {
            pasteInSearch(text, state)
            return []
        }
        refuse("Paste ignored: open an entry line first, then paste.")
        return []
    }

    private mutating func clearOldNotice() {
        guard let notice, notice.kind != .trouble || !saving.hasFailed else { return }
        if clock.milliseconds - notice.since > 300 { self.notice = nil }
    }

    /// Says when the folder has everything again; that it has not stands in the title.
    fileprivate mutating func unshared(_ count: Int, _ reason: String?) {
        let before = unshared
        unshared = count
        if count > 0, let reason {
            return say("Saved here, and the team's folder does not take it: \(reason)", .trouble)
        }
        if count == 0, before > 0 {
            say("The team's folder has everything: \(counted(before, "line")) handed over.")
        } else if count > 0, before == 0 {
            say(
                "The team's folder is away. Everything is saved here and handed over later.",
                .refused)
        }
    }
}
