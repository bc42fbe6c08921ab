extension TeamRecord {
    /// Answers what concerns a meeting as a whole.
    mutating func answerInMeeting(_ event: Event) {
        switch event.change {
        case .chairTaken(let change):
            let version = event.version(change.professional, change.replaces)
            inMeeting(change.meeting, event) { $0.chair.insert(version) }
        case .attendanceSet(let change):
            if change.attendance == .guest, event.follows(change.professional.record) {
                enteredAsGuests.insert(change.professional)
            }
            if change.attendance.isOfTheTeam {
                meetingsAsOneOfTeam[change.professional, default: []].insert(change.meeting)
            }
            inMeeting(change.meeting, event) {
                $0.attendance[change.professional, default: Versioned()]
                    .insert(event.version(change.attendance, change.replaces))
            }
        case .focusMoved(let change):
            inMeeting(change.meeting, event) {
                let move = FocusMove(stamp: event.stamp, at: event.at, patient: change.patient)
                $0.focus.insert(move) { move.stamp < $0.stamp }
            }
        case .timerSet(let change):
            inMeeting(change.meeting, event) {
                let move = TimerMove(stamp: event.stamp, at: event.at, action: change.action)
                $0.timer.insert(move) { move.stamp < $0.stamp }
            }
        case .signedOff(let change):
            inMeeting(change.meeting, event) {
                let signOff = SignOff(
                    stamp: event.stamp, at: event.at, typedBy: event.by, content: change)
                $0.signOffs.insert(signOff) { signOff.stamp < $0.stamp }
            }
            meetingOfSignOff[event.id] = change.meeting
            noteSigning(of: change.meeting)
            for head in change.heads {
                sealed[head.journal, default: SealedHeads()].add(head.sequence, at: event.stamp)
            }
        case .leadTaken(let change):
            inMeeting(change.meeting, event) {
                let lead = Lead(stamp: event.stamp, by: event.by)
                $0.leads.insert(lead) { lead.stamp < $0.stamp }
            }
        case .minutesAmended(let change):
            inMeeting(change.meeting, event) {
                let amendment = Amendment(change, event)
                $0.amendments.insert(amendment) { amendment.stamp < $0.stamp }
            }
        default: break
        }
    }

    /// Answers what concerns one person in a meeting.
    mutating func answerInDiscussion(_ event: Event) {
        switch event.change {
        case .patientListed(let change):
            inDiscussion(change.meeting, change.patient, event) {
                $0.listing.insert(event.version(change.reason, change.replaces))
                $0.rank.insert(event.version(change.rank, change.replaces))
            }
        case .patientUnlisted(let change):
            let version: Versioned<String?>.Version = event.version(nil, change.replaces)
            inDiscussion(change.meeting, change.patient, event) { $0.listing.insert(version) }
        case .patientMoved(let change):
            let version = event.version(change.rank, change.replaces)
            inDiscussion(change.meeting, change.patient, event) { $0.rank.insert(version) }
        case .whyTodaySet(let change):
            let version = event.version(change.text, change.replaces)
            inDiscussion(change.meeting, change.patient, event) { $0.whyToday.insert(version) }
        case .outcomeSet(let change):
            let version = event.version(change.outcome, change.replaces)
            inDiscussion(change.meeting, change.patient, event) { $0.outcome.insert(version) }
        default: break
        }
    }

    /// Runs `body` on the meeting, or keeps the event until the meeting has arrived.
    mutating func inMeeting(
        _ id: MeetingID, _ event: Event, _ body: (inout Meeting) -> Void
    ) {
        if !meetings.update(id, body) { wait(for: id.record, event) }
    }

    /// Runs `body` on the person's discussion in the meeting, beginning it if need be.
    mutating func inDiscussion(
        _ meeting: MeetingID, _ patient: PatientID, _ event: Event,
        _ body: (inout Discussion) -> Void
    ) {
        guard let place = meetings.place(of: meeting) else {
            return wait(for: meeting.record, event)
        }
        inDiscussion(at: place, patient, body)
    }

    /// Runs `body` on the person's discussion in the meeting at a place, beginning it if need be.
    mutating func inDiscussion(
        at place: Int, _ patient: PatientID, _ body: (inout Discussion) -> Void
    ) {
        var isNew = false
        meetings.update(at: place) { meeting in
            isNew = meeting.discussions.update(patient, body)
        }
        guard isNew else { return }
        let stamp = meetings.stamp(at: place)
        meetingsOfPatient[patient, default: []]
            .insert(MeetingID(stamp.id)) { stamp < meetings.stamp(of: $0) }
    }
}

extension Event {
    /// True when the same command gave it right after a line.
    fileprivate func follows(_ line: RecordID) -> Bool {
        step > 0 && line == RecordID(journal: id.journal, sequence: id.sequence - 1)
    }
}
