extension TeamRecord {
    /// Writes a line about somebody else as it stands now, and strikes it out where it was: it was typed
    /// about the wrong person. Who spoke, who does it, days and reasons go with it.
    func moveLine(
        _ line: RecordID, to patient: PatientID, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        let item = try movable(line)
        guard item.patient != patient else { throw .alreadyAbout(patient) }
        let added = try copy(of: item, line, about: patient)
        let struck = try strike(line)
        return [added] + noted(since: item, on: context.nextID) + [struck]
    }

    /// The item of a line that stands for itself, in a meeting that is open.
    private func movable(_ line: RecordID) throws(Refusal) -> Item {
        guard standing.isEffective(line) else { throw .unknownItem(line) }
        guard let found = item(line), let meeting = found.meeting, redaction(of: line) == nil
        else { throw .notMovable(line) }
        try requireOpen(meeting)
        guard disputes(about: line).isEmpty else { throw .disputedLine(line) }
        guard !isLinked(found, line) else { throw .linkedLine(line) }
        return found
    }

    /// True for a line that points at another one about the same person, or at which one points: alone
    /// neither would be understood.
    private func isLinked(_ item: Item, _ line: RecordID) -> Bool {
        guard actions(answering: line).isEmpty else { return true }
        switch item {
        case .contribution(let said): return said.against != nil
        case .decision(let decided):
            let others = discussion(of: decided.patient, in: decided.meeting).decisions
            return decided.changes != nil || !dissents(from: decided.id).isEmpty
                || others.contains { counts($0) && decisions[$0]?.changes == decided.id }
        case .action(let agreed): return agreed.answers != nil
        case .handover, .matter: return false
        }
    }

    /// The line as it would have been typed about the other person.
    private func copy(
        of item: Item, _ line: RecordID, about patient: PatientID
    ) throws(Refusal) -> Change {
        let words = text(of: line)
        switch item {
        case .contribution(let said):
            guard let speaker = self.speaker(of: said.id) else { throw .notMovable(line) }
            return try add(
                ContributionAdded(
                    meeting: said.meeting, patient: patient, speaker: speaker, text: words,
                    how: said.how))
        case .decision(let decided):
            return try add(
                DecisionAdded(
                    meeting: decided.meeting, patient: patient, text: words,
                    reason: reason(of: decided.id), teller: teller(of: decided.id),
                    tellBy: tellBy(of: decided.id)))
        case .action(let agreed):
            return try add(
                ActionAdded(
                    meeting: agreed.meeting, patient: patient, text: words,
                    owner: owner(of: agreed.id), due: due(of: agreed.id), agreed: agreed.agreed))
        case .handover(let passed):
            let (from, to) = ends(of: passed.id)
            return try add(
                HandoverAdded(
                    meeting: passed.meeting, patient: patient, text: words, from: from, to: to,
                    places: passed.places))
        case .matter(let kept):
            return try add(
                MatterAdded(
                    meeting: kept.meeting, patient: patient, kind: kept.kind, text: words,
                    who: who(of: kept.id), on: kept.on.value(in: standing) ?? nil))
        }
    }

    /// What was noted of the item after it was typed, on the line that takes its place: that it is done
    /// or over, or who acknowledged it.
    private func noted(since item: Item, on new: RecordID) -> [Change] {
        switch item {
        case .action(let agreed): return noted(status(of: agreed.id), on: new)
        case .matter(let kept): return noted(status(of: kept.id), on: new)
        case .handover(let passed):
            guard let name = acknowledger(of: passed.id) else { return [] }
            return [.revised(Revised(item: new, revision: .acknowledged(by: name)))]
        case .contribution, .decision: return []
        }
    }

    private func noted(_ status: ActionStatus, on new: RecordID) -> [Change] {
        guard status != .open else { return [] }
        return [.revised(Revised(item: new, revision: .status(status), replaces: [new]))]
    }
}
