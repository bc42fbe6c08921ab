import HuddleCore
import HuddleFiles
import HuddleText

/// The files that are made from the record: which are behind, and writing them.
struct Rendering {
    private let files: RenderedFiles
    private var meetings: Set<MeetingID> = []
    private var patients: Set<PatientID> = []
    private var areActionsBehind = false

    init(_ folder: TeamFolder) {
        files = RenderedFiles(folder: folder)
    }

    /// Notes what the events put behind.
    mutating func note(_ events: [Event], in record: TeamRecord) {
        areActionsBehind = true
        for event in events {
            for concern in event.concerns(in: record) {
                if let meeting = concern.meeting { meetings.insert(meeting) }
                if let patient = concern.patient { patients.insert(patient) }
            }
        }
        if let open = record.openMeeting { meetings.insert(open) }
    }

    /// Writes what is behind; what fails stays behind and is tried again.
    mutating func render(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        for meeting in meetings {
            try write(meeting, record, settings)
            meetings.remove(meeting)
        }
        for patient in patients {
            try write(patient, record, settings)
            patients.remove(patient)
        }
        guard areActionsBehind else { return }
        try writeActions(record, settings)
        areActionsBehind = false
    }

    private func write(
        _ meeting: MeetingID, _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        guard let outline = record.minutes(of: meeting, settings),
            let state = record.meetings[meeting]
        else { return }
        let place = TeamPath.minutes(
            of: state.date, template: state.template, number: record.numberOnDay(of: meeting))
        try put(MinutesMarkdown.text(outline), place)
    }

    private func write(
        _ patient: PatientID, _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        let day = record.lastTouched(patient)
        guard let sheet = PatientSheet(of: patient, in: record, team: settings.name, asOf: day)
        else { return }
        try put(PatientSheetMarkdown.text(sheet), .sheet(patient))
    }

    private func writeActions(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        let today = record.latest.utcDay
        let rows = record.actionRegister(ActionFilter(), today: today, roles: settings.roles)
        let exports = ActionExporter(record: record, settings: settings).exports(of: rows)
        let text = ActionsMarkdown.text(exports, team: settings.name, today: today)
        try put(text, .actions)
    }

    private func put(_ text: String, _ place: TeamPath) throws(FileError) {
        // A file edited by hand is left alone; `check` names it.
        _ = try files.write(text, to: place)
    }
}
