/// What was recorded since a moment, person by person: for whoever was not there.
public struct Missed: Equatable, Sendable {
    /// Since when, in words.
    public let since: String
    public let people: [Person]
    /// What concerns the team as a whole.
    public let team: [ReviewLine]

    /// What is new about one person.
    public struct Person: Equatable, Sendable {
        public let patient: PatientID
        public let lines: [ReviewLine]
    }

    /// The moment from which on something is new.
    public enum Since: Equatable, Sendable {
        /// From the beginning of a day.
        case day(Day)
        /// After a meeting was signed off, or opened while it is not.
        case meeting(MeetingID)
        /// After each person on a meeting's list was last discussed in an earlier one.
        case lastDiscussed(before: MeetingID)
    }
}

extension TeamRecord {
    /// What was recorded since a moment, about everybody or one person.
    public func missed(
        since: Missed.Since, about patient: PatientID? = nil, _ settings: TeamSettings
    ) -> Missed {
        var gathering = MissedGathering(record: self, settings: settings, since: since)
        gathering.gather()
        let people = gathering.people.sorted { $0.value.first < $1.value.first }
            .filter { patient == nil || $0.key == patient }
            .map { Missed.Person(patient: $0.key, lines: $0.value.lines) }
        return Missed(
            since: words(for: since, settings), people: people,
            team: patient == nil ? gathering.team : [])
    }

    /// The meeting in which the person was last discussed, before another one if one is named.
    public func meetingLastDiscussed(
        _ patient: PatientID, before meeting: MeetingID? = nil
    ) -> MeetingID? {
        let limit = meeting.flatMap { meetings[$0]?.stamp }
        return lastMeeting(of: patient) { id in
            limit.map { meetings[id]?.stamp ?? $0 < $0 } ?? true && wasDiscussed(patient, in: id)
        }
    }

    private func words(for since: Missed.Since, _ settings: TeamSettings) -> String {
        switch since {
        case .day(let day): return day.long
        case .lastDiscussed: return "each person was last discussed"
        case .meeting(let id):
            guard let meeting = meetings[id] else { return "\(id)" }
            let title = meeting.frame?.title ?? settings.template(meeting.template).name
            return "\(title), \(meeting.date.long)"
        }
    }

    /// The commands written since, in their order.
    fileprivate func steps(since: Missed.Since) -> [Step] {
        switch since {
        case .day(let day):
            return steps.filter { writtenOn($0.stamp.id).map { $0 >= day } ?? false }
        case .meeting(let id): return end(of: id).map { steps(after: $0) } ?? []
        case .lastDiscussed(let meeting):
            return listedPatients(in: meeting).compactMap { known($0, before: meeting) }.min()
                .map { steps(after: $0) } ?? []
        }
    }

    private func steps(after stamp: Stamp) -> [Step] {
        let first = steps.lastIndex { $0.stamp <= stamp }.map { $0 + 1 } ?? 0
        return Array(steps[first...])
    }

    /// When a meeting was signed off, or opened while it is not.
    private func end(of meeting: MeetingID) -> Stamp? {
        signOff(of: meeting)?.stamp ?? meetings[meeting]?.stamp
    }

    /// The end of the meeting that last discussed somebody before another one; when they came onto the
    /// register where none has.
    fileprivate func known(_ patient: PatientID, before meeting: MeetingID) -> Stamp? {
        meetingLastDiscussed(patient, before: meeting).flatMap { end(of: $0) }
            ?? patients[patient]?.stamp
    }
}

/// Goes through what was written since and sorts it by person.
private struct MissedGathering {
    let record: TeamRecord
    let settings: TeamSettings
    let since: Missed.Since
    private(set) var people: [PatientID: News] = [:]
    private(set) var team: [ReviewLine] = []
    private var told: Set<RecordID> = []
    /// Since when something is new about each person, where that is not the same for all.
    private let known: [PatientID: Stamp]?

    /// What is new about somebody, and where it began.
    struct News {
        let first: Stamp
        var lines: [ReviewLine] = []
    }

    init(record: TeamRecord, settings: TeamSettings, since: Missed.Since) {
        self.record = record
        self.settings = settings
        self.since = since
        if case .lastDiscussed(let meeting) = since {
            let stamps = record.listedPatients(in: meeting).compactMap { patient in
                record.known(patient, before: meeting).map { (patient, $0) }
            }
            known = Dictionary(stamps) { first, _ in first }
        } else {
            known = nil
        }
    }

    /// True when something about a person, or about the team, is new for those who ask.
    private func isNews(_ patient: PatientID?, at stamp: Stamp) -> Bool {
        guard let known else { return true }
        return patient.flatMap { known[$0] }.map { stamp > $0 } ?? false
    }

    mutating func gather() {
        let steps = record.steps(since: since)
        for step in steps where step.kind != .undo {
            for event in step.events {
                if step.kind == .amendment {
                    tellAmendment(event, step)
                } else {
                    tell(event, step)
                }
            }
        }
        guard let first = steps.first?.stamp else { return }
        for patient in record.patientOrder where record.counts(patient) {
            tellChanges(of: patient, from: first)
        }
        for meeting in record.allMeetings {
            guard let stamp = record.meetings[meeting]?.stamp, first <= stamp else { continue }
            tellOutcomes(of: meeting, stamp)
        }
    }

    private mutating func tell(_ event: RecordID, _ step: Step) {
        let item = record.itemOfRevision[event] ?? event
        guard record.standing.isEffective(event), told.insert(item).inserted else { return }
        guard let found = record.item(item) else { return }
        add(DiscussionEntry(found), found.meeting, found.patient, step)
    }

    /// What was added to signed minutes, under the person whom it is about.
    private mutating func tellAmendment(_ event: RecordID, _ step: Step) {
        guard let meeting = step.meeting.flatMap({ record.meetings[$0] }),
            record.counts(meeting.id)
        else { return }
        let all = record.amendments(of: meeting, upTo: nil)
        guard let place = all.firstIndex(where: { $0.stamp.id == event }) else { return }
        let patient = all[place].patient
        guard isNews(patient, at: step.stamp) else { return }
        let writer = MinutesWriter(record: record, settings: settings, meeting: meeting)
        var line = ReviewLine(writer.amendmentLine(all[place], version: place + 2))
        line.patient = nil
        line.notes.append("minutes of \(meeting.date.long)")
        add(line, patient, step)
    }

    private mutating func add(
        _ entry: DiscussionEntry, _ meeting: MeetingID?, _ patient: PatientID?, _ step: Step
    ) {
        guard record.counts(entry), isNews(patient, at: step.stamp),
            var line = line(entry, meeting)
        else { return }
        line.note(record.writtenOn(step.stamp.id))
        add(line, patient, step)
    }

    private mutating func add(_ line: ReviewLine, _ patient: PatientID?, _ step: Step) {
        guard let patient else {
            team.append(line)
            return
        }
        people[patient, default: News(first: step.stamp)].lines.append(line)
    }

    private func line(_ entry: DiscussionEntry, _ meeting: MeetingID?) -> ReviewLine? {
        if case .action(let id) = entry {
            return record.row(of: id).map { row in
                ReviewLine(
                    MinutesOutline.ActionLine(
                        row: row,
                        owner: row.owner.map { record.name(of: $0, roles: settings.roles) }))
            }
        }
        guard let state = meeting.flatMap({ record.meetings[$0] }) else {
            return betweenMeetings(entry)
        }
        let writer = MinutesWriter(record: record, settings: settings, meeting: state)
        return writer.entry(entry).map { ReviewLine($0) }
    }

    /// What came up in no meeting.
    private func betweenMeetings(_ entry: DiscussionEntry) -> ReviewLine? {
        guard case .matter(let id) = entry, let matter = record.matters[id] else { return nil }
        return ReviewLine(
            .change, matter.kind.label, record.text(of: id.record), record: id.record)
    }

    private mutating func tellChanges(of patient: PatientID, from first: Stamp) {
        for field in PatientField.allCases where !field.isPrivate {
            let live = record.patients[patient]?.field(field).live(in: record.standing) ?? []
            for version in live
            where isNew(version.stamp, from: first) && isNews(patient, at: version.stamp) {
                let isArrival = version.stamp == record.patients[patient]?.stamp
                guard !isArrival || field == .name else { continue }
                var line =
                    isArrival
                    ? ReviewLine(.change, "", "New on the register")
                    : ReviewLine(
                        .change, field.label, field.shown(version.value), record: version.stamp.id)
                line.note(record.writtenOn(version.stamp.id))
                people[patient, default: News(first: version.stamp)].lines.append(line)
            }
        }
    }

    private func isNew(_ stamp: Stamp, from first: Stamp) -> Bool {
        guard stamp >= first else { return false }
        guard case .day(let day) = since else { return true }
        return record.writtenOn(stamp.id).map { $0 >= day } ?? false
    }

    private mutating func tellOutcomes(of meeting: MeetingID, _ stamp: Stamp) {
        guard let state = record.meetings[meeting] else { return }
        let writer = MinutesWriter(record: record, settings: settings, meeting: state)
        for patient in record.listedPatients(in: meeting) where isNews(patient, at: stamp) {
            guard record.signOff(of: meeting) != nil, let words = writer.outcome(patient) else {
                continue
            }
            let line = ReviewLine(.outcome, "Outcome \(state.date.short)", words)
            people[patient, default: News(first: stamp)].lines.append(line)
        }
    }
}

extension ReviewLine {
    /// Adds the day on which it was recorded: a review may go over many.
    fileprivate mutating func note(_ day: Day?) {
        if let day { notes.append("recorded \(day.long)") }
    }
}

extension DiscussionEntry {
    /// The item as a line of what was recorded.
    fileprivate init(_ item: Item) {
        switch item {
        case .contribution(let item): self = .contribution(item.id)
        case .decision(let item): self = .decision(item.id)
        case .action(let item): self = .action(item.id)
        case .handover(let item): self = .handover(item.id)
        case .matter(let item): self = .matter(item.id)
        }
    }
}

extension TeamRecord {
    /// True when the entry counts.
    fileprivate func counts(_ entry: DiscussionEntry) -> Bool {
        switch entry {
        case .contribution(let id): counts(id)
        case .decision(let id): counts(id)
        case .action(let id): counts(id)
        case .handover(let id): counts(id)
        case .matter(let id): counts(id)
        case .telling(let id): counts(id)
        case .field(let line): fieldChanges[line].map { counts($0.stamp) } ?? false
        }
    }
}
