// The things that are looked at. What was taken back, struck or removed on request is not among
// them, and of a text that was corrected only what it says now.
extension SearchLens {
    /// What fits in one meeting, person after person.
    func hits(in meeting: Meeting) -> [SearchHit] {
        guard record.counts(meeting.id) else { return [] }
        var hits = asks(for: meeting.date) ? hitsOfItsDay(in: meeting) : []
        if asks(for: .amendment) { hits += amendments(to: meeting).compactMap(hit) }
        return hits.sorted { left, right in
            guard let first = left.patient, let second = right.patient, first != second else {
                return (left.patient == right.patient)
                    ? left.record < right.record
                    : left.patient != nil
            }
            return first < second
        }
    }

    /// What the meeting itself recorded.
    private func hitsOfItsDay(in meeting: Meeting) -> [SearchHit] {
        var hits: [SearchHit] = []
        for discussion in meeting.discussions.all where asks(for: discussion.patient) {
            hits += items(of: discussion, in: meeting.id).compactMap(hit)
        }
        hits += meeting.teamActions.compactMap(action).compactMap(hit)
        if asks(for: .attendance) { hits += attendance(of: meeting).compactMap(hit) }
        return hits
    }

    private func items(of discussion: Discussion, in meeting: MeetingID) -> [Item] {
        var items: [Item] = []
        if asks(for: .why), let why = why(discussion, meeting) { items.append(why) }
        if asks(for: .voice) { items += discussion.contributions.compactMap(contribution) }
        if asks(for: .decision) { items += discussion.decisions.compactMap(decision) }
        if asks(for: .action) { items += discussion.actions.compactMap(action) }
        if asks(for: .handover) { items += discussion.handovers.compactMap(handover) }
        if asks(for: .matter) { items += discussion.matters.compactMap(matter) }
        if asks(for: .outcome), let outcome = outcome(discussion, meeting) { items.append(outcome) }
        return items
    }

    private func why(_ discussion: Discussion, _ meeting: MeetingID) -> Item? {
        guard let version = discussion.whyToday.latest(in: record.standing),
            !version.value.isEmpty
        else { return nil }
        return Item(
            kind: .why, record: version.stamp.id, patient: discussion.patient, meeting: meeting,
            text: record.disputedText(discussion.whyToday))
    }

    private func outcome(_ discussion: Discussion, _ meeting: MeetingID) -> Item? {
        guard let version = discussion.outcome.latest(in: record.standing),
            case .deferred(let reason) = version.value
        else { return nil }
        return Item(
            kind: .outcome, record: version.stamp.id, patient: discussion.patient,
            meeting: meeting, text: reason)
    }

    private func contribution(_ id: ContributionID) -> Item? {
        guard let item = record.contributions[id], isStanding(item.stamp) else { return nil }
        let speaker = item.speaker.value(in: record.standing)
        let isVoice = speaker.map { roles.role($0.role).isVoice } ?? false
        return Item(
            kind: isVoice ? .voice : .contribution, record: id.record, patient: item.patient,
            meeting: item.meeting, text: record.disputedText(item.text),
            people: speaker.map { [.speaker($0)] } ?? [])
    }

    private func decision(_ id: DecisionID) -> Item? {
        guard let item = record.decisions[id], isStanding(item.stamp) else { return nil }
        let text = record.disputedText(item.text)
        let reason = record.disputedText(item.reason)
        return Item(
            kind: .decision, record: id.record, patient: item.patient, meeting: item.meeting,
            text: reason.isEmpty ? text : "\(text) because \(reason)", parts: [text, reason],
            people: record.teller(of: id).map { [.owner($0)] } ?? [])
    }

    private func amendments(to meeting: Meeting) -> [Item] {
        record.amendments(of: meeting, upTo: nil).compactMap { amendment in
            let text = record.disputedText(amendment.text)
            let reason = record.disputedText(amendment.reason)
            guard isStanding(amendment.stamp), !text.isEmpty else { return nil }
            return Item(
                kind: .amendment, record: amendment.stamp.id, patient: amendment.patient,
                meeting: meeting.id, text: "\(text) because \(reason)", parts: [text, reason],
                day: record.writtenOn(amendment.stamp.id))
        }
    }

    /// An action, of a meeting or of none.
    func action(_ id: ActionID) -> Item? {
        guard let item = record.actions[id], isStanding(item.stamp) else { return nil }
        let status = record.status(of: id)
        let text = record.disputedText(item.text)
        var (shown, parts) = (text, [text])
        if case .cancelled(_, let reason) = status, !reason.isEmpty {
            shown += " (cancelled: \(reason))"
            parts.append(reason)
        }
        return Item(
            kind: .action, record: id.record, patient: item.patient, meeting: item.meeting,
            text: shown, parts: parts, people: record.owner(of: id).map { [.owner($0)] } ?? [],
            isOpen: status.isOpen, due: record.due(of: id))
    }

    private func handover(_ id: HandoverID) -> Item? {
        guard let item = record.handovers[id], isStanding(item.stamp) else { return nil }
        let ends = record.ends(of: id)
        let text = record.disputedText(item.text)
        let places = record.placeWords(of: id).map { " (\($0))" } ?? ""
        return Item(
            kind: .handover, record: id.record, patient: item.patient, meeting: item.meeting,
            text: text + places,
            parts: [text] + [item.places?.from, item.places?.to].compactMap { $0 },
            people: [ends.from, ends.to].compactMap { $0.map { .owner($0) } },
            isOpen: record.acknowledger(of: id) == nil)
    }

    private func matter(_ id: MatterID) -> Item? {
        guard let item = record.matters[id], isStanding(item.stamp) else { return nil }
        let text = record.disputedText(item.text)
        let isWaitedFor = item.kind == .wait || item.kind == .request
        return Item(
            kind: .matter, record: id.record, patient: item.patient, meeting: item.meeting,
            text: "\(item.kind.label): \(text)", parts: [text],
            people: (item.who.value(in: record.standing) ?? nil).map { [.owner($0)] } ?? [],
            isOpen: isWaitedFor && record.status(of: id).isOpen)
    }

    /// What is kept by person and not by meeting: matters that came up in none, contacts, tellings.
    func hitsKeptByPerson(on patient: PatientID) -> [SearchHit] {
        let loose = (record.mattersOfPatient[patient] ?? [])
            .filter { record.matters[$0]?.meeting == nil }
        var items = loose.compactMap(matter)
        if asks(for: .contact) { items += contacts(of: patient) }
        if asks(for: .telling) { items += tellings(of: patient) }
        return items.compactMap(hit)
    }

    /// The fields of somebody on the register that fit; the name alone when no words are asked for.
    func hits(on patient: PatientID) -> [SearchHit] {
        guard asks(for: .person), record.counts(patient), asks(for: patient),
            let entry = record.patients[patient]
        else { return [] }
        let fields: [PatientField] = query.words.isEmpty ? [.name] : PatientField.searched
        return fields.compactMap { field in
            let versions = entry.field(field)
            let earlier = field == .name ? naming.earlier(of: patient) : []
            guard let version = versions.latest(in: record.standing), !version.value.isEmpty,
                query.words.isEmpty || versions.isDisputed(in: record.standing)
                    || query.words.contains(where: { word in
                        (parts(of: version.value, field, patient) + earlier)
                            .contains(where: word.isIn)
                    })
            else { return nil }
            return hit(
                Item(
                    kind: .person, record: version.stamp.id, patient: patient,
                    text: record.disputedText(versions),
                    parts: parts(of: version.value, field, patient), field: field.label,
                    earlierNames: earlier))
        }
    }

    /// What is searched of a field: of a number for which somebody typed all digits in a row, these
    /// too. What stands in the place of words that were removed is none.
    private func parts(
        of value: String, _ field: PatientField, _ patient: PatientID
    ) -> [String] {
        guard !record.isRemoved(field, of: patient) else { return [] }
        guard field == .nhs, query.words.contains(where: \.isLongNumber) else { return [value] }
        return [value, String(value.filter { !$0.isWhitespace })]
    }

    /// Somebody in the directory, when their entry fits.
    func hit(on professional: ProfessionalID) -> SearchHit? {
        guard asks(for: .professional), record.counts(professional) else { return nil }
        let fields: [ProfessionalField] = [.name, .organisation, .place, .champion]
        let values = fields.compactMap { record.value($0, of: professional) }
        return hit(
            Item(
                kind: .professional, record: professional.record,
                text: values.joined(separator: ", "),
                people: [.owner(.professional(professional))],
                earlierNames: naming.earlier(of: professional)))
    }

    /// True for what counts and whose words were not removed.
    func isStanding(_ stamp: Stamp) -> Bool {
        record.counts(stamp) && record.redaction(of: stamp.id) == nil
    }
}

extension PatientField {
    /// What is searched: nothing that a shared screen never shows, and no bare yes and no.
    static let searched = allCases.filter { field in
        guard !field.isPrivate else { return false }
        switch field.kind {
        case .text: return true
        case .choice(let words): return !words.contains("no")
        case .day, .number: return false
        }
    }
}
