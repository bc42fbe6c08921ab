public import HuddleCore
public import TerminalUI

/// Everything that can reach the model from outside.
public enum Message: Equatable, Sendable {
    case input(TerminalInput)
    /// A line of the plain prompt.
    case line(String)
    /// Time has passed.
    case tick
    /// These events are on the disk, and this is how far the journal has got.
    case recorded([Event], head: JournalHead)
    /// The events of the last `record` effect are not on the disk; the pen is for a new journal.
    case notSaved(reason: String, pen: Pen)
    /// The team's folder is away: the events of the last `record` effect go into a journal on this
    /// machine, for which the pen is.
    case folderAway(pen: Pen)
    /// So many lines are saved on this machine and not yet in the team's folder, which is away unless
    /// there is another reason.
    case unshared(Int, reason: String?)
    /// Somebody else wrote these.
    case arrived([Event], heads: [JournalHead])
    /// The editor outside came back, with the text that it left, and a sentence on why it failed if it
    /// did.
    case edited(String, failure: String?)
    /// These lists are in files of this folder.
    case handedOut([ListHandedOut], folder: String)
    /// Something was done or failed outside.
    case notice(Notice)
    /// The themes there are now.
    case themes([ThemeChoice])
    /// Unsent typing is not kept outside, and why; nil when it is again.
    case draftsNotKept(reason: String?)
    /// Unsent typing of an earlier run.
    case foundDrafts([Draft])
    /// The program is about to end: keep what is being typed.
    case ending
}
