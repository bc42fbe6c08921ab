import HuddleCore
import HuddleText
import Testing

/// Makes records for these tests by giving commands, as the program does.
struct MeetingBuilder {
    private(set) var record = TeamRecord()
    private(set) var events: [Event] = []
    var settings = TeamSettings(name: "Riverside palliative MDT")
    private var pen: Pen
    private var now: Instant

    init() throws {
        pen = Pen(journal: try #require(JournalID("k7q2x")), by: "Lena Lewis")
        now = try #require(Instant("2026-11-14T09:31:02Z"))
    }

    /// Does the command a minute after the last one; gives the id of its first line.
    @discardableResult
    mutating func perform(_ command: Command) throws -> RecordID {
        let first = pen.nextID
        let context = CommandContext(
            settings: settings, today: now.utcDay, writer: pen.by, nextID: first)
        let changes = try record.decide(command, context)
        let made = pen.write(changes, at: now, after: record.clock)
        record.apply(made)
        events += made
        now = now.advanced(bySeconds: 60)
        return first
    }

    mutating func advance(days: Int) {
        now = now.advanced(bySeconds: days * 86_400)
    }

    mutating func patient(
        _ name: String, _ values: [PatientField: String] = [:]
    ) throws -> PatientID {
        PatientID(
            try perform(.addPatient(values.merging([.name: name]) { first, _ in first })))
    }

    mutating func professional(
        _ name: String, _ role: String, at organisation: String = ""
    ) throws -> ProfessionalID {
        ProfessionalID(
            try perform(
                .addProfessional([.name: name, .role: role, .organisation: organisation])))
    }

    @discardableResult
    mutating func meeting(_ date: String, chair: ProfessionalID? = nil) throws -> MeetingID {
        MeetingID(
            try perform(.openMeeting(template: "weekly", date: day(date), chair: chair)))
    }

    @discardableResult
    mutating func action(
        _ text: String, about patient: PatientID? = nil, in meeting: MeetingID? = nil,
        by owner: (Owner, due: String)? = nil
    ) throws -> ActionID {
        let due = try owner.map { try day($0.due) }
        let action = ActionAdded(
            meeting: meeting, patient: patient, text: text, owner: owner?.0, due: due)
        return ActionID(try perform(.addAction(action)))
    }

    /// Every action, whatever its status.
    func exports(_ style: NameStyle = .full) throws -> [ActionExport] {
        var filter = ActionFilter()
        filter.status = .all
        let rows = record.actionRegister(
            filter, today: try day("2026-11-21"), roles: settings.roles)
        return ActionExporter(
            record: record, settings: settings, style: style, history: ActionHistory(events)
        ).exports(of: rows)
    }

    func minutes(of meeting: MeetingID) throws -> MinutesOutline {
        try #require(record.minutes(of: meeting, settings))
    }
}

/// A day that the test writes out.
func day(_ text: String) throws -> Day {
    try #require(Day(text))
}
