extension TeamRecord {
    mutating func add(_ change: MatterAdded, _ event: Event) {
        if let meeting = change.meeting, meetings.place(of: meeting) == nil {
            return wait(for: meeting.record, event)
        }
        let id = MatterID(event.id)
        matters.add(
            Matter(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, kind: change.kind, text: event.first(change.text),
                who: event.first(change.who), on: event.first(change.on), status: event.first(.open)
            ))
        let (known, stamp) = (matters, event.stamp)
        let isLater = { (other: MatterID) in stamp < known.stamp(of: other) }
        mattersOfPatient[change.patient, default: []].insert(id, before: isLater)
        if let meeting = change.meeting {
            inDiscussion(meeting, change.patient, event) {
                $0.matters.insert(id, before: isLater)
            }
        }
        release(event.id)
    }

    mutating func add(_ change: TellingAdded, _ event: Event) {
        if let meeting = change.meeting, meetings.place(of: meeting) == nil {
            return wait(for: meeting.record, event)
        }
        let id = TellingID(event.id)
        tellings.add(
            Telling(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, about: change.about, to: change.to))
        let (known, stamp) = (tellings, event.stamp)
        let isLater = { (other: TellingID) in stamp < known.stamp(of: other) }
        tellingsOfPatient[change.patient, default: []].insert(id, before: isLater)
        if let meeting = change.meeting {
            inDiscussion(meeting, change.patient, event) {
                $0.tellings.insert(id, before: isLater)
            }
        }
    }
}
