extension TeamRecord {
    mutating func add(_ change: MatterAdded, _ event: Event) {
        if let meeting = change.meeting, meetings.index(forKey: meeting) == nil {
            return wait(for: meeting.record, event)
        }
        let id = MatterID(event.id)
        matters[id] = Matter(
            id: id, stamp: event.stamp, at: event.at, typedBy: event.by, meeting: change.meeting,
            patient: change.patient, kind: change.kind, text: event.first(change.text),
            who: event.first(change.who), on: event.first(change.on), status: event.first(.open))
        let known = matters
        let isLater = { (other: MatterID) in event.stamp < known[other]?.stamp }
        mattersOfPatient[change.patient, default: []].insert(id, before: isLater)
        if let meeting = change.meeting {
            inDiscussion(meeting, change.patient, event) {
                $0.matters.insert(id, before: isLater)
            }
        }
        release(event.id)
    }

    mutating func add(_ change: TellingAdded, _ event: Event) {
        if let meeting = change.meeting, meetings.index(forKey: meeting) == nil {
            return wait(for: meeting.record, event)
        }
        let id = TellingID(event.id)
        tellings[id] = Telling(
            id: id, stamp: event.stamp, at: event.at, typedBy: event.by, meeting: change.meeting,
            patient: change.patient, about: change.about, to: change.to)
        let known = tellings
        let isLater = { (other: TellingID) in event.stamp < known[other]?.stamp }
        tellingsOfPatient[change.patient, default: []].insert(id, before: isLater)
        if let meeting = change.meeting {
            inDiscussion(meeting, change.patient, event) {
                $0.tellings.insert(id, before: isLater)
            }
        }
    }
}
