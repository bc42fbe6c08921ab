extension TeamRecord {
    /// A contact needs no meeting and no entry on the register to be kept.
    mutating func add(_ change: ContactAdded, _ event: Event) {
        let id = ContactID(event.id)
        let arrival = contacts.add(
            Contact(
                id: id, stamp: event.stamp, at: event.at, typedBy: event.by, content: change))
        contactsOfPatient[change.patient, default: []]
            .insert(id, by: arrival)
        release(event.id)
    }

    /// Answers what a meeting says of itself: its scores and its read-back.
    mutating func answerAboutMeeting(_ event: Event) {
        switch event.change {
        case .scoreAdded(let change):
            let score = Score(
                stamp: event.stamp, round: change.round, question: change.question,
                score: change.score)
            inMeeting(change.meeting, event) {
                $0.scores.insert(score) { score.stamp < $0.stamp }
            }
        case .readBackMade(let change):
            let made = ReadBack(
                stamp: event.stamp, at: event.at, typedBy: event.by, content: change)
            inMeeting(change.meeting, event) {
                $0.readBacks.insert(made) { made.stamp < $0.stamp }
            }
        default: break
        }
    }
}
