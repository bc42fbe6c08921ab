/// Typing that was never sent: where it stood, what it would have been, and where the cursor was.
public struct Draft: Equatable, Sendable {
    public let meeting: MeetingID?
    public let patient: PatientID?
    /// What the text would have become, in the screen's own word: `action`.
    public let kind: String
    public let text: String
    /// Characters before the cursor.
    public let cursor: Int

    public init(
        meeting: MeetingID? = nil, patient: PatientID? = nil, kind: String,
        typed: (text: String, cursor: Int)
    ) {
        self.meeting = meeting
        self.patient = patient
        self.kind = kind
        text = typed.text
        cursor = typed.cursor
    }
}
