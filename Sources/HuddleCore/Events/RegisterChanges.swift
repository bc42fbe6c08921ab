/// A field of a patient's record gets a new value.
public struct PatientSet: Equatable, Sendable {
    public let patient: PatientID
    public let field: PatientField
    public let value: String
    /// The meeting in which it was said, if any.
    public let meeting: MeetingID?
    /// The values that this one answers.
    public let replaces: [RecordID]

    public init(
        patient: PatientID, field: PatientField, value: String, meeting: MeetingID? = nil,
        replaces: [RecordID] = []
    ) {
        self.patient = patient
        self.field = field
        self.value = value
        self.meeting = meeting
        self.replaces = replaces
    }
}

/// A field of a professional's entry gets a new value.
public struct ProfessionalSet: Equatable, Sendable {
    public let professional: ProfessionalID
    public let field: ProfessionalField
    public let value: String
    public let replaces: [RecordID]

    public init(
        professional: ProfessionalID, field: ProfessionalField, value: String,
        replaces: [RecordID] = []
    ) {
        self.professional = professional
        self.field = field
        self.value = value
        self.replaces = replaces
    }
}
