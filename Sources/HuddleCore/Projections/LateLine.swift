/// A line about a meeting that arrived after its sign-off and stands in no version of its minutes
/// yet.
public struct LateLine: Equatable, Sendable {
    /// The line that an amendment can take in.
    public let id: RecordID
    /// Whom it is about; nil for the team as a whole.
    public let patient: PatientID?
    /// What it is: `Decision`, `New words`.
    public let label: String
    public let text: String
    /// The name of whoever typed it.
    public let by: String
}

extension TeamRecord {
    /// What others had typed by the sign-off of a meeting and nobody had before them, in the order
    /// of their stamps. Actions go on living after a sign-off: what was done with one is not late.
    public func lateLines(
        of meeting: MeetingID, roles: RoleList = .shipped
    ) -> [LateLine] {
        guard let state = meetings[meeting], counts(meeting),
            let signOff = signOff(of: meeting)
        else { return [] }
        let taken = amendments(of: state, upTo: nil).flatMap(\.takes)
        let search = LateSearch(
            record: self, sealed: asSignedOff(signOff, taking: Set(taken)).standing,
            roles: roles)
        return search.lines(of: state)
    }
}

/// Looks through everything that belongs to one meeting.
private struct LateSearch {
    let record: TeamRecord
    /// What counts in the latest version of the minutes.
    let sealed: Standing
    let roles: RoleList

    func lines(of meeting: Meeting) -> [LateLine] {
        var found = meeting.discussions.all.flatMap { lines(of: $0, in: meeting.id) }
        found += meeting.teamActions.flatMap { item($0.record) }
        found += aboutMeeting(meeting)
        return found.sorted { $0.stamp < $1.stamp }.map(\.line)
    }

    private typealias Found = (stamp: Stamp, line: LateLine)

    private func lines(of discussion: Discussion, in meeting: MeetingID) -> [Found] {
        let patient = discussion.patient
        var found = items(of: discussion).flatMap(item)
        found += discussion.tellings.compactMap { record.tellings[$0] }.flatMap(telling)
        found += discussion.fieldChanges.compactMap { record.fieldChanges[$0] }.flatMap(field)
        found += (record.contactsOfPatient[patient] ?? []).compactMap { record.contacts[$0] }
            .filter { $0.content.meeting == meeting }.flatMap { contact(record.shown($0)) }
        found += versions(discussion.whyToday, "Why today", patient) { $0 }
        found += versions(discussion.outcome, "Outcome", patient, \.words)
        found += versions(discussion.listing, "List", patient) {
            $0.map { $0.isEmpty ? "on the list" : "on the list: \($0)" } ?? "taken off the list"
        }
        return found
    }

    private func items(of discussion: Discussion) -> [RecordID] {
        discussion.contributions.map(\.record) + discussion.decisions.map(\.record)
            + discussion.actions.map(\.record) + discussion.handovers.map(\.record)
            + discussion.matters.map(\.record)
    }

    /// What a meeting says of itself.
    private func aboutMeeting(_ meeting: Meeting) -> [Found] {
        var found = versions(meeting.chair, "Chair", nil) { record.name(of: $0) }
        for (professional, attendance) in meeting.attendance {
            found += versions(attendance, "Attendance", nil) {
                "\(record.name(of: professional)): \($0.label)"
            }
        }
        for score in meeting.scores {
            found += fact(score.stamp, "Score", "\(score.question): \(score.score)", nil)
        }
        for made in meeting.readBacks {
            let content = made.content
            let words = "\(content.decisions) decisions, \(content.actions) actions"
            found += fact(made.stamp, "Read-back", words, nil)
        }
        return found
    }

    // MARK: Each kind

    /// The item itself, that it was struck out, or new words for it.
    private func item(_ id: RecordID) -> [Found] {
        guard let item = record.item(id) else { return [] }
        let words = record.disputedText(item.text)
        let label = item.word.prefix(1).uppercased() + item.word.dropFirst()
        let found = fact(item.stamp, label, words, item.patient)
        guard !isLate(item.stamp), sealed.counts(item.stamp) else { return found }
        return found + versions(item.text, "New words", item.patient) { $0 } + changes(of: item)
    }

    /// What sealed minutes keep as it was; the rest goes on living after them.
    private func changes(of item: Item) -> [Found] {
        switch item {
        case .contribution(let item):
            versions(item.speaker, "New speaker", item.patient) { $0.role.key }
        case .decision(let item):
            versions(item.reason, "New reason", item.patient) { $0 }
                + versions(item.teller, "New teller", item.patient) { owner($0) }
                + versions(item.tellBy, "New day of telling", item.patient) {
                    $0?.short ?? "no day"
                }
        case .action, .handover, .matter: []
        }
    }

    private func telling(_ item: Telling) -> [Found] {
        let fields = record.fieldsTold(in: item.id).map(\.label).joined(separator: ", ")
        let words = "\(item.to.map(\.label).joined(separator: ", ")): \(fields)"
        return fact(item.stamp, "Told", words, item.patient)
    }

    /// What is never on a screen is in no minutes either.
    private func field(_ change: FieldChange) -> [Found] {
        guard !change.field.isPrivate else { return [] }
        let value = change.field.shown(record.value(given: change)).nonEmpty ?? "cleared"
        return fact(change.stamp, "Record", "\(change.field.label): \(value)", change.patient)
    }

    private func contact(_ item: Contact) -> [Found] {
        let speaker = item.content.speaker
        let who = record.name(of: speaker) ?? roles.role(speaker.role).name
        return fact(
            item.stamp, "Seen by", "\(who), \(item.content.day.short)", item.content.patient)
    }

    private func owner(_ owner: Owner?) -> String {
        owner.map { record.name(of: $0, roles: roles) } ?? "nobody"
    }

    // MARK: What is late

    /// Something that one line recorded, or that it was struck out of what was sealed.
    private func fact(
        _ stamp: Stamp, _ label: String, _ words: String, _ patient: PatientID?
    ) -> [Found] {
        if isLate(stamp) { return [found(stamp, label, words, patient)] }
        guard sealed.counts(stamp) else { return [] }
        return record.standing.undoersThatCount(of: stamp.id).filter { !sealed.counts($0) }
            .map { found($0, "Struck out: \(label)", words, patient) }
    }

    /// The values that came late and say something else than what was sealed.
    private func versions<Value>(
        _ field: Versioned<Value>, _ label: String, _ patient: PatientID?,
        _ words: (Value) -> String
    ) -> [Found] {
        let known = field.live(in: sealed).map(\.value)
        return field.live(in: record.standing)
            .filter { isLate($0.stamp) && !known.contains($0.value) }
            .map { found($0.stamp, label, words($0.value), patient) }
    }

    private func found(
        _ stamp: Stamp, _ label: String, _ text: String, _ patient: PatientID?
    ) -> Found {
        let by = record.writer(of: stamp.id) ?? "somebody"
        return (
            stamp,
            LateLine(id: stamp.id, patient: patient, label: label, text: text, by: by)
        )
    }

    private func isLate(_ stamp: Stamp) -> Bool {
        record.standing.counts(stamp) && !sealed.counts(stamp)
    }
}

extension TeamRecord {
    /// The name of whoever typed a line; looks through the steps, the latest first.
    func writer(of line: RecordID) -> String? {
        steps.last { step in
            step.stamp.id.journal == line.journal && step.stamp.id.sequence <= line.sequence
                && Int(line.sequence) < Int(step.stamp.id.sequence) + step.count
        }?.by
    }
}
