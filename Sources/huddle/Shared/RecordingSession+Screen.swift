import HuddleCore
import HuddleFiles
import HuddleUI

/// What the screen needs besides recording: unsent typing.
extension RecordingSession {
    /// Keeps unsent typing, and gives why it could not; it is tried again with the next key. What an
    /// earlier run left goes when it is kept here, and not before.
    mutating func keep(_ drafts: [Draft]) -> FileError? {
        guard readOnly == nil else { return nil }
        if !drafts.isEmpty { holdDraftLock() }
        do throws(FileError) {
            try draftFile.keep(drafts)
        } catch {
            return error
        }
        if drafts.isEmpty { draftLock = nil }
        // What cannot be removed is offered once more. With the drafts of a journal goes its lock, so
        // that they go last.
        for text in takenTexts { try? folder.remove(text) }
        for journal in takenUp { try? folder.removeDrafts(of: journal) }
        (takenUp, takenTexts, claims) = ([], [], [])
        return nil
    }

    /// Unsent typing that earlier runs left, in lines and in editors; no other program is offered it
    /// while this one has not kept it.
    mutating func leftDrafts() -> [Draft] {
        guard readOnly == nil else { return [] }
        // A folder that cannot be asked is said to be so elsewhere.
        guard let left = try? folder.claimLeftTyping() else { return [] }
        takenTexts = left.texts
        takenUp = left.drafts.map(\.journal)
        claims = left.claims
        let drafts = left.drafts.flatMap(\.drafts)
        let texts = takenTexts.map(\.text.trimmed).filter { text in
            !text.isEmpty && !drafts.contains { $0.text.trimmed == text }
        }
        return drafts
            + texts.map {
                Draft(.unknown(kind: "editor", nil, nil), text: $0, cursor: $0.count)
            }
    }

    /// The file in which a text goes to somebody's editor; nobody else is offered it meanwhile.
    mutating func editorFile() -> String {
        holdDraftLock()
        return folder.path(of: .editor(draftFile.journal))
    }

    private mutating func holdDraftLock() {
        guard draftLock == nil else { return }
        draftLock = DraftLock(folder: folder, journal: draftFile.journal)
    }
}
