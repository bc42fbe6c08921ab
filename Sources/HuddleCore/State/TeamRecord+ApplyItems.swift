extension TeamRecord {
    mutating func add(_ change: ContributionAdded, _ event: Event) {
        guard let meeting = meetings.place(of: change.meeting) else {
            return wait(for: change.meeting.record, event)
        }
        let id = ContributionID(event.id)
        let arrival = contributions.add(
            Contribution(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, how: change.how, against: change.against,
                speaker: event.first(change.speaker),
                text: event.first(change.text)))
        inDiscussion(at: meeting, change.patient) {
            $0.contributions.insert(id, by: arrival)
        }
        release(event.id)
    }

    mutating func add(_ change: DecisionAdded, _ event: Event) {
        guard let meeting = meetings.place(of: change.meeting) else {
            return wait(for: change.meeting.record, event)
        }
        let id = DecisionID(event.id)
        let arrival = decisions.add(
            Decision(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, changes: change.changes, text: event.first(change.text),
                reason: change.reason.map(event.first) ?? Versioned(),
                teller: event.first(change.teller), tellBy: event.first(change.tellBy)))
        inDiscussion(at: meeting, change.patient) {
            $0.decisions.insert(id, by: arrival)
        }
        release(event.id)
    }

    mutating func add(_ change: ActionAdded, _ event: Event) {
        let meeting = change.meeting.flatMap { meetings.place(of: $0) }
        if let awaited = change.meeting, meeting == nil { return wait(for: awaited.record, event) }
        let id = ActionID(event.id)
        let arrival = actions.add(
            Action(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, answers: change.answers, text: event.first(change.text),
                owner: event.first(change.owner), due: event.first(change.due),
                status: event.first(.open), agreed: change.agreed))
        actionOrder.insert(id, by: arrival)
        if let answered = change.answers {
            actionsAnswering[answered, default: []].insert(id, by: arrival)
        }
        if let patient = change.patient {
            actionsOfPatient[patient, default: []].insert(id, by: arrival)
            if let meeting {
                inDiscussion(at: meeting, patient) {
                    $0.actions.insert(id, by: arrival)
                }
            }
        } else if let meeting {
            meetings.update(at: meeting) { $0.teamActions.insert(id, by: arrival) }
        }
        if standing.counts(event.stamp) { openActionIDs.insert(id) }
        release(event.id)
    }

    mutating func add(_ change: HandoverAdded, _ event: Event) {
        guard let meeting = meetings.place(of: change.meeting) else {
            return wait(for: change.meeting.record, event)
        }
        let id = HandoverID(event.id)
        let arrival = handovers.add(
            Handover(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, places: change.places, text: event.first(change.text),
                from: event.first(change.from), to: event.first(change.to),
                acknowledged: Versioned()))
        handoversOfPatient[change.patient, default: []]
            .insert(id, by: arrival)
        inDiscussion(at: meeting, change.patient) {
            $0.handovers.insert(id, by: arrival)
        }
        release(event.id)
    }
}

extension Event {
    /// A field as this event begins it.
    func first<Value>(_ value: Value) -> Versioned<Value> {
        Versioned(value, stamp: stamp)
    }
}
