extension TeamRecord {
    mutating func add(_ change: MatterAdded, _ event: Event) {
        let meeting = change.meeting.flatMap { meetings.place(of: $0) }
        if let awaited = change.meeting, meeting == nil { return wait(for: awaited.record, event) }
        let id = MatterID(event.id)
        let arrival = matters.add(
            Matter(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, kind: change.kind, text: event.first(change.text),
                who: event.first(change.who), on: event.first(change.on), status: event.first(.open)
            ))
        mattersOfPatient[change.patient, default: []].insert(id, by: arrival)
        if let meeting {
            inDiscussion(at: meeting, change.patient) {
                $0.matters.insert(id, by: arrival)
            }
        }
        release(event.id)
    }

    mutating func add(_ change: TellingAdded, _ event: Event) {
        let meeting = change.meeting.flatMap { meetings.place(of: $0) }
        if let awaited = change.meeting, meeting == nil { return wait(for: awaited.record, event) }
        let id = TellingID(event.id)
        let arrival = tellings.add(
            Telling(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by,
                meeting: change.meeting,
                patient: change.patient, about: change.about, to: change.to))
        tellingsOfPatient[change.patient, default: []].insert(id, by: arrival)
        if let meeting {
            inDiscussion(at: meeting, change.patient) {
                $0.tellings.insert(id, by: arrival)
            }
        }
    }
}
