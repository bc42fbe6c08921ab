/// Everything recorded about one person across all meetings, oldest first.
public struct PatientStory: Equatable, Sendable {
    public let patient: PatientID
    /// Each stage with the day from which it was known.
    public let stages: [Mark]
    /// Each place with the day from which it was known.
    public let moves: [Mark]
    /// The day of their death, if the record knows of it.
    public let died: Day?
    public let chapters: [Chapter]

    /// A value of the register and its day.
    public struct Mark: Equatable, Sendable {
        public let day: Day
        public let value: String
    }

    /// A meeting that spoke of the person, or what changed on the register between two.
    public struct Chapter: Equatable, Sendable {
        /// Nil for changes between meetings.
        public let meeting: MeetingID?
        public let date: Day
        public let title: String
        public let lines: [ReviewLine]
    }
}

extension TeamRecord {
    /// The person's story as the record knows it now; nil for somebody it does not know.
    public func story(of patient: PatientID, _ settings: TeamSettings) -> PatientStory? {
        guard let entry = patients[patient], counts(patient) else { return nil }
        return StoryWriter(record: self, settings: settings, patient: entry).story
    }
}

/// Puts one person's story together.
private struct StoryWriter {
    let record: TeamRecord
    let settings: TeamSettings
    let patient: Patient

    private struct Dated {
        let stamp: Stamp
        let chapter: PatientStory.Chapter
    }

    var story: PatientStory {
        let register = Dictionary(grouping: registerChanges, by: \.meeting)
        let chapters =
            record.meetings(of: patient.id)
            .compactMap { chapter($0, changed: register[$0] ?? []) }
            + days(of: register[nil] ?? [])
        return PatientStory(
            patient: patient.id, stages: marks(.stage), moves: marks(.place),
            died: record.death(of: patient.id)?.on,
            chapters: chapters.sorted { $0.stamp < $1.stamp }.map(\.chapter))
    }

    private func marks(_ field: PatientField) -> [PatientStory.Mark] {
        versions(of: field).filter { !$0.value.isEmpty }
            .map { .init(day: day(of: $0.stamp), value: $0.value) }
    }

    /// Every value that the field has had, as it may be shown.
    private func versions(of field: PatientField) -> [Versioned<String>.Version] {
        patient.field(field).versions(in: record.standing).filter { record.counts($0.stamp) }
    }

    private func day(of stamp: Stamp) -> Day {
        record.writtenOn(stamp.id) ?? record.latest.utcDay
    }

    // MARK: Meetings

    private func chapter(_ id: MeetingID, changed: [RegisterChange]) -> Dated? {
        guard let meeting = record.meetings[id], record.isListed(patient.id, in: id) else {
            return nil
        }
        let writer = MinutesWriter(record: record, settings: settings, meeting: meeting)
        var lines: [ReviewLine] = []
        let why = record.disputedText(record.discussion(of: patient.id, in: id).whyToday)
        if !why.isEmpty { lines.append(ReviewLine(.why, "Why", why)) }
        lines += record.entries(of: patient.id, in: id).filter { !$0.isField }
            .compactMap(writer.entry).map { noted(ReviewLine($0)) }
        lines += changed.flatMap(\.dated.chapter.lines)
        if let outcome = writer.outcome(patient.id) {
            lines.append(ReviewLine(.outcome, "Outcome", outcome))
        }
        let title = meeting.frame?.title ?? settings.template(meeting.template).name
        return Dated(
            stamp: meeting.stamp,
            chapter: .init(meeting: id, date: meeting.date, title: title, lines: lines))
    }

    /// An action with the days on which it was due before.
    private func dated(_ line: ReviewLine, _ action: ActionID) -> ReviewLine {
        guard let due = record.actions[action]?.due else { return line }
        let days = due.versions.filter { record.counts($0.stamp) }.map(\.value)
        let live = due.live(in: record.standing).map(\.value)
        let earlier = days.filter { !live.contains($0) }.compactMap { $0 }.withoutRepeats
        guard !earlier.isEmpty else { return line }
        var line = line
        line.notes.append("before that due \(earlier.map(\.long).joined(separator: ", "))")
        return line
    }

    /// A decision with the one it changed and the one that changed it.
    private func noted(_ line: ReviewLine) -> ReviewLine {
        if line.kind == .action, let id = line.record { return dated(line, ActionID(id)) }
        guard line.kind == .decision, let id = line.record.map({ DecisionID($0) }) else {
            return line
        }
        var line = line
        if let earlier = record.decisions[id]?.changes, record.counts(earlier) {
            line.notes.append("in place of \(quoted(earlier))")
        }
        for later in decisions where record.decisions[later]?.changes == id {
            line.notes.append("changed later: \(quoted(later))")
        }
        return line
    }

    private var decisions: [DecisionID] {
        record.meetings(of: patient.id)
            .flatMap { record.discussion(of: patient.id, in: $0).decisions }
            .filter { record.counts($0) }
    }

    private func quoted(_ id: DecisionID) -> String {
        let decision = record.decisions[id]
        let day = decision.flatMap { record.meetings[$0.meeting]?.date.long } ?? ""
        let reason = record.disputedText(decision?.reason ?? Versioned())
        let why =
            reason.isEmpty || record.redaction(of: id.record) != nil ? "" : " because \(reason)"
        return "\u{201C}\(record.text(of: id.record))\u{201D}\(why), \(day)"
    }

    // MARK: The register

    /// A change of the register, and the meeting that made it where the person was on its list.
    private struct RegisterChange {
        let meeting: MeetingID?
        let dated: Dated
    }

    private var registerChanges: [RegisterChange] {
        PatientField.allCases.filter { !$0.isPrivate }.flatMap(changes)
            .sorted { $0.dated.stamp < $1.dated.stamp }
    }

    /// Changes of the register between meetings, day by day.
    private func days(of changes: [RegisterChange]) -> [Dated] {
        var days: [Dated] = []
        for change in changes.map(\.dated) {
            if let last = days.last, last.chapter.date == change.chapter.date {
                days[days.count - 1] = Dated(
                    stamp: last.stamp, chapter: last.chapter + change.chapter)
            } else {
                days.append(change)
            }
        }
        return days
    }

    private func changes(of field: PatientField) -> [RegisterChange] {
        let versions = versions(of: field)
        return versions.enumerated().compactMap { place, version in
            guard version.stamp != patient.stamp else { return nil }
            let meeting = record.fieldChanges[version.stamp.id]?.meeting
            let isListed = meeting.map { record.isListed(patient.id, in: $0) } ?? false
            let before = place > 0 ? versions[place - 1].value : ""
            let line = ReviewLine(
                .change, field.label, words(field.shown(before), field.shown(version.value)),
                record: version.stamp.id)
            let chapter = PatientStory.Chapter(
                meeting: nil, date: day(of: version.stamp), title: "Record", lines: [line])
            return RegisterChange(
                meeting: isListed ? meeting : nil,
                dated: Dated(stamp: version.stamp, chapter: chapter))
        }
    }

    private func words(_ before: String, _ after: String) -> String {
        let now = after.isEmpty ? "cleared" : after
        return before.isEmpty ? now : "\(before) > \(now)"
    }
}

extension PatientStory.Chapter {
    fileprivate static func + (left: Self, right: Self) -> Self {
        Self(
            meeting: left.meeting, date: left.date, title: left.title,
            lines: left.lines + right.lines)
    }
}

extension DiscussionEntry {
    /// True for a change of the register.
    fileprivate var isField: Bool {
        if case .field = self { true } else { false }
    }
}
