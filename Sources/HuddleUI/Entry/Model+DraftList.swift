import HuddleCore
import TerminalUI

/// What can be done with something that was typed and never sent.
enum DraftDeed: Equatable, Sendable {
    /// Shows it and asks what to do with it.
    case show
    /// Puts it on its own line again.
    case takeUp
    /// Makes it an amendment of the minutes that were signed off without it.
    case amend
    /// Has it at hand on any line.
    case copy
    case delete
}

/// The list of what was typed and never sent: nothing in it goes away unseen.
extension Model {
    /// Lists everything that waits, to be taken up, copied or deleted.
    mutating func listDrafts() -> [Effect] {
        guard !drafts.isEmpty else {
            refuse("Nothing waits: every line that was typed is saved.")
            return []
        }
        let choices = drafts.map { draft in
            Picker.Choice(label: label(of: draft), deed: .draft(draft, .show))
        }
        overlay = .pick(Picker(title: "Typed and not sent", choices: choices))
        return []
    }

    /// Does with a draft what was chosen.
    mutating func carryOut(_ deed: DraftDeed, _ draft: Draft) -> [Effect] {
        guard drafts.contains(draft) else { return [] }
        switch deed {
        case .show: return show(draft)
        case .takeUp: return takeUp(draft)
        case .amend: return amend(with: draft)
        case .copy:
            remember(draft.text, draft.purpose, .copied)
            say("Copied: Up has it on any line. It stays in :drafts until it is deleted there.")
            return []
        case .delete:
            drafts.removeAll { $0 == draft }
            say("Deleted: \(counted(draft.wordCount, "word")) that were never sent.")
            return keepDrafts()
        }
    }

    private mutating func show(_ draft: Draft) -> [Effect] {
        var choices: [(label: String, deed: DraftDeed)] = []
        if canTakeUp(draft.purpose) { choices.append(("Put it on its line again", .takeUp)) }
        if sealedMeeting(of: draft.purpose) != nil {
            choices.append(("Add it to the signed minutes, with a reason", .amend))
        }
        choices.append(("Copy it: Up has it on any line", .copy))
        choices.append(("Delete it", .delete))
        let picker = Picker(
            title: label(of: draft),
            choices: choices.map {
                Picker.Choice(label: $0.label, deed: .draft(draft, $0.deed))
            })
        overlay = .pick(picker)
        return []
    }

    /// `action for Margaret Ellis, signed off since: order chair`.
    private func label(of draft: Draft) -> String {
        let purpose = draft.purpose
        let whom = purpose.patient.map { " for \(shownName($0))" } ?? ""
        let sealed = sealedMeeting(of: purpose).map { ", \(day(of: $0)) signed off since" } ?? ""
        let isHidden = purpose.patient.map { record.isRestricted($0) } ?? false
        let words = draft.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return "\(purpose.label)\(whom)\(sealed): \(isHidden ? "not shown" : words)"
    }

    private func day(of meeting: MeetingID) -> String {
        record.meetings[meeting]?.date.short ?? "a meeting"
    }

    /// The meeting of a line, once nothing more goes into it.
    private func sealedMeeting(of purpose: EntryPurpose) -> MeetingID? {
        guard let meeting = meeting(of: purpose), record.signOff(of: meeting) != nil else {
            return nil
        }
        if case .amendment = purpose { return nil }
        return meeting
    }

    private func canTakeUp(_ purpose: EntryPurpose) -> Bool {
        if case .unknown = purpose { return false }
        guard let meeting = meeting(of: purpose) else { return true }
        if case .amendment = purpose { return true }
        return record.isOpen(meeting)
    }

    /// Opens its line with it. Where the meeting is with somebody else, Enter asks for whom it is.
    private mutating func takeUp(_ draft: Draft) -> [Effect] {
        drafts.removeAll { $0 == draft }
        drafts.append(draft)
        let values = edited(by: draft.purpose).values
        open(draft.purpose, text: values.count == 1 ? values[0] : "")
        let isElsewhere = draft.purpose.patient.map { $0 != currentPatient } ?? false
        entry?.isOrphaned = isElsewhere && draft.purpose.sentence != nil
        return []
    }

    private mutating func amend(with draft: Draft) -> [Effect] {
        guard let meeting = sealedMeeting(of: draft.purpose) else { return [] }
        // Whom the signed minutes do not list is named in the words.
        let patient = draft.purpose.patient
        let listed = patient.flatMap { peopleSigned(in: meeting).contains($0) ? $0 : nil }
        let purpose = EntryPurpose.amendment(meeting, listed)
        guard unsent(for: purpose) == nil else {
            refuse("An amendment of these minutes waits already. Send it or delete it first.")
            return []
        }
        drafts.removeAll { $0 == draft }
        open(purpose)
        let whom = patient.flatMap { listed == nil ? "\(shownName($0)): " : nil } ?? ""
        entry?.editor.setText("\(whom)\(draft.text) because ")
        noteDraft()
        return []
    }
}
