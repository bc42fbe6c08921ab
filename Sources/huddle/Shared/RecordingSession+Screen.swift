import HuddleCore
import HuddleFiles
import HuddleText
import HuddleUI

/// What the screen needs besides recording: unsent typing.
extension RecordingSession {
    /// Keeps unsent typing; a failure is not in the way of typing, it is tried again with the next key.
    mutating func keep(_ drafts: [HuddleUI.Draft]) {
        guard readOnly == nil else { return }
        let kept = drafts.map {
            HuddleText.Draft(
                meeting: $0.meeting, patient: $0.patient, kind: $0.kind,
                typed: ($0.text, $0.cursor))
        }
        if draftLock == nil, !kept.isEmpty {
            draftLock = DraftLock(folder: folder, journal: draftFile.journal)
        }
        guard (try? draftFile.keep(kept)) != nil else { return }
        if kept.isEmpty { draftLock = nil }
        for journal in takenUp { try? folder.removeDrafts(of: journal) }
        takenUp = []
    }

    /// Unsent typing that earlier runs left.
    mutating func leftDrafts() -> [HuddleUI.Draft] {
        guard readOnly == nil, let left = try? folder.drafts() else { return [] }
        takenUp = left.map(\.journal)
        return left.flatMap(\.drafts).compactMap { draft in
            guard let meeting = draft.meeting, let patient = draft.patient else { return nil }
            return HuddleUI.Draft(
                meeting: meeting, patient: patient, kind: draft.kind, text: draft.text,
                cursor: draft.cursor)
        }
    }
}
