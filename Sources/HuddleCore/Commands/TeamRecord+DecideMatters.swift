extension TeamRecord {
    /// In a meeting the person must be on its list; a request may come between meetings.
    func add(_ matter: MatterAdded) throws(Refusal) -> Change {
        if let meeting = matter.meeting {
            try requireListed(matter.patient, in: meeting)
        } else if !counts(matter.patient) {
            throw .unknownPatient(matter.patient)
        }
        let text = try words(matter.text, matter.kind.label.lowercased())
        try requireKnown(matter.who)
        return .matterAdded(
            MatterAdded(
                meeting: matter.meeting, patient: matter.patient, kind: matter.kind, text: text,
                who: matter.who, on: matter.on))
    }

    /// Says to whom changes were told; those who know already are left out.
    func add(_ telling: TellingAdded) throws(Refusal) -> Change {
        if let meeting = telling.meeting { try requireOpen(meeting) }
        guard counts(telling.patient) else { throw .unknownPatient(telling.patient) }
        guard !telling.about.isEmpty, !telling.to.isEmpty else { throw .nothingToTell }
        if let unknown = telling.about.first(where: { !standing.isEffective($0) }) {
            throw .unknownItem(unknown)
        }
        return .tellingAdded(
            TellingAdded(
                meeting: telling.meeting, patient: telling.patient, about: telling.about,
                to: Set(telling.to).sorted()))
    }

    /// One action for each bereavement contact that nobody has agreed yet.
    func planBereavement(
        _ meeting: MeetingID, _ patient: PatientID, by owner: Owner, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        try requireKnown(owner)
        guard let death = death(of: patient) else { throw .nobodyDied(patient) }
        let known = bereavementContacts(of: patient).compactMap { due(of: $0) }
        let days = context.settings.thresholds.bereavementDays
        let missing = days.map { death.on.advanced(by: $0) }.filter { !known.contains($0) }
        guard !missing.isEmpty, known.count < days.count else { throw .alreadyPlanned(patient) }
        let carer = [value(.carer, of: patient), value(.carerRelation, of: patient)]
            .compactMap { $0 }.joined(separator: ", ")
        let whom = carer.isEmpty ? "the family" : carer
        return try missing.map { due throws(Refusal) in
            try add(
                ActionAdded(
                    meeting: meeting, patient: patient, text: "Bereavement contact with \(whom)",
                    owner: owner, due: due, answers: death.event))
        }
    }
}
