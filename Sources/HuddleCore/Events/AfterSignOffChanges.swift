/// Whoever types takes over moving the meeting on.
public struct LeadTaken: Equatable, Sendable {
    public let meeting: MeetingID

    public init(meeting: MeetingID) {
        self.meeting = meeting
    }
}

/// Something is added to minutes that were signed off, which makes their next version.
public struct MinutesAmended: Equatable, Sendable {
    public let meeting: MeetingID
    /// Whom it is about; nil for the meeting as a whole.
    public let patient: PatientID?
    /// What the minutes should have said; empty when lines alone are taken in.
    public let text: String
    public let reason: String
    /// Lines that arrived after the sign-off and are in the minutes from this version on.
    public let takes: [RecordID]

    public init(
        meeting: MeetingID, patient: PatientID? = nil, words: (text: String, reason: String),
        takes: [RecordID] = []
    ) {
        self.meeting = meeting
        self.patient = patient
        text = words.text
        reason = words.reason
        self.takes = takes
    }
}
