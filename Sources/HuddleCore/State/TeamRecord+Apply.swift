extension TeamRecord {
    /// Gives the event its place in the record; an event that speaks of something unknown waits for
    /// it.
    mutating func answer(_ event: Event) {
        switch event.change {
        case .patientAdded(let values): addPatient(event, values)
        case .patientSet(let change): set(change, event)
        case .professionalAdded(let values): addProfessional(event, values)
        case .professionalSet(let change): set(change, event)
        case .meetingOpened(let change): open(change, event)
        case .chairTaken, .attendanceSet, .focusMoved, .timerSet, .signedOff, .leadTaken,
            .minutesAmended:
            answerInMeeting(event)
        case .patientListed, .patientUnlisted, .patientMoved, .whyTodaySet, .outcomeSet:
            answerInDiscussion(event)
        case .contributionAdded(let change): add(change, event)
        case .decisionAdded(let change): add(change, event)
        case .actionAdded(let change): add(change, event)
        case .handoverAdded(let change): add(change, event)
        case .contactAdded(let change): add(change, event)
        case .scoreAdded, .readBackMade: answerAboutMeeting(event)
        case .matterAdded(let change): add(change, event)
        case .tellingAdded(let change): add(change, event)
        case .listHandedOut(let change): add(change, event)
        case .revised(let change): revise(change, event)
        case .undone(let change):
            standing.add(event.stamp, taking: change.events)
            noteTakenBack(change.events)
        }
    }

    private mutating func addPatient(_ event: Event, _ values: [PatientField: String]) {
        let id = PatientID(event.id)
        let arrival = patients.add(Patient(event, values: values))
        removeWords(ofEntry: id)
        patientOrder.insert(id, by: arrival)
        release(event.id)
    }

    private mutating func set(_ change: PatientSet, _ event: Event) {
        let version = event.version(change.value, change.replaces)
        let isKnown = patients.update(change.patient) { $0.insert(version, in: change.field) }
        guard isKnown else { return wait(for: change.patient.record, event) }
        fieldChanges[event.id] = FieldChange(
            stamp: event.stamp, at: event.at, typedBy: event.by, meeting: change.meeting,
            patient: change.patient, field: change.field, value: change.value)
        guard let meeting = change.meeting else { return }
        // A meeting that has not arrived yet makes the event wait; the field keeps its version.
        let (known, stamp) = (fieldChanges, event.stamp)
        inDiscussion(meeting, change.patient, event) { discussion in
            guard !discussion.fieldChanges.contains(stamp.id) else { return }
            discussion.fieldChanges.insert(stamp.id) { stamp < known[$0]?.stamp }
        }
    }

    private mutating func addProfessional(_ event: Event, _ values: [ProfessionalField: String]) {
        let id = ProfessionalID(event.id)
        let arrival = professionals.add(
            Professional(id: id, stamp: event.stamp, values: values))
        professionalOrder.insert(id, by: arrival)
        release(event.id)
    }

    private mutating func set(_ change: ProfessionalSet, _ event: Event) {
        let version = event.version(change.value, change.replaces)
        let isKnown = professionals.update(change.professional) {
            $0.insert(version, in: change.field)
        }
        if !isKnown { wait(for: change.professional.record, event) }
    }

    private mutating func open(_ change: MeetingOpened, _ event: Event) {
        let id = MeetingID(event.id)
        let arrival = meetings.add(Meeting(event: event, opened: change))
        meetingOrder.insert(id, by: arrival)
        meetingsOfDay[change.date, default: []].insert(id, by: arrival)
        noteSigning(of: id)
        release(event.id)
    }

    /// Removes the words of a line and of those that revised it; the line need not have arrived.
    private mutating func redact(_ line: RecordID, _ redaction: Redaction) {
        standing.redactions.add(redaction, to: line)
        for (revision, item) in itemOfRevision where item == line {
            standing.redactions.cover(revision, with: line)
        }
        removeWords(ofEntry: PatientID(line))
    }

    private mutating func revise(_ change: Revised, _ event: Event) {
        if case .redacted(let reason, let hash) = change.revision {
            return redact(
                change.item, Redaction(stamp: event.stamp, reason: reason, hash: hash))
        }
        itemOfRevision[event.id] = change.item
        if standing.redactions.names(change.item) {
            standing.redactions.cover(event.id, with: change.item)
        }
        if !reviseItem(change, event) { wait(for: change.item, event) }
    }

    /// Gives the item its new value; false when it has not arrived yet. Actions come first because
    /// nearly all revisions are theirs.
    private mutating func reviseItem(_ change: Revised, _ event: Event) -> Bool {
        let action = ActionID(change.item)
        if let place = actions.place(of: action) {
            actions.update(at: place) { $0.revise(change, event) }
            if case .status = change.revision { noteOpenness(of: action) }
            return true
        }
        return contributions.update(ContributionID(change.item)) { $0.revise(change, event) }
            || decisions.update(DecisionID(change.item)) { $0.revise(change, event) }
            || handovers.update(HandoverID(change.item)) { $0.revise(change, event) }
            || matters.update(MatterID(change.item)) { $0.revise(change, event) }
            || handOuts.update(HandOutID(change.item)) { $0.revise(change, event) }
    }
}

extension TeamRecord {
    /// Keeps the set of open actions right after something about one of them changed.
    mutating func noteOpenness(of action: ActionID) {
        if counts(action), status(of: action).isOpen {
            openActionIDs.insert(action)
        } else {
            openActionIDs.remove(action)
        }
    }

    /// What was taken back may have been an action, its status, or another taking-back.
    private mutating func noteTakenBack(_ events: [RecordID]) {
        for item in items(behind: events) {
            if actions.place(of: ActionID(item)) != nil { noteOpenness(of: ActionID(item)) }
            if meetings.place(of: MeetingID(item)) != nil { noteSigning(of: MeetingID(item)) }
            if let meeting = meetingOfSignOff[item] { noteSigning(of: meeting) }
        }
    }

    /// Keeps the set of unsigned meetings right after something about one of them changed.
    mutating func noteSigning(of meeting: MeetingID) {
        if counts(meeting), signOff(of: meeting) == nil {
            unsignedMeetings.insert(meeting)
        } else {
            unsignedMeetings.remove(meeting)
        }
    }

    /// The lines on which some events bear: themselves, what they revised, and what they took back.
    func items(behind events: [RecordID]) -> Set<RecordID> {
        var found: Set<RecordID> = []
        var next = events
        while let event = next.popLast() {
            guard found.insert(event).inserted else { continue }
            next += standing.targets(of: event)
            if let item = itemOfRevision[event] { next.append(item) }
        }
        return found
    }
}

extension Event {
    /// A version of a field as this event gives it.
    func version<Value>(
        _ value: Value, _ replaces: [RecordID]
    ) -> Versioned<Value>.Version {
        Versioned.Version(value, stamp: stamp, replaces: replaces)
    }
}

/// An unknown stamp is never later.
func < (left: Stamp, right: Stamp?) -> Bool {
    right.map { left < $0 } ?? false
}
