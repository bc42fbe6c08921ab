import HuddleCore

/// Unsent typing: nothing that was typed is lost before it is sent or deleted.
extension Model {
    /// Where a draft of this purpose belongs; nil for what is not kept.
    func slot(of purpose: EntryPurpose) -> (MeetingID, PatientID, String)? {
        guard case .about(let patient, let meeting, let kind) = purpose else { return nil }
        return (meeting, patient, kind.rawValue)
    }

    func draft(of purpose: EntryPurpose) -> Draft? {
        guard let (meeting, patient, kind) = slot(of: purpose) else { return nil }
        return drafts.first { $0.meeting == meeting && $0.patient == patient && $0.kind == kind }
    }

    /// How many words wait as drafts about the person.
    func draftWords(about patient: PatientID) -> [(kind: EntryKind, words: Int)] {
        drafts.filter { $0.patient == patient && $0.meeting == meeting }.compactMap { draft in
            EntryKind(rawValue: draft.kind).map { ($0, draft.text.split(separator: " ").count) }
        }
    }

    /// Puts the line as it is among the drafts.
    mutating func keep(_ entry: EntryState) {
        guard let (meeting, patient, kind) = slot(of: entry.purpose) else { return }
        forgetDraft(of: entry.purpose)
        guard !entry.editor.isEmpty else { return }
        drafts.append(
            Draft(
                meeting: meeting, patient: patient, kind: kind, text: entry.editor.text,
                cursor: entry.editor.cursor))
    }

    mutating func forgetDraft(of purpose: EntryPurpose) {
        guard let (meeting, patient, kind) = slot(of: purpose) else { return }
        drafts.removeAll {
            $0.meeting == meeting && $0.patient == patient && $0.kind == kind
        }
    }

    /// Notes that typing has changed, so that it is kept outside soon.
    mutating func noteDraft() {
        if draftsChangedAt == nil { draftsChangedAt = clock.milliseconds }
    }

    /// Keeps all unsent typing outside, now.
    mutating func keepDrafts() -> [Effect] {
        if let entry { keep(entry) }
        draftsChangedAt = nil
        return [.keepDrafts(drafts)]
    }

    /// Typing that an earlier run left, unless it was sent after all.
    mutating func found(_ found: [Draft]) {
        let new = found.filter { draft in
            !drafts.contains(draft) && !isRecorded(draft)
                && record.signOff(of: draft.meeting) == nil
        }
        guard !new.isEmpty else { return }
        drafts += new
        let words = new.reduce(0) { $0 + $1.text.split(separator: " ").count }
        say("Unsent typing found: \(words) words. m resumes the meeting; the line has them.")
    }

    private func isRecorded(_ draft: Draft) -> Bool {
        record.entries(of: draft.patient, in: draft.meeting).contains { entry in
            switch entry {
            case .contribution(let id):
                draft.text.hasSuffix(record.text(record.contributions[id]?.text, of: id.record))
            case .decision(let id):
                draft.text == record.text(record.decisions[id]?.text, of: id.record)
            case .action(let id): draft.text == record.text(record.actions[id]?.text, of: id.record)
            case .handover(let id):
                draft.text == record.text(record.handovers[id]?.text, of: id.record)
            }
        }
    }
}
