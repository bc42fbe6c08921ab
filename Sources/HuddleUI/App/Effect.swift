public import HuddleCore

/// What update asks to be done outside; values, so that tests compare them.
public enum Effect: Equatable, Sendable {
    /// Append to the journal and sync; answered by `recorded` or `notSaved`.
    case record([Event])
    /// Keep the unsent typing, all of it; none removes the file.
    case keepDrafts([Draft])
    /// Hand the text to the person's editor; answered by `edited`.
    case edit(String)
    /// Look for themes; answered by `themes`.
    case lookForThemes
    /// Ask the terminal for the mouse.
    case hearMouse
    case ignoreMouse
    /// Write a picture of the screen, in letters, for a report of a fault.
    case dump(String)
    /// Draw everything anew.
    case redraw
    case suspend
    case quit
}

/// Typing that was not sent yet, and where it belongs.
public struct Draft: Equatable, Sendable {
    public let meeting: MeetingID
    public let patient: PatientID
    /// The key of the entry's purpose: `action`.
    public let kind: String
    public let text: String
    /// Characters before the cursor.
    public let cursor: Int

    public init(
        meeting: MeetingID, patient: PatientID, kind: String, text: String, cursor: Int
    ) {
        self.meeting = meeting
        self.patient = patient
        self.kind = kind
        self.text = text
        self.cursor = cursor
    }
}
