/// Everything that somebody can ask the record to do.
public enum Command: Equatable, Sendable {
    // The register and the directory
    case addPatient([PatientField: String])
    case setPatient(
        PatientID, PatientField, String, meeting: MeetingID?, answering: Answering = .whatStands)
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
    /// Takes over moving the meeting on.
    case takeLead(MeetingID)
    case focus(MeetingID, PatientID?)
    case timer(MeetingID, TimerAction)

    // One person
    case setWhyToday(MeetingID, PatientID, String, answering: Answering = .whatStands)
    case say(ContributionAdded)
    case decide(DecisionAdded)
    case addAction(ActionAdded)
    case handOver(HandoverAdded)
    case setOutcome(MeetingID, PatientID, Outcome, answering: Answering = .whatStands)
    case keepInView(MatterAdded)
    case tell(TellingAdded)
    /// The bereavement contacts that are not agreed yet, as actions of one owner.
    case planBereavement(MeetingID, PatientID, by: Owner)

    // Working together
    case addContact(ContactAdded)
    /// One person's answers to some questions.
    case score(MeetingID, ScoreRound, [ScoreAnswer])
    /// Everything decided and agreed has been read back, by whoever chairs when nobody is named.
    case readBack(MeetingID, by: ProfessionalID?)
    /// Carries over everybody without an outcome, taken back by one undo.
    case carryOverOpen(MeetingID)

    // Anything already recorded
    case revise(RecordID, Revision, answering: Answering = .whatStands)
    /// The same revision of many items, taken back by one undo.
    case reviseAll([RecordID], Revision, answering: Answering = .whatStands)
    /// Strikes out something recorded in a meeting that is still open.
    case strike(RecordID)
    /// The same line about somebody else in place of one that was typed about the wrong person.
    case moveLine(RecordID, to: PatientID)
    /// Takes back the last thing that the writer did.
    case undo
    /// Brings back what the writer last took back.
    case redo
    /// Several commands as one step.
    case all([Command])

    case signOff(MeetingID, by: ProfessionalID?, heads: [JournalHead])
    /// Makes the next version of minutes that are signed off.
    case amend(MinutesAmended)
    /// Removes the words of lines by law; `hashes` are those of the lines as they were.
    case redact([RecordID], reason: String, hashes: [RecordID: String])

    // Lists that leave the team and come back
    case handOut(ListHandedOut)
    /// An action of an earlier list, where it stands, and what it was read from.
    case bringIn(ActionAdded, ActionStatus, source: String)
    /// Where an action stands as a file says that came back, and which program wrote it.
    case report(ActionID, ActionStatus, source: String)
}

/// An answer to a question, from 0 to 10.
public struct ScoreAnswer: Equatable, Sendable {
    public let question: String
    public let score: Int

    public init(_ question: String, _ score: Int) {
        self.question = question
        self.score = score
    }
}

extension Command {
    /// Somebody says something about a person, and nothing more is known of it.
    public static func contribute(
        _ meeting: MeetingID, _ patient: PatientID, _ speaker: Speaker, _ text: String
    ) -> Command {
        .say(ContributionAdded(meeting: meeting, patient: patient, speaker: speaker, text: text))
    }
}

/// What a decision depends on besides the record: passed in, because the core has no clock.
public struct CommandContext: Equatable, Sendable {
    public let settings: TeamSettings
    public let today: Day
    /// The name of whoever is typing.
    public let writer: String
    /// The id that the first event of the command will get.
    public let nextID: RecordID
    /// Why nothing can be recorded, if nothing can: every command is refused with it.
    public var readOnly: String?
    /// The meeting in which whoever types sits; nil for the one that is open.
    public var sitting: MeetingID?

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
    case notSignedOff(MeetingID)
    /// Somebody else moves the meeting on.
    case notLeading(leader: String)
    case notListed(PatientID, MeetingID)
    case alreadyListed(PatientID, MeetingID)
    case alreadyRecorded(PatientID, MeetingID)
    case meetingIsOpen(MeetingID)
    case patientHasDied(PatientID)
    case noOutcome(MeetingID, [PatientID])
    case nothingToTell
    case nobodyDied(PatientID)
    case alreadyPlanned(PatientID)
    case nothingToUndo
    case nothingToRedo
    case notRevisable(RecordID)
    case notMovable(RecordID)
    /// Two people gave one of its values differently.
    case disputedLine(RecordID)
    /// It points at another line, or another one at it.
    case linkedLine(RecordID)
    case alreadyAbout(PatientID)
    /// Nothing can be recorded, and why.
    case readOnly(reason: String)
}
