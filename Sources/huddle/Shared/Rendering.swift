import HuddleCore
import HuddleFiles
import HuddleText

/// The files that are made from the record: which are behind, and writing them.
struct Rendering: Sendable {
    private let folder: TeamFolder
    private let files: RenderedFiles
    private var meetings: Set<MeetingID> = []
    private var patients: Set<PatientID> = []
    /// Meetings whose day has another meeting of their kind than before: names of files may have moved on.
    private var renamed: Set<MeetingID> = []
    private var areActionsBehind = false
    /// What people should know of files that were left alone, said once each.
    private var leftAlone: Set<String> = []

    init(_ folder: TeamFolder) {
        self.folder = folder
        files = RenderedFiles(folder: folder)
    }

    /// Notes what an earlier run may have left behind when it was stopped.
    mutating func catchUp(with record: TeamRecord) {
        guard let last = record.allMeetings.last else { return }
        for meeting in [last] + record.openMeetings {
            meetings.formUnion(record.meetingsOnDay(of: meeting))
            renamed.insert(meeting)
        }
        areActionsBehind = true
    }

    /// Notes that nothing has been written yet.
    mutating func noteAll(of record: TeamRecord) {
        meetings = Set(record.allMeetings)
        patients = Set(record.allPatients)
        areActionsBehind = true
    }

    /// Notes what the events put behind.
    mutating func note(_ events: [Event], in record: TeamRecord) {
        areActionsBehind = true
        for event in events {
            for concern in event.concerns(in: record) {
                if let meeting = concern.meeting { meetings.insert(meeting) }
                if let patient = concern.patient { patients.insert(patient) }
            }
            noteNames(event, in: record)
        }
        if let open = record.openMeeting { meetings.insert(open) }
    }

    /// A meeting that comes or goes moves the numbers of the others of its kind on its day.
    private mutating func noteNames(_ event: Event, in record: TeamRecord) {
        let moved: [MeetingID] =
            switch event.change {
            case .meetingOpened: [MeetingID(event.id)]
            case .undone: event.concerns(in: record).compactMap(\.meeting)
            default: []
            }
        for meeting in moved {
            meetings.formUnion(record.meetingsOnDay(of: meeting))
            renamed.insert(meeting)
        }
    }

    /// True when something is to be written.
    var isBehind: Bool {
        !meetings.isEmpty || !patients.isEmpty || !renamed.isEmpty || areActionsBehind
    }

    /// Gives away what is behind, for somebody else to write.
    mutating func takeBehind() -> Rendering {
        defer { (meetings, patients, renamed, areActionsBehind) = ([], [], [], false) }
        return self
    }

    /// Takes back what somebody else could not write, and which files they left alone.
    mutating func putBack(_ other: Rendering) {
        meetings.formUnion(other.meetings)
        patients.formUnion(other.patients)
        renamed.formUnion(other.renamed)
        areActionsBehind = areActionsBehind || other.areActionsBehind
        leftAlone.formUnion(other.leftAlone)
    }

    /// Writes what is behind and gives what people should know; what fails stays behind.
    mutating func render(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) -> [String] {
        let known = leftAlone
        var signed = SignedFiles(folder, record)
        for meeting in meetings {
            try write(Rendering.minutes(of: meeting, record, settings), of: meeting, &signed)
            meetings.remove(meeting)
        }
        for meeting in renamed {
            try removeOldNames(of: meeting, record, settings, &signed)
            renamed.remove(meeting)
        }
        for patient in patients {
            try write(patient, record, settings)
            patients.remove(patient)
        }
        if areActionsBehind {
            try writeActions(record, settings)
            areActionsBehind = false
        }
        return leftAlone.subtracting(known).sorted()
    }

    private mutating func write(
        _ minutes: [File], of meeting: MeetingID, _ signed: inout SignedFiles
    ) throws(FileError) {
        try signed.makeWay(for: minutes, of: meeting)
        for file in minutes {
            if let kept = try signed.kept(in: file.place, against: file.text) {
                leftAlone.insert(SignedFiles.notice(file.place, kept))
            } else {
                try put(file)
            }
        }
    }

    /// Takes away files under names of a day that no meeting has any more.
    private mutating func removeOldNames(
        of meeting: MeetingID, _ record: TeamRecord, _ settings: TeamSettings,
        _ signed: inout SignedFiles
    ) throws(FileError) {
        guard let state = record.meetings[meeting] else { return }
        let shared = record.meetingsOnDay(of: meeting)
        let places = Set(
            shared.flatMap { Rendering.minutes(of: $0, record, settings) }.map(\.place))
        for number in 1...shared.count + 1 {
            let place = TeamPath.minutes(
                of: state.date, template: state.template, number: number)
            if !places.contains(place) { _ = try remove(place, &signed) }
            // Earlier versions stay beside minutes that stay.
            if signed.keptPlaces.contains(place) { continue }
            for version in 1... {
                let earlier = place.version(version)
                if places.contains(earlier) { continue }
                guard try remove(earlier, &signed) else { break }
            }
        }
    }

    /// False where there is no file.
    private mutating func remove(
        _ place: TeamPath, _ signed: inout SignedFiles
    ) throws(FileError) -> Bool {
        guard let kept = try signed.kept(in: place) else { return try files.remove(place) }
        leftAlone.insert(SignedFiles.notice(place, kept))
        return true
    }

    private mutating func write(
        _ patient: PatientID, _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        try put(Rendering.sheet(of: patient, record, settings))
    }

    private mutating func writeActions(
        _ record: TeamRecord, _ settings: TeamSettings
    ) throws(FileError) {
        try put(Rendering.actions(record, settings))
    }

    private mutating func put(_ file: File?) throws(FileError) {
        guard let file else { return }
        if case .editedByHand(let path, _) = try files.write(file.text, to: file.place) {
            leftAlone.insert(
                "\(path) was edited by hand and is left alone; what is recorded stands beside it.")
        }
    }
}

// MARK: What the files hold

extension Rendering {
    /// A file made from the record: where it stands, and what it holds.
    struct File: Equatable {
        let place: TeamPath
        let text: String
        /// The meeting whose latest minutes it holds.
        var meeting: MeetingID?
    }

    /// Every file that is made from the record.
    static func files(of record: TeamRecord, _ settings: TeamSettings) -> [File] {
        let minutes = record.allMeetings.flatMap { Rendering.minutes(of: $0, record, settings) }
        let sheets = record.allPatients.compactMap { sheet(of: $0, record, settings) }
        let lists = record.allPatients.isEmpty ? [] : [actions(record, settings)]
        return minutes + sheets + lists
    }

    /// The latest version under the plain name, and each earlier one beside it.
    static func minutes(
        of meeting: MeetingID, _ record: TeamRecord, _ settings: TeamSettings
    ) -> [File] {
        guard let state = record.meetings[meeting] else { return [] }
        let place = TeamPath.minutes(
            of: state.date, template: state.template, number: record.numberOnDay(of: meeting))
        let latest = record.minutesVersions(of: meeting)
        return (1...latest).compactMap { version in
            let outline = record.minutes(of: meeting, settings, version: version)
            let isLatest = version == latest
            return outline.map {
                File(
                    place: isLatest ? place : place.version(version),
                    text: MinutesMarkdown.text($0), meeting: isLatest ? meeting : nil)
            }
        }
    }

    private static func sheet(
        of patient: PatientID, _ record: TeamRecord, _ settings: TeamSettings
    ) -> File? {
        let day = record.lastTouched(patient)
        let sheet = PatientSheet(of: patient, in: record, settings, asOf: day)
        return sheet.map { File(place: .sheet(patient), text: PatientSheetMarkdown.text($0)) }
    }

    private static func actions(_ record: TeamRecord, _ settings: TeamSettings) -> File {
        let today = record.latest.utcDay
        let rows = record.actionRegister(ActionFilter(), today: today, roles: settings.roles)
        let exports = ActionExporter(record: record, settings: settings).exports(of: rows)
        let text = ActionsMarkdown.text(
            exports, page: ActionPage(team: settings.name, today: today))
        return File(place: .actions, text: text)
    }
}
