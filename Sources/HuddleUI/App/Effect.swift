public import HuddleCore

/// What update asks to be done outside; values, so that tests compare them.
public enum Effect: Equatable, Sendable {
    /// Append to the journal and sync; answered by `recorded` or `notSaved`.
    case record([Event])
    /// Keep the unsent typing, all of it; none removes the file.
    case keepDrafts([Draft])
    /// Hand the text to the person's editor; answered by `edited`.
    case edit(String)
    /// Write these owners their lists, or everybody, into a folder of the day; answered by `handedOut`
    /// or a notice.
    case handOut(to: Set<Owner>?)
    /// Look for themes; answered by `themes`.
    case lookForThemes
    /// Ask the terminal for the mouse.
    case hearMouse
    case ignoreMouse
    /// Write a picture of the screen, in letters, for a report of a fault.
    case dump(String)
    /// The same, and beside it the whole record with everybody masked; answered by a notice when both
    /// are written.
    case dumpRecord(String)
    /// Draw everything anew.
    case redraw
    case suspend
    case quit
}
