public import HuddleCore

/// A made-up team in an open meeting: professionals present, patients listed.
public struct MeetingFixture: Sendable {
    public var recorder: Recorder
    public private(set) var professionals: [ProfessionalID] = []
    public private(set) var patients: [PatientID] = []
    /// The meeting that is open, or was last.
    public private(set) var meeting: MeetingID

    public var record: TeamRecord { recorder.record }

    /// A team of `(name, role)` and patients by name, their meeting opened and everybody present.
    public static func make(
        settings: TeamSettings = TeamSettings(),
        professionals: [(name: String, role: String)] = MeetingFixture.team,
        patients: [String] = MeetingFixture.people
    ) throws(Refusal) -> MeetingFixture {
        var fixture = MeetingFixture(settings: settings)
        for (name, role) in professionals { try fixture.addProfessional(name, role: role) }
        for name in patients { try fixture.addPatient([.name: name]) }
        try fixture.open()
        try fixture.run(.markUsualMembersPresent(fixture.meeting))
        return fixture
    }

    /// A team without anybody and without a meeting.
    public static func empty(settings: TeamSettings = TeamSettings()) -> MeetingFixture {
        MeetingFixture(settings: settings)
    }

    /// Five invented professionals.
    public static let team: [(name: String, role: String)] = [
        ("Dr Amina Shah", "gp"), ("Grace Okafor", "districtNurse"),
        ("L Lewis", "occupationalTherapist"), ("Tunde Mbeki", "careHomeNurse"),
        ("Ruth Carr", "socialWorker"),
    ]

    /// Three invented patients.
    public static let people = ["Margaret Ellis", "Arthur Brown", "Joan Price"]

    private init(settings: TeamSettings) {
        recorder = Recorder(settings: settings)
        meeting = .numbered(0)
    }

    // MARK: Commands in few words

    @discardableResult
    public mutating func run(_ command: Command) throws(Refusal) -> [Event] {
        try recorder.run(command)
    }

    @discardableResult
    public mutating func addPatient(
        _ values: [PatientField: String]
    ) throws(Refusal) -> PatientID {
        let id = PatientID(try first(.addPatient(values)))
        patients.append(id)
        return id
    }

    @discardableResult
    public mutating func addProfessional(
        _ name: String, role: String
    ) throws(Refusal) -> ProfessionalID {
        let id = ProfessionalID(try first(.addProfessional([.name: name, .role: role])))
        professionals.append(id)
        return id
    }

    /// Opens a meeting on the day of the clock.
    @discardableResult
    public mutating func open(_ template: String = "weekly") throws(Refusal) -> MeetingID {
        meeting = MeetingID(
            try first(
                .openMeeting(
                    template: template, date: recorder.now.utcDay, chair: professionals.first)))
        return meeting
    }

    @discardableResult
    public mutating func contribute(
        _ patient: Int, _ text: String, role: String = "districtNurse"
    ) throws(Refusal) -> ContributionID {
        ContributionID(
            try first(
                .contribute(meeting, patients[patient], Speaker(role: RoleID(role)), text)))
    }

    @discardableResult
    public mutating func decide(
        _ patient: Int, _ text: String, reason: String? = nil, teller: Owner? = nil
    ) throws(Refusal) -> DecisionID {
        DecisionID(
            try first(
                .decide(
                    DecisionAdded(
                        meeting: meeting, patient: patients[patient], text: text, reason: reason,
                        teller: teller))))
    }

    @discardableResult
    public mutating func act(
        _ patient: Int, _ text: String, owner: Owner? = nil, due: Day? = nil
    ) throws(Refusal) -> ActionID {
        ActionID(
            try first(
                .addAction(
                    ActionAdded(
                        meeting: meeting, patient: patients[patient], text: text, owner: owner,
                        due: due))))
    }

    @discardableResult
    public mutating func handOver(
        _ patient: Int, _ text: String, from: Owner? = nil, to: Owner? = nil
    ) throws(Refusal) -> HandoverID {
        HandoverID(
            try first(
                .handOver(
                    HandoverAdded(
                        meeting: meeting, patient: patients[patient], text: text, from: from, to: to
                    )
                )))
    }

    /// Ticks an action on the day of the clock.
    public mutating func tick(_ action: ActionID) throws(Refusal) {
        try run(.revise(action.record, .status(.done(recorder.now.utcDay))))
    }

    /// Gives everybody without an outcome "no change" and signs off.
    public mutating func signOff() throws(Refusal) {
        for patient in record.patientsWithoutOutcome(in: meeting) {
            try run(.setOutcome(meeting, patient, .noChange))
        }
        try run(.signOff(meeting, by: nil, heads: recorder.heads))
    }

    /// Signs off, lets days pass and opens the next meeting.
    @discardableResult
    public mutating func nextMeeting(afterDays days: Int = 7) throws(Refusal) -> MeetingID {
        try signOff()
        recorder.wait(seconds: days * 86_400)
        return try open()
    }

    private mutating func first(_ command: Command) throws(Refusal) -> RecordID {
        try run(command).first?.id ?? PatientID.numbered(0).record
    }
}
