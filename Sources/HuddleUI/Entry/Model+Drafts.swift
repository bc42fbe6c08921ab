import HuddleCore

/// Unsent typing: nothing that was typed is lost before it is sent or deleted.
extension Model {
    /// What was left unsent for a purpose.
    func unsent(for purpose: EntryPurpose) -> UnsentLine? {
        drafts.first { $0.purpose == purpose }
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

    /// Puts the line as it is among the drafts; one that was not changed is none.
    mutating func keep(_ entry: EntryState) {
        drafts.removeAll { $0.purpose == entry.purpose }
        guard entry.hasUnsentWords else { return }
        drafts.append(
            UnsentLine(
                purpose: entry.purpose, text: entry.editor.text, cursor: entry.editor.cursor))
    }

    /// Forgets a line that is on the disk now; words typed since stay.
    mutating func forget(_ sent: UnsentLine, _ fate: AfterSaving.EntryFate) {
        let isOnLine = entry?.purpose == sent.purpose && entry?.editor.text == sent.text
        // What was kept of an open line is an older state of it.
        drafts.removeAll { $0.purpose == sent.purpose && (isOnLine || $0.text == sent.text) }
        remember(sent.text, sent.purpose, wasSent: true)
        guard isOnLine else { return }
        guard fate == .clears else {
            entry = nil
            return
        }
        if !closeLineLeftBehind(sent.purpose) { entry = EntryState(sent.purpose) }
    }

    /// Keeps a line for Up.
    mutating func remember(_ text: String, _ purpose: EntryPurpose, wasSent: Bool) {
        guard !text.isEmpty else { return }
        let line = EarlierLine(text: text, purpose: purpose, wasSent: wasSent)
        earlierLines.removeAll { $0 == line }
        earlierLines.append(line)
        if earlierLines.count > 200 { earlierLines.removeFirst() }
    }

    /// Notes that typing has changed, so that it is kept outside soon.
    mutating func noteDraft() {
        if draftsChangedAt == nil { draftsChangedAt = clock.milliseconds }
    }

    /// Keeps all unsent typing outside, now.
    mutating func keepDrafts() -> [Effect] {
        if let entry { keep(entry) }
        draftsChangedAt = nil
        return [.keepDrafts(drafts.compactMap(draft))]
    }

    /// Typing that an earlier run left, unless it was sent after all.
    mutating func found(_ found: [Draft]) {
        let new = found.filter { draft in
            !isRecorded(draft) && draft.meeting.flatMap(record.signOff) == nil
        }
        .compactMap(line).filter { line in !drafts.contains { $0.purpose == line.purpose } }
        guard !new.isEmpty else { return }
        drafts += new
        let words = new.reduce(0) { $0 + $1.wordCount }
        say("Unsent typing found: \(words) words. m resumes the meeting; the line has them.")
    }

    /// True when what the line means stands among the entries; a line that only ends like one of
    /// them was not sent.
    private func isRecorded(_ draft: Draft) -> Bool {
        guard let kind = EntryKind(rawValue: draft.kind), let meeting = draft.meeting,
            let patient = draft.patient
        else { return false }
        let meaning = EntryReader.read(
            draft.text, kind: kind,
            directory: record.entryDirectory(of: meeting, settings.roles),
            today: clock.today)
        return record.entries(of: patient, in: meeting).contains { entry in
            words(of: entry) == meaning.text
        }
    }
}
