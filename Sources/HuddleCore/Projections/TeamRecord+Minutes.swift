extension TeamRecord {
    /// The minutes of the meeting: as they stand while it is open, as they were signed off afterwards.
    public func minutes(
        of meeting: MeetingID, _ settings: TeamSettings, _ extent: MinutesExtent = .whole
    ) -> MinutesOutline? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let sealed = signOff(of: meeting)
        let record = sealed.map(asSignedOff) ?? self
        let writer = MinutesWriter(record: record, settings: settings, meeting: state)
        return writer.outline(extent, signOff: sealed)
    }

    /// What the minutes of the meeting say about one person, without reading the rest of them.
    public func minutes(
        about patient: PatientID, in meeting: MeetingID, _ settings: TeamSettings
    ) -> MinutesOutline.PersonMinutes? {
        guard let state = meetings[meeting], counts(meeting) else { return nil }
        let record = signOff(of: meeting).map(asSignedOff) ?? self
        guard record.isListed(patient, in: meeting) else { return nil }
        return MinutesWriter(record: record, settings: settings, meeting: state).minutes(patient)
    }
}

/// Puts the words of one meeting together.
private struct MinutesWriter {
    let record: TeamRecord
    let settings: TeamSettings
    let meeting: Meeting

    func outline(_ extent: MinutesExtent, signOff: SignOff?) -> MinutesOutline {
        let template = settings.template(meeting.template)
        let frame =
            meeting.frame
            ?? MeetingOpened.Frame(
                team: settings.name, title: template.name, coreRoles: template.coreRoles)
        let isWhole = extent == .whole
        return MinutesOutline(
            meeting: meeting.id, team: frame.team, title: frame.title, date: meeting.date,
            chair: record.chair(of: meeting.id).map(person),
            minuteTakers: minuteTakers(signOff), attendance: attendance(),
            missingRoles: record.missingRoles(in: meeting.id, of: frame.coreRoles)
                .map { settings.roles.role($0).name },
            people: record.listedPatients(in: meeting.id).prefix(extent.people).map(minutes),
            teamActions: isWhole
                ? meeting.teamActions.filter(record.counts).compactMap(actionLine) : [],
            readBack: isWhole ? readBack() : [], counts: record.counts(of: meeting.id),
            signOff: signOff.map(signOffLine))
    }

    func person(_ id: ProfessionalID) -> String {
        "\(record.name(of: id)), \(settings.roles.role(record.role(of: id)).name)"
    }

    func owner(_ owner: Owner) -> String {
        switch owner {
        case .professional(let id): person(id)
        case .role(let id): settings.roles.role(id).name
        }
    }

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
        return MinutesOutline.PersonMinutes(
            patient: patient, name: record.name(of: patient), identity: identity(patient),
            whyToday: record.disputedText(why).nonEmpty,
            sinceLastTime: record.actionsSinceLastTime(of: patient, in: meeting.id).map(line),
            entries: record.entries(of: patient, in: meeting.id).compactMap(entry),
            outcome: outcome(patient), seconds: spent[patient] ?? 0)
    }

    private func identity(_ patient: PatientID) -> [String] {
        let age = record.day(.born, of: patient).map { "\($0.years(until: meeting.date))" }
        let number = record.value(.nhs, of: patient).map { "NHS \(NHSNumber.grouped($0))" }
        let local = number == nil ? record.value(.localID, of: patient) : nil
        let stage = record.stage(of: patient)?.label
        return [age, record.value(.place, of: patient), number ?? local, stage].compactMap { $0 }
    }

    private func outcome(_ patient: PatientID) -> String? {
        switch record.result(of: patient, in: meeting.id) {
        case .none: "No outcome yet"
        case .recorded: nil
        case .noChange: "No change"
        case .deferred(let reason): "Deferred: \(reason)"
        case .notDiscussed: "Not discussed, carried over"
        }
    }

    private func entry(_ entry: DiscussionEntry) -> MinutesOutline.Entry? {
        switch entry {
        case .contribution(let id): record.contributions[id].map(contribution)
        case .decision(let id): record.decisions[id].map(decision)
        case .action(let id): actionLine(id).map { .action($0) }
        case .handover(let id): record.handovers[id].map(handover)
        }
    }

    private func contribution(_ item: Contribution) -> MinutesOutline.Entry {
        let speaker = item.speaker.value(in: record.standing)
        return .contribution(
            id: item.id.record, role: speaker.map { settings.roles.role($0.role).name } ?? "",
            speaker: speaker.flatMap { record.name(of: $0) },
            text: record.text(of: item.id.record))
    }

    private func decision(_ item: Decision) -> MinutesOutline.Entry {
        let teller = item.teller.value(in: record.standing) ?? nil
        let tellBy = item.tellBy.value(in: record.standing) ?? nil
        let tells = teller.map { "\(owner($0)) tells" + (tellBy.map { " by \($0.short)" } ?? "") }
        return .decision(
            id: item.id.record, text: record.text(of: item.id.record),
            reason: record.redaction(of: item.id.record) == nil
                ? record.disputedText(item.reason).nonEmpty : nil,
            tells: tells)
    }

    private func handover(_ item: Handover) -> MinutesOutline.Entry {
        .handover(
            id: item.id.record, text: record.text(of: item.id.record),
            from: (item.from.value(in: record.standing) ?? nil).map(owner),
            to: (item.to.value(in: record.standing) ?? nil).map(owner),
            acknowledged: item.acknowledged.value(in: record.standing))
    }

    func actionLine(_ id: ActionID) -> MinutesOutline.ActionLine? {
        record.row(of: id).map(line)
    }

    private func line(_ row: ActionRow) -> MinutesOutline.ActionLine {
        MinutesOutline.ActionLine(row: row, owner: row.owner.map(owner))
    }

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
        let whom = row.patient.map { " (\(record.name(of: $0)))" } ?? ""
        return row.text + due + whom
    }

    private func tell(_ id: DecisionID) -> String {
        guard let decision = record.decisions[id] else { return "" }
        let words = record.text(of: id.record)
        return "Tell \(record.name(of: decision.patient)): \(words)"
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

    /// The name of a speaker: from the directory, else as it was typed.
    public func name(of speaker: Speaker) -> String? {
        speaker.professional.map { name(of: $0) } ?? speaker.name
    }
}

extension String {
    /// Nil for an empty text.
    public var nonEmpty: String? { isEmpty ? nil : self }
}
