import HuddleCore
import HuddleFiles
import HuddleUI

/// What the screen needs besides recording: unsent typing.
extension RecordingSession {
    /// Keeps unsent typing; a failure is not in the way of typing, it is tried again with the next key.
    mutating func keep(_ drafts: [Draft]) {
        guard readOnly == nil else { return }
        if draftLock == nil, !drafts.isEmpty {
            draftLock = DraftLock(folder: folder, journal: draftFile.journal)
        }
        guard (try? draftFile.keep(drafts)) != nil else { return }
        if drafts.isEmpty { draftLock = nil }
        for journal in takenUp { try? folder.removeDrafts(of: journal) }
        takenUp = []
    }

    /// Unsent typing that earlier runs left.
    mutating func leftDrafts() -> [Draft] {
        guard readOnly == nil, let left = try? folder.drafts() else { return [] }
        takenUp = left.map(\.journal)
        return left.flatMap(\.drafts)
    }
}
