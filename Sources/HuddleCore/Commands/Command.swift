/// Everything that somebody can ask the record to do.
public enum Command: Equatable, Sendable {
    // The register and the directory
    case addPatient([PatientField: String])
    case setPatient(PatientID, PatientField, String, meeting: MeetingID?)
    case addProfessional([ProfessionalField: String])
    case setProfessional(ProfessionalID, ProfessionalField, String)

    // The meeting
    case openMeeting(template: String, date: Day, chair: ProfessionalID?)
    case takeChair(MeetingID, ProfessionalID)
    case setAttendance(MeetingID, ProfessionalID, Attendance)
    /// Everybody who usually comes is present, except those already noted otherwise.
    case markUsualMembersPresent(MeetingID)
    case addGuest(MeetingID, [ProfessionalField: String])
    case list(MeetingID, PatientID, reason: String)
    case unlist(MeetingID, PatientID)
    /// Puts the person at a place of the running order, 0 being the first.
    case move(MeetingID, PatientID, to: Int)
    case focus(MeetingID, PatientID?)
    case timer(MeetingID, TimerAction)

    // One person
    case setWhyToday(MeetingID, PatientID, String)
    case contribute(MeetingID, PatientID, Speaker, String)
    case decide(DecisionAdded)
    case addAction(ActionAdded)
    case handOver(HandoverAdded)
    case setOutcome(MeetingID, PatientID, Outcome)
    /// Carries over everybody without an outcome, taken back by one undo.
    case carryOverOpen(MeetingID)

    // Anything already recorded
    case revise(RecordID, Revision)
    /// The same revision of many items, taken back by one undo.
    case reviseAll([RecordID], Revision)
    /// Strikes out something recorded in a meeting that is still open.
    case strike(RecordID)
    /// Takes back the last thing that the writer did.
    case undo
    /// Brings back what the writer last took back.
    case redo
    /// Several commands as one step.
    case all([Command])

    case signOff(MeetingID, by: ProfessionalID?, heads: [JournalHead])
}

/// What a decision depends on besides the record: passed in, because the core has no clock.
public struct CommandContext: Equatable, Sendable {
    public let settings: TeamSettings
    public let today: Day
    /// The name of whoever is typing.
    public let writer: String
    /// The id that the first event of the command will get.
    public let nextID: RecordID

    public init(settings: TeamSettings, today: Day, writer: String, nextID: RecordID) {
        self.settings = settings
        self.today = today
        self.writer = writer
        self.nextID = nextID
    }
}

/// Why a command cannot be done; the words stand in `Refusal.message`.
public enum Refusal: Error, Equatable, Sendable {
    case nothingTyped(what: String)
    case unknownPatient(PatientID)
    case unknownProfessional(ProfessionalID)
    case unknownMeeting(MeetingID)
    case unknownItem(RecordID)
    case unknownTemplate(String, known: [String])
    case invalidValue(field: String, value: String, expected: String)
    case signedOff(MeetingID)
    case notListed(PatientID, MeetingID)
    case alreadyListed(PatientID, MeetingID)
    case alreadyRecorded(PatientID, MeetingID)
    case meetingIsOpen(MeetingID)
    case patientHasDied(PatientID)
    case noOutcome(MeetingID, [PatientID])
    case nothingToUndo
    case nothingToRedo
    case notRevisable(RecordID)
}
