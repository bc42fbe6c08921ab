import HuddleCore
import TerminalUI

/// A line being typed.
struct EntryState: Equatable, Sendable {
    let purpose: EntryPurpose
    /// Which values of a field it takes the place of: those that stood when it was opened.
    let answering: Answering
    var editor: LineEditor
    /// What stood on the line when it was opened and is in the record already.
    let original: String
    /// How far Up has gone back in the lines typed earlier; 0 is the line itself.
    var recalled = 0
    /// The line sent earlier that Up has brought; it is in the record already.
    var brought: String?
    /// True when the meeting left the line's person before anything was typed: Enter asks first.
    var isOrphaned = false
    /// What Tab goes through; nil unless Tab was the last key.
    var offers: Offers?
    /// True when what stood on the line was saved, and nothing was typed since.
    var followsSaved = false
    /// True when the line is for one thing only, whatever its kind.
    var closesAfterSaving = false

    /// The lines that Tab can make of what was typed, and which one stands on the line.
    struct Offers: Equatable, Sendable {
        let lines: [String]
        var place = 0
    }

    init(_ purpose: EntryPurpose, text: String = "", answering: Answering = .seen([])) {
        self.purpose = purpose
        self.answering = answering
        original = text
        editor = LineEditor(text)
    }

    /// True when the line stays open for the next of its kind.
    var repeats: Bool { purpose.repeats && !closesAfterSaving }

    /// True when the line holds words that are nowhere else.
    var hasUnsentWords: Bool {
        !editor.isEmpty && editor.text != original && editor.text != brought
    }

    /// The line as it would be kept.
    var unsent: Draft {
        Draft(purpose, text: editor.text, cursor: editor.cursor, answering: answering)
    }
}

extension Model {
    /// Opens a line, with the draft that was left there, else with the words given. It answers the
    /// values that stand now, else those that the draft's writer had seen, or those given.
    mutating func open(
        _ purpose: EntryPurpose, text: String = "", answering: Answering? = nil
    ) {
        if entry != nil { leaveEntry() }
        giveWayToLine()
        let stands = answering ?? .seen(edited(by: purpose).heads)
        guard let draft = takeUp(purpose) else {
            entry = EntryState(purpose, text: text, answering: stands)
            return
        }
        var state = EntryState(
            purpose, text: text,
            answering: draft.answering == .whatStands ? stands : draft.answering)
        state.editor.setText(draft.text)
        state.editor.moveCursor(to: draft.cursor)
        entry = state
    }

    /// What an earlier key did is no longer told where a line says what it understands.
    private mutating func giveWayToLine() {
        guard let notice, notice.kind == .done, notice.since < clock.milliseconds else { return }
        self.notice = nil
    }

    /// Opens a line for a field; where people differ about it, their values are offered first.
    mutating func open(
        _ purpose: EntryPurpose, text: String, choosing dispute: Dispute?
    ) -> [Effect] {
        if let dispute, unsent(for: purpose) == nil {
            offer(dispute, writing: purpose)
        } else {
            open(purpose, text: text)
        }
        return []
    }

    mutating func openEntry(_ purpose: EntryPurpose) -> [Effect] {
        open(purpose)
        return []
    }

    /// Leaves the line; what was typed is kept as a draft, and the notice says so.
    mutating func leaveEntry() {
        guard let entry else { return }
        keep(entry)
        self.entry = nil
        guard entry.hasUnsentWords else { return }
        let count = entry.editor.wordCount
        let words = counted(count, "word")
        guard draftsNotKept == nil else {
            return refuse("Draft in this window only: \(words). The same key opens it again.")
        }
        say("Draft kept: \(words). The same key opens it again.")
    }

    mutating func takeInEntry(_ key: Key) -> [Effect] {
        guard entry != nil else { return [] }
        if key != .tab { entry?.offers = nil }
        switch key {
        case .enter: return sendEntry()
        case .escape:
            leaveEntry()
            return keepDrafts()
        case .tab: completeEntry()
        // What stood on the line is kept before the editor has it, with what it was for.
        case .control("x"): return keepDrafts() + [.edit(entry?.editor.text ?? "")]
        default:
            if entry?.editor.handle(key) == true { break }
            return takeBesideText(key)
        }
        noteDraft()
        return []
    }

    /// Up and Down at the first and last row of the text, and keys that mean nothing in it.
    private mutating func takeBesideText(_ key: Key) -> [Effect] {
        switch key {
        case .up: recall(1)
        case .down: recall(-1)
        default:
            refuse("\(key.name) does nothing while typing. Esc leaves the line and keeps it.")
            return []
        }
        noteDraft()
        return []
    }

    mutating func pasteInEntry(_ text: String) -> [Effect] {
        entry?.editor.insert(text)
        noteDraft()
        return []
    }

    /// The text as the editor outside left it; a failed editor or an empty file changes nothing, and what
    /// a failed one left is one step back.
    mutating func edited(_ text: String, failure: String?) -> [Effect] {
        // Editors end a file with a line feed that nobody typed.
        let text = text.hasSuffix("\n") ? String(text.dropLast()) : text
        if let failure {
            let isOffered = offer(leftByEditor: text)
            refuse(
                "\(failure) The line is as it was."
                    + (isOffered ? " Ctrl-_ shows what it left." : ""))
            return isOffered ? keepDrafts() : []
        }
        if text.trimmed.isEmpty, entry?.editor.isEmpty == false {
            refuse("The editor left an empty file. Your text is as it was.")
        } else {
            entry?.editor.setText(text)
            return keepDrafts()
        }
        return []
    }

    /// Puts what a failed editor left one step back, and among the lines for Up, which are kept; false
    /// where it left nothing else.
    private mutating func offer(leftByEditor text: String) -> Bool {
        guard var state = entry, !text.trimmed.isEmpty, text != state.editor.text else {
            return false
        }
        let (before, cursor) = (state.editor.text, state.editor.cursor)
        state.editor.setText(text)
        state.editor.setText(before)
        state.editor.moveCursor(to: cursor)
        if state.recalled > 0 { state.recalled += 1 }
        entry = state
        remember(text, state.purpose, .unsent)
        return true
    }

    /// Goes back and forth in the lines typed before; words that are nowhere else join them first.
    private mutating func recall(_ steps: Int) {
        guard var state = entry else { return }
        var lines = earlierLines.filter { $0.isOffered(for: state.purpose) }.map(\.text)
        let shown = lines.dropLast(max(0, state.recalled - 1)).last
        if state.hasUnsentWords, state.recalled == 0 || state.editor.text != shown {
            remember(state.editor.text, state.purpose, .unsent)
            lines.removeAll { $0 == state.editor.text }
            lines.append(state.editor.text)
            state.recalled += 1
        }
        let place = max(0, min(state.recalled + steps, lines.count))
        state.editor.setText(place == 0 ? state.original : lines[lines.count - place])
        state.recalled = place
        let text = state.editor.text
        let isSent = earlierLines.contains { $0.origin == .sent && $0.text == text }
        state.brought = place > 0 && isSent ? text : nil
        entry = state
    }
}
