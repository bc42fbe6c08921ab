import HuddleCore

/// Unsent typing: nothing that was typed is lost before it is sent or deleted.
extension Model {
    /// What was left unsent for a purpose, the last of it where there is more.
    func unsent(for purpose: EntryPurpose) -> Draft? {
        drafts.last { $0.purpose == purpose }
    }

    /// Takes from the drafts what was left for a purpose, for its line.
    mutating func takeUp(_ purpose: EntryPurpose) -> Draft? {
        drafts.lastIndex { $0.purpose == purpose }.map { drafts.remove(at: $0) }
    }

    /// The kinds of line that wait about the person in this meeting, and how many words each.
    func draftWords(about patient: PatientID) -> [(kind: EntryKind, words: Int)] {
        drafts.compactMap { line in
            guard case .about(patient, let meeting, let kind) = line.purpose,
                meeting == self.meeting
            else { return nil }
            return (kind, line.wordCount)
        }
    }

    /// The meeting in whose minutes the line would stand, if in any.
    func meeting(of purpose: EntryPurpose) -> MeetingID? {
        switch purpose {
        case .words(let item, _): record.item(item)?.meeting
        default: purpose.meeting
        }
    }

    /// Puts the line as it is among the drafts; one that was not changed is none.
    mutating func keep(_ entry: EntryState) {
        if entry.hasUnsentWords { drafts.append(entry.unsent) }
    }

    /// Everything that is typed and not sent: what was left, and what stands on the line.
    var unsentTyping: [Draft] {
        drafts + [entry].compactMap { $0 }.filter(\.hasUnsentWords).map(\.unsent)
    }

    /// How many lines are typed and not sent.
    public var unsentCount: Int { unsentTyping.count }

    /// The same, and the words that Up took off the line: what outlasts the program.
    var typingToKeep: [Draft] {
        let typed = unsentTyping
        let setAside = earlierLines.filter { line in
            line.origin == .unsent
                && !typed.contains { $0.purpose == line.purpose && $0.text == line.text }
        }
        return
            (typed
            + setAside.map {
                Draft($0.purpose, text: $0.text, cursor: $0.text.count, answering: .seen([]))
            }).filter(\.isKept)
    }

    /// Forgets a line that is on the disk now; words typed since stay.
    mutating func forget(_ sent: Draft, _ fate: AfterSaving.EntryFate) {
        remember(sent.text, sent.purpose, .sent)
        earlierLines.removeAll {
            $0.origin == .unsent && $0.purpose == sent.purpose && $0.text == sent.text
        }
        guard entry?.purpose == sent.purpose, entry?.editor.text == sent.text else {
            let isSent = { (draft: Draft) in
                draft.purpose == sent.purpose && draft.text == sent.text
            }
            if let place = drafts.lastIndex(where: isSent) { drafts.remove(at: place) }
            return
        }
        guard fate == .clears else {
            entry = nil
            return
        }
        if closeLineLeftBehind(sent.purpose) { return }
        entry = EntryState(sent.purpose)
        entry?.followsSaved = true
    }

    /// Keeps a line for Up.
    mutating func remember(
        _ text: String, _ purpose: EntryPurpose, _ origin: EarlierLine.Origin
    ) {
        guard !text.isEmpty else { return }
        let line = EarlierLine(text: text, purpose: purpose, origin: origin)
        earlierLines.removeAll { $0 == line }
        earlierLines.append(line)
        if earlierLines.count > 200 { earlierLines.removeFirst() }
    }

    /// Notes that typing has changed, so that it is kept outside soon.
    mutating func noteDraft() {
        entry?.followsSaved = false
        if draftsChangedAt == nil { draftsChangedAt = clock.milliseconds }
    }

    /// Keeps unsent typing in a while, whether anything is typed or not: a drive may be back.
    mutating func tryDraftsAgain() {
        draftsChangedAt = clock.milliseconds + Model.draftPause
    }

    /// Keeps all unsent typing outside, now.
    mutating func keepDrafts() -> [Effect] {
        draftsChangedAt = nil
        return [.keepDrafts(typingToKeep)]
    }

    /// Typing that an earlier run left, unless it was sent after all. All of it stays until somebody
    /// sends or deletes it, whatever it was for.
    mutating func found(_ found: [Draft]) {
        let new = found.filter { !isRecorded($0) && !drafts.contains($0) }
        guard !new.isEmpty else { return }
        drafts += new
        let words = new.reduce(0) { $0 + $1.wordCount }
        say(
            "Unsent typing found: \(counted(words, "word")) in \(counted(new.count, "line")). "
                + "The lines have them again; :drafts lists them.", .refused)
    }

    /// True when what the line means is in the record; a line that only ends like something recorded was
    /// not sent.
    private func isRecorded(_ draft: Draft) -> Bool {
        switch draft.purpose {
        case .about(let patient, let meeting, .whyToday):
            return record.discussion(of: patient, in: meeting).whyToday
                .value(in: record.standing) == draft.text.trimmed
        case .about(let patient, let meeting, let kind),
            .answering(_, let patient, let meeting, let kind):
            let meaning = EntryReader.read(
                draft.text, kind: kind,
                directory: entryDirectory(of: meeting),
                today: clock.today)
            return record.entries(of: patient, in: meeting).contains { entry in
                words(of: entry) == meaning.text
            }
        case .words(let item, _): return record.text(of: item) == draft.text.trimmed
        case .field(let field, let patient):
            return record.value(field, of: patient) == draft.text.trimmed
        default: return false
        }
    }
}
