extension TeamRecord {
    /// The minutes of the meeting: as they stand while it is open, afterwards as they were signed off,
    /// with everything that amendments have added. An earlier version may be asked for; 1 is as they
    /// were signed off.
    public func minutes(
        of meeting: MeetingID, _ settings: TeamSettings, version: Int? = nil
    ) -> MinutesOutline? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let written = writer(for: state, settings, version)
        return written.writer.outline(signOff: written.sealed, written.added)
    }

    /// The same, as far as somebody reads on.
    public func openingOfMinutes(
        of meeting: MeetingID, _ settings: TeamSettings, version: Int? = nil
    ) -> MinutesOpening? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let written = writer(for: state, settings, version)
        return MinutesOpening(written.writer, signOff: written.sealed, written.added)
    }

    /// The same with people named in another way.
    public func minutes(
        of meeting: MeetingID, _ settings: TeamSettings, version: Int? = nil, naming: MinutesNaming
    ) -> MinutesOutline? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let written = writer(for: state, settings, version)
        var writer = written.writer
        writer.naming = naming
        return writer.outline(signOff: written.sealed, written.added)
    }

    private func writer(
        for state: Meeting, _ settings: TeamSettings, _ version: Int?
    ) -> (writer: MinutesWriter, sealed: SignOff?, added: [Amendment]) {
        let sealed = signOff(of: state.id)
        let added = sealed == nil ? [] : amendments(of: state, upTo: version)
        let record = sealed.map { asSignedOff($0, taking: Set(added.flatMap(\.takes))) } ?? self
        let writer = MinutesWriter(record: record, settings: settings, meeting: state)
        return (writer, sealed, added)
    }

    /// How many versions of the minutes there are; 1 while nothing has been added after sign-off.
    public func minutesVersions(of meeting: MeetingID) -> Int {
        guard let state = meetings[meeting], signOff(of: meeting) != nil else { return 1 }
        return amendments(of: state, upTo: nil).count + 1
    }

    /// The lines of the amendments that count, one for each version after the first.
    public func amendmentLines(of meeting: MeetingID) -> [RecordID] {
        meetings[meeting].map { amendments(of: $0, upTo: nil).map(\.stamp.id) } ?? []
    }

    /// The amendments that count, as far as they went into a version.
    func amendments(of meeting: Meeting, upTo version: Int?) -> [Amendment] {
        let all = meeting.amendments.filter { counts($0.stamp) }
        guard let version else { return all }
        return Array(all.prefix(max(0, version - 1)))
    }

    /// The minutes of the meeting as they would read today, whether signed off or not, with everything
    /// that was changed and amended since.
    public func minutesNow(of meeting: MeetingID, _ settings: TeamSettings) -> MinutesOutline? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        return MinutesWriter(record: self, settings: settings, meeting: state)
            .outline(signOff: signOff(of: meeting), amendments(of: state, upTo: nil))
    }

    /// What the minutes of the meeting say about one person, without reading the rest of them.
    public func minutes(
        about patient: PatientID, in meeting: MeetingID, _ settings: TeamSettings
    ) -> MinutesOutline.PersonMinutes? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let record = asLastVersion(of: state)
        guard record.isListed(patient, in: meeting) else { return nil }
        return MinutesWriter(record: record, settings: settings, meeting: state).minutes(patient)
    }

    /// The record as the latest version of the minutes has it.
    private func asLastVersion(of meeting: Meeting) -> TeamRecord {
        guard let signOff = signOff(of: meeting.id) else { return self }
        let taken = amendments(of: meeting, upTo: nil).flatMap(\.takes)
        return asSignedOff(signOff, taking: Set(taken))
    }
}

/// Puts the words of one meeting together.
struct MinutesWriter {
    let record: TeamRecord
    let settings: TeamSettings
    let meeting: Meeting
    var naming = MinutesNaming.full

    func outline(signOff: SignOff?, _ amendments: [Amendment]) -> MinutesOutline {
        var outline = head(signOff: signOff, amendments)
        outline.people = record.listedPatients(in: meeting.id).map(minutes)
        outline.teamActions = meeting.teamActions.filter(record.counts).compactMap(actionLine)
        outline.readBack = readBack()
        return outline
    }

    /// The same without people, actions and what is read back.
    func head(signOff: SignOff?, _ amendments: [Amendment]) -> MinutesOutline {
        let template = settings.template(meeting.template)
        let frame =
            meeting.frame
            ?? MeetingOpened.Frame(
                team: settings.name, title: template.name, coreRoles: template.coreRoles)
        return MinutesOutline(
            meeting: meeting.id, team: frame.team, title: frame.title, date: meeting.date,
            chair: record.chair(of: meeting.id).map(person),
            minuteTakers: minuteTakers(signOff), attendance: attendance(),
            missingRoles: record.missingRoles(in: meeting.id, of: frame.coreRoles)
                .map { settings.roles.role($0).name },
            together: record.together(in: meeting, settings, person: person),
            people: [], teamActions: [], readBack: [], counts: record.counts(of: meeting.id),
            signOff: signOff.map(signOffLine), version: amendments.count + 1,
            amendments: amendments.enumerated().map { amendmentLine($1, version: $0 + 2) })
    }

    func person(_ id: ProfessionalID) -> String { items.owner(.professional(id)) }

    func owner(_ owner: Owner) -> String { items.owner(owner) }

    func minuteTakers(_ signOff: SignOff?) -> [String] {
        var names = [meeting.openedBy]
        if let name = signOff?.typedBy, !names.contains(name) { names.append(name) }
        return names
    }

    func attendance() -> [MinutesOutline.AttendanceGroup] {
        let parts: [Attendance] = [
            .present, .remote, .part, .deputy(for: nil), .guest, .apologies,
        ]
        return parts.compactMap { part in
            let people = record.professionalOrder.filter {
                record.attendance(of: $0, in: meeting.id).label == part.label
            }
            guard !people.isEmpty else { return nil }
            return MinutesOutline.AttendanceGroup(
                label: part.label, people: people.map(attendee))
        }
    }

    private func attendee(_ id: ProfessionalID) -> String {
        guard case .deputy(let absent?) = record.attendance(of: id, in: meeting.id) else {
            return person(id)
        }
        return "\(person(id)), for \(record.name(of: absent))"
    }

    func minutes(_ patient: PatientID) -> MinutesOutline.PersonMinutes {
        let discussion = record.discussion(of: patient, in: meeting.id)
        let why = discussion.whyToday
        let spent = record.timeSpent(in: meeting.id, now: meeting.openedAt)
        let voices = record.voices(on: patient, in: meeting.id, settings.roles)
        let isSilent = voices.heard.isEmpty
        return MinutesOutline.PersonMinutes(
            patient: patient, name: name(patient), identity: identity(patient),
            whyToday: record.disputedText(why).nonEmpty,
            seenBy: record.contacts(of: patient, in: meeting.id).map(seenBy),
            sinceLastTime: record.actionsSinceLastTime(of: patient, in: meeting.id).map(line),
            stillOpen: stillOpen(patient),
            entries: items.entries(of: patient),
            outcome: outcome(patient),
            heard: voices.heard.map { settings.roles.role($0).name },
            notHeard: isSilent ? [] : voices.notHeard.map { settings.roles.role($0).name },
            untold: untold(patient), seconds: spent[patient] ?? 0)
    }

    private var items: MinutesItems {
        MinutesItems(record: record, settings: settings, meeting: meeting)
    }

    private func stillOpen(_ patient: PatientID) -> [MinutesOutline.Entry] {
        record.handoversSinceLastTime(of: patient, in: meeting.id).compactMap {
            items.entry(.handover($0))
        }
            + record.openMatters(of: patient, before: meeting.id).compactMap {
                items.entry(.matter($0))
            }
    }

    /// Of the changes made in this meeting, those that somebody outside does not know of.
    private func untold(_ patient: PatientID) -> [String] {
        record.untold(of: patient, settings)
            .filter { record.fieldChanges[$0.change]?.meeting == meeting.id }
            .map { "\($0.field.label): \($0.missing.map(\.label).joined(separator: ", "))" }
    }

    private func seenBy(_ contact: Contact) -> String {
        let speaker = contact.content.speaker
        let role = settings.roles.role(speaker.role).name
        return [record.name(of: speaker), role, contact.content.day.short].compactMap { $0 }
            .joined(separator: ", ")
    }

    private func name(_ patient: PatientID) -> String { naming.name(patient, record) }

    /// What stands behind the name; of a field about which people said different things, all of it.
    private func identity(_ patient: PatientID) -> [String] {
        let names = naming.hasNumber ? record.disputedWords(of: .name, patient) : nil
        let nhs = known(.nhs, patient).map { "NHS \($0)" }
        let number = naming.hasNumber ? nhs ?? known(.localID, patient) : nil
        let place = known(.place, patient)
        let facts: [String?] =
            if let death = record.death(of: patient) {
                ["DIED \(death.on.long)", place, number]
            } else {
                [age(patient), place, number, known(.stage, patient)]
            }
        return ([names.map { "named \($0)" }] + facts).compactMap { $0 }
    }

    /// The age; every day of birth where people gave several and the minutes name the person.
    private func age(_ patient: PatientID) -> String? {
        if naming.hasNumber, let days = record.disputedWords(of: .born, patient) {
            return "born \(days)"
        }
        return record.day(.born, of: patient).map { "\($0.years(until: meeting.date))" }
    }

    /// A field as people read it, nil when there is nothing or its words were removed.
    private func known(_ field: PatientField, _ patient: PatientID) -> String? {
        record.disputedWords(of: field, patient)
            ?? record.valueKept(field, of: patient).map { field.shown($0) }
    }

    func outcome(_ patient: PatientID) -> String? {
        if let words = record.disputedOutcome(of: patient, in: meeting.id) { return words }
        return switch record.result(of: patient, in: meeting.id) {
        case .none: "No outcome yet"
        case .recorded: nil
        case .noChange: "No change"
        case .deferred(let reason): "Deferred: \(reason)"
        case .notDiscussed: "Not discussed, carried over"
        }
    }

    func entry(_ entry: DiscussionEntry) -> MinutesOutline.Entry? { items.entry(entry) }

    func actionLine(_ id: ActionID) -> MinutesOutline.ActionLine? { items.actionLine(id) }

    private func line(_ row: ActionRow) -> MinutesOutline.ActionLine { items.line(row) }

    func readBack() -> [MinutesOutline.ReadBackLine] {
        record.readBack(of: meeting.id, roles: settings.roles).map { group in
            MinutesOutline.ReadBackLine(
                owner: group.owner.map(owner) ?? "Nobody yet",
                actions: group.actions.map { about($0) },
                tells: group.tells.map { tell($0) })
        }
    }

    private func about(_ id: ActionID) -> String {
        guard let row = record.row(of: id) else { return "" }
        let due = row.due.map { " by \($0.short)" } ?? ""
        let whom = row.patient.map { " (\(name($0)))" } ?? ""
        return row.text + due + whom
    }

    private func tell(_ id: DecisionID) -> String {
        guard let decision = record.decisions[id] else { return "" }
        let words = record.text(of: id.record)
        return "Tell \(name(decision.patient)): \(words)"
    }

    /// Its words are read without a horizon: they came after what was sealed.
    func amendmentLine(
        _ amendment: Amendment, version: Int
    ) -> MinutesOutline.AmendmentLine {
        var standing = record.standing
        standing.horizon = nil
        return MinutesOutline.AmendmentLine(
            version: version, id: amendment.stamp.id, by: amendment.typedBy, at: amendment.at,
            reason: amendment.reason.value(in: standing) ?? "", patient: amendment.patient,
            name: amendment.patient.map { name($0) },
            text: amendment.text.value(in: standing) ?? "", taken: amendment.takes.count)
    }

    func signOffLine(_ signOff: SignOff) -> MinutesOutline.SignOffLine {
        MinutesOutline.SignOffLine(
            by: signOff.content.by.map(person) ?? signOff.typedBy, at: signOff.at,
            heads: signOff.content.heads)
    }
}

extension TeamRecord {
    /// Every live value of a text that may be disputed.
    public func disputedText(_ field: Versioned<String>) -> String {
        guard field.isDisputed(in: standing) else { return field.value(in: standing) ?? "" }
        return field.live(in: standing).map(\.value).joined(separator: " | or | ")
    }

    /// Every outcome where people set different ones; nil where nobody disagrees.
    public func disputedOutcome(of patient: PatientID, in meeting: MeetingID) -> String? {
        let outcome = discussion(of: patient, in: meeting).outcome
        guard outcome.isDisputed(in: standing) else { return nil }
        return outcome.live(in: standing).map(\.value.words).withoutRepeats
            .joined(separator: " | or | ")
    }

    /// The name of a speaker: from the directory, else as it was typed.
    public func name(of speaker: Speaker) -> String? {
        speaker.professional.map { name(of: $0) } ?? speaker.name
    }
}

extension String {
    /// Nil for an empty text.
    public var nonEmpty: String? { isEmpty ? nil : self }
}
