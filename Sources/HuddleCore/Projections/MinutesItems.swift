/// Puts each thing recorded about a person into the words of minutes.
struct MinutesItems {
    let record: TeamRecord
    let settings: TeamSettings
    let meeting: Meeting

    /// Everything recorded about the person, in order: what does not agree with a decision stands with
    /// it, and changes of the record made one after the other stand in one line.
    func entries(of patient: PatientID) -> [MinutesOutline.Entry] {
        var entries: [MinutesOutline.Entry] = []
        for entry in record.entries(of: patient, in: meeting.id) {
            guard let made = self.entry(entry) else { continue }
            if case .fact(let id, Self.recordLabel, let facts) = entries.last,
                case .fact(_, Self.recordLabel, let more) = made
            {
                entries[entries.count - 1] = .fact(
                    id: id, label: Self.recordLabel, facts: facts + more)
            } else {
                entries.append(made)
            }
        }
        return entries
    }

    /// One entry in words; nil for what stands with another.
    func entry(_ entry: DiscussionEntry) -> MinutesOutline.Entry? {
        switch entry {
        case .contribution(let id): record.contributions[id].flatMap(contribution)
        case .decision(let id): record.decisions[id].map(decision)
        case .action(let id): actionLine(id).map { .action($0) }
        case .handover(let id): record.handovers[id].map(handover)
        case .matter(let id): record.matters[id].map(matter)
        case .telling(let id): record.tellings[id].map(telling)
        case .field(let id): record.fieldChanges[id].map { field($0, id) }
        }
    }

    func owner(_ owner: Owner) -> String {
        switch owner {
        case .professional(let id):
            "\(record.name(of: id)), \(settings.roles.role(record.role(of: id)).name)"
        case .role(let id): settings.roles.role(id).name
        }
    }

    func actionLine(_ id: ActionID) -> MinutesOutline.ActionLine? {
        record.row(of: id).map(line)
    }

    func line(_ row: ActionRow) -> MinutesOutline.ActionLine {
        MinutesOutline.ActionLine(row: row, owner: row.owner.map(owner))
    }

    // MARK: Each kind

    private static let recordLabel = "Record"

    private func contribution(_ item: Contribution) -> MinutesOutline.Entry? {
        if let decision = item.against, record.counts(decision) { return nil }
        return .contribution(
            id: item.id.record,
            MinutesOutline.Contribution(
                role: role(item), speaker: name(item),
                text: record.text(of: item.id.record),
                how: item.how.map { record.words(for: $0, roles: settings.roles) }))
    }

    private func role(_ item: Contribution) -> String {
        record.speaker(of: item.id).map { settings.roles.role($0.role).name } ?? ""
    }

    private func name(_ item: Contribution) -> String? {
        record.speaker(of: item.id).flatMap { record.name(of: $0) }
    }

    private func decision(_ item: Decision) -> MinutesOutline.Entry {
        let tells = record.teller(of: item.id).map { teller in
            "\(owner(teller)) tells"
                + (record.tellBy(of: item.id).map { " by \($0.short)" } ?? "")
        }
        return .decision(
            id: item.id.record,
            MinutesOutline.Decision(
                text: record.text(of: item.id.record),
                reason: record.redaction(of: item.id.record) == nil
                    ? record.disputedText(item.reason).nonEmpty : nil,
                tells: tells,
                dissents: record.dissents(from: item.id).compactMap { record.contributions[$0] }
                    .map(dissent)))
    }

    private func dissent(_ item: Contribution) -> String {
        let who = [role(item).nonEmpty, name(item)].compactMap { $0 }.joined(separator: ", ")
        return "\(who): \(record.text(of: item.id.record))"
    }

    private func handover(_ item: Handover) -> MinutesOutline.Entry {
        let ends = record.ends(of: item.id)
        return .handover(
            id: item.id.record,
            MinutesOutline.Handover(
                text: record.text(of: item.id.record), from: ends.from.map(owner),
                to: ends.to.map(owner), places: record.placeWords(of: item.id),
                acknowledged: record.acknowledger(of: item.id),
                daysOpen: record.daysOpen(item.id, on: meeting.date)))
    }

    private func matter(_ item: Matter) -> MinutesOutline.Entry {
        .fact(
            id: item.id.record, label: item.kind.label,
            facts: record.facts(of: item.id, on: meeting.date, roles: settings.roles))
    }

    private func telling(_ item: Telling) -> MinutesOutline.Entry {
        let fields = record.fieldsTold(in: item.id).map(\.label).joined(separator: ", ")
        return .fact(
            id: item.id.record, label: "Told",
            facts: [item.to.map(\.label).joined(separator: ", "), fields.nonEmpty].compactMap { $0 }
        )
    }

    private func field(_ change: FieldChange, _ id: RecordID) -> MinutesOutline.Entry {
        let value = change.field.shown(record.value(given: change)).nonEmpty ?? "cleared"
        return .fact(
            id: id, label: Self.recordLabel, facts: ["\(change.field.label): \(value)"])
    }
}

extension PatientField {
    /// A value as people read it: days and numbers in full, a stage with its word.
    public func shown(_ value: String) -> String {
        if self == .nhs { return NHSNumber.grouped(value) }
        if self == .stage, let stage = Stage(rawValue: value) { return stage.label }
        guard kind == .day, let day = Day(value) else { return value }
        return day.long
    }
}

extension TeamRecord {
    /// Whole days that nobody has acknowledged a handover; nil once somebody has.
    public func daysOpen(_ handover: HandoverID, on today: Day) -> Int? {
        guard let state = handovers[handover], acknowledger(of: handover) == nil else {
            return nil
        }
        let since = meetings[state.meeting]?.date ?? state.at.utcDay
        return max(0, since.days(until: today))
    }

    /// What is known of a matter: its words, who, since when, and whether it is settled.
    public func facts(of id: MatterID, on today: Day, roles: RoleList) -> [String] {
        guard let matter = matters[id] else { return [] }
        let words = text(of: id.record)
        let who = who(of: id).map { name(of: $0, roles: roles) }
        let day = day(of: id)
        switch matter.kind {
        case .wait:
            let days = daysWaited(id, on: today)
            let waited = days == 1 ? "1 day" : "\(days) days"
            let end = status(of: id).isOpen ? "waiting \(waited)" : "over after \(waited)"
            return [words, who, day.map { "since \($0.long)" }, end].compactMap { $0 }
        case .assessment: return [words, who, day?.long].compactMap { $0 }
        case .lead: return [words, who.map { "\($0) leads" }].compactMap { $0 }
        case .familyDid:
            return [words, actions(answering: id.record).isEmpty ? "no action yet" : nil]
                .compactMap { $0 }
        case .request: return [words]
        }
    }
}
