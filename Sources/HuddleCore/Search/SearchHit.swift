/// Something recorded that fits a search, in its context.
public struct SearchHit: Equatable, Sendable {
    public let kind: SearchKind
    /// The line that recorded it.
    public let record: RecordID
    public let patient: PatientID?
    public let meeting: MeetingID?
    /// The day of the meeting, else the day on which it was written, as it is for amendments.
    public let day: Day
    /// Who spoke, acts, tells or takes over, in words; the field for something of the register.
    public let who: String?
    /// What fits, as it stands now.
    public let text: String
    /// How each word of the search was found.
    public let fits: [SearchFit]

    /// True when every word stands in the text as it was typed.
    public var isAsWritten: Bool { fits.allSatisfy { $0 == .written } }
}

/// How one word of a search was found.
public enum SearchFit: String, Equatable, Sendable {
    /// In the text, letter for letter.
    case written
    /// In the text, only because case and accents do not matter.
    case folded
    /// Not in the text: in the name of the person, or of whoever spoke or acts.
    case name
}
