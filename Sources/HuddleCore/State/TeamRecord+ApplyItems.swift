extension TeamRecord {
    mutating func add(_ change: ContributionAdded, _ event: Event) {
        guard meetings.place(of: change.meeting) != nil else {
            return wait(for: change.meeting.record, event)
        }
        let id = ContributionID(event.id)
        contributions.add(
            Contribution(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, how: change.how, against: change.against,
                speaker: event.first(change.speaker),
                text: event.first(change.text)))
        let (known, stamp) = (contributions, event.stamp)
        inDiscussion(change.meeting, change.patient, event) {
            $0.contributions.insert(id) { stamp < known.stamp(of: $0) }
        }
        release(event.id)
    }

    mutating func add(_ change: DecisionAdded, _ event: Event) {
        guard meetings.place(of: change.meeting) != nil else {
            return wait(for: change.meeting.record, event)
        }
        let id = DecisionID(event.id)
        decisions.add(
            Decision(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, changes: change.changes, text: event.first(change.text),
                reason: change.reason.map(event.first) ?? Versioned(),
                teller: event.first(change.teller), tellBy: event.first(change.tellBy)))
        let (known, stamp) = (decisions, event.stamp)
        inDiscussion(change.meeting, change.patient, event) {
            $0.decisions.insert(id) { stamp < known.stamp(of: $0) }
        }
        release(event.id)
    }

    mutating func add(_ change: ActionAdded, _ event: Event) {
        if let meeting = change.meeting, meetings.place(of: meeting) == nil {
            return wait(for: meeting.record, event)
        }
        let id = ActionID(event.id)
        actions.add(
            Action(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, answers: change.answers, text: event.first(change.text),
                owner: event.first(change.owner), due: event.first(change.due),
                status: event.first(.open), agreed: change.agreed))
        let (known, stamp) = (actions, event.stamp)
        let isLater = { (other: ActionID) in stamp < known.stamp(of: other) }
        actionOrder.insert(id, before: isLater)
        if let answered = change.answers {
            actionsAnswering[answered, default: []].insert(id, before: isLater)
        }
        if let patient = change.patient {
            actionsOfPatient[patient, default: []].insert(id, before: isLater)
            if let meeting = change.meeting {
                inDiscussion(meeting, patient, event) { $0.actions.insert(id, before: isLater) }
            }
        } else if let meeting = change.meeting {
            _ = meetings.update(meeting) { $0.teamActions.insert(id, before: isLater) }
        }
        if standing.counts(event.stamp) { openActionIDs.insert(id) }
        release(event.id)
    }

    mutating func add(_ change: HandoverAdded, _ event: Event) {
        guard meetings.place(of: change.meeting) != nil else {
            return wait(for: change.meeting.record, event)
        }
        let id = HandoverID(event.id)
        handovers.add(
            Handover(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, places: change.places, text: event.first(change.text),
                from: event.first(change.from), to: event.first(change.to),
                acknowledged: Versioned()))
        let (known, stamp) = (handovers, event.stamp)
        handoversOfPatient[change.patient, default: []]
            .insert(id) { stamp < known.stamp(of: $0) }
        inDiscussion(change.meeting, change.patient, event) {
            $0.handovers.insert(id) { stamp < known.stamp(of: $0) }
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
