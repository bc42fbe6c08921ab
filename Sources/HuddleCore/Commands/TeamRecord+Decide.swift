extension TeamRecord {
    /// The changes that a command makes, or why it cannot be done. All rules live here.
    public func decide(
        _ command: Command, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        try requireWriting(context)
        switch command {
        case .addPatient(let values): return [try addPatient(values)]
        case .setPatient(let id, let field, let value, let meeting, let answering):
            let change = PatientSet(patient: id, field: field, value: value, meeting: meeting)
            return try set(change, answering)
        case .addProfessional(let values): return [try addProfessional(values)]
        case .setProfessional(let id, let field, let value):
            return try setProfessional(id, field, value)

        case .openMeeting(let template, let date, let chair):
            return try open(
                template, MeetingOpened(template: template, date: date, chair: chair), context)
        case .takeChair(let meeting, let id): return try takeChair(meeting, id)
        case .setAttendance(let meeting, let id, let attendance):
            return try setAttendance(meeting, id, attendance)
        case .markUsualMembersPresent(let meeting): return try markUsualMembersPresent(meeting)
        case .addGuest(let meeting, let values): return try addGuest(meeting, values, context)
        case .list(let meeting, let patient, let reason):
            return try list(patient, in: meeting, reason: reason)
        case .unlist(let meeting, let patient): return try unlist(patient, from: meeting)
        case .move(let meeting, let patient, let place):
            return try move(patient, in: meeting, to: place)
        case .takeLead(let meeting): return try takeLead(meeting, context)
        case .focus(let meeting, let patient):
            try requireLead(meeting, context)
            return try focus(meeting, on: patient)
        case .timer(let meeting, let action):
            try requireLead(meeting, context)
            return [.timerSet(TimerSet(meeting: meeting, action: action))]

        case .setWhyToday(let meeting, let patient, let text, let answering):
            return try setWhyToday(meeting, patient, text, answering)
        case .say(let contribution): return [try add(contribution)]
        case .decide(let decision): return [try add(decision)]
        case .addAction(let action): return [try add(action)]
        case .handOver(let handover): return [try add(handover)]
        case .setOutcome(let meeting, let patient, let outcome, let answering):
            return try setOutcome(meeting, patient, outcome, answering)
        case .keepInView(let matter): return [try add(matter)]
        case .tell(let telling): return [try add(telling)]
        case .planBereavement(let meeting, let patient, let owner):
            return try planBereavement(meeting, patient, by: owner, context)

        case .addContact(let contact): return [try add(contact, context)]
        case .score(let meeting, let round, let answers):
            return try score(meeting, round, answers)
        case .readBack(let meeting, let reader): return try readBack(meeting, by: reader)
        case .carryOverOpen(let meeting): return try carryOverOpen(meeting)

        case .revise(let item, let revision, let answering):
            return try revise(item, revision, answering)
        case .reviseAll(let items, let revision, let answering):
            return try reviseAll(items, revision, answering)
        case .strike(let item): return [try strike(item)]
        case .moveLine(let line, let patient): return try moveLine(line, to: patient, context)
        case .undo: return [try undo(context)]
        case .redo: return [try redo(context)]
        case .all(let commands): return try all(commands, context)
        case .signOff(let meeting, let signer, let heads):
            return [try signOff(meeting, by: signer, heads: heads, context)]

        case .handOut(let list): return try handOut(list)
        case .bringIn(let action, let status, let source):
            return try bringIn(action, status, source: source, context)
        case .report(let action, let status, let source):
            return try report(status, of: action, source: source)
        case .amend(let amendment): return [try amend(amendment)]
        case .redact(let lines, let reason, let hashes):
            return try redact(lines, reason: reason, hashes: hashes)
        }
    }

    /// Decides each command on the record as the ones before it left it, as one step.
    private func all(
        _ commands: [Command], _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        var trial = self
        var pen = Pen(journal: context.nextID.journal, by: context.writer, next: context.nextID)
        var changes: [Change] = []
        for (place, command) in commands.enumerated() {
            let next = CommandContext(
                settings: context.settings, today: context.today, writer: context.writer,
                nextID: pen.nextID)
            let made = try trial.decide(command, next)
            changes += made
            guard place < commands.count - 1 else { break }
            for event in pen.write(made, at: Instant(seconds: 0), after: trial.clock) {
                trial.foresee(event)
            }
        }
        return changes
    }

    /// Refuses everything where nothing can be recorded: in a review, and in the past.
    private func requireWriting(_ context: CommandContext) throws(Refusal) {
        if let reason = context.readOnly { throw .readOnly(reason: reason) }
        guard standing.horizon == nil else {
            throw .readOnly(reason: "This is the record as it once stood: nothing can be changed.")
        }
    }

    /// Refuses a meeting that is unknown or signed off.
    func requireOpen(_ meeting: MeetingID) throws(Refusal) {
        guard meetings[meeting] != nil, counts(meeting) else {
            throw .unknownMeeting(meeting)
        }
        guard signOff(of: meeting) == nil else { throw .signedOff(meeting) }
    }

    /// Refuses somebody who is not on the list of an open meeting.
    func requireListed(_ patient: PatientID, in meeting: MeetingID) throws(Refusal) {
        try requireOpen(meeting)
        guard isListed(patient, in: meeting) else { throw .notListed(patient, meeting) }
    }

    /// Refuses somebody who is not in the directory.
    func requireKnown(_ professional: ProfessionalID) throws(Refusal) {
        guard professionals[professional] != nil, counts(professional) else {
            throw .unknownProfessional(professional)
        }
    }

    /// Refuses owners who are not in the directory; a role needs nobody.
    func requireKnown(_ owners: Owner?...) throws(Refusal) {
        for case .professional(let id)? in owners { try requireKnown(id) }
    }

    /// The text without surrounding white space, refused when nothing is left.
    func words(_ text: String, _ what: String) throws(Refusal) -> String {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { throw .nothingTyped(what: what) }
        return trimmed
    }
}

extension String {
    /// Without white space at either end.
    public var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }),
            let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
