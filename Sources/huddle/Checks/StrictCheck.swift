import HuddleCore

/// What a careful chair would look for.
struct StrictCheck {
    private let record: TeamRecord
    private let settings: TeamSettings
    private let places: JournalPlaces

    init(_ opened: OpenTeam) {
        record = opened.record
        settings = opened.settings
        places = JournalPlaces(opened.reading)
    }

    /// One line for each fault.
    var faults: [Fault] {
        record.allMeetings.flatMap(meetingFaults) + actionFaults
    }

    private var actionFaults: [Fault] {
        var filter = ActionFilter()
        filter.status = .open
        let today = record.latest.utcDay
        let open = record.actionRegister(filter, today: today, roles: settings.roles)
        return open.sorted { $0.id < $1.id }.flatMap { row in
            let place = places.of(row.id.record)
            return [
                row.owner == nil
                    ? Fault(place, "action \(row.id) has no owner", "Name one in the register.")
                    : nil,
                row.due == nil
                    ? Fault(place, "action \(row.id) has no date", "Give it one in the register.")
                    : nil,
            ].compactMap { $0 }
        }
    }

    private func meetingFaults(_ meeting: MeetingID) -> [Fault] {
        let place = places.of(meeting.record)
        let name = "meeting \(record.meetings[meeting]?.date ?? Day(number: 0))"
        var faults = record.patientsWithoutOutcome(in: meeting).map {
            Fault(
                place, "\(name): \($0) has no outcome", "Resume the meeting and record one.")
        }
        faults += record.listedPatients(in: meeting).flatMap { itemFaults($0, meeting) }
        guard let signOff = record.signOff(of: meeting) else { return faults }
        if record.countsAsSignedOff(of: meeting) != signOff.content.counts {
            faults.append(
                Fault(
                    place, "\(name): the minutes count other lines than were signed off",
                    "Compare the journals with a copy."))
        }
        return faults
            + record.lateLines(of: meeting).map {
                Fault(
                    places.of($0.id), "arrived after sign-off and is in no minutes",
                    "Take it in with: huddle amend \(meeting) --late")
            }
    }

    private func itemFaults(_ patient: PatientID, _ meeting: MeetingID) -> [Fault] {
        record.entries(of: patient, in: meeting).compactMap { entry in
            switch entry {
            case .contribution(let id):
                guard let who = record.speaker(of: id)?.professional,
                    !record.attendance(of: who, in: meeting).isInMeeting
                else { return nil }
                return Fault(
                    places.of(id.record), "said by \(who), who is not on the roll",
                    "Note the attendance, or whose words they were.")
            case .decision(let id):
                guard record.teller(of: id) == nil else { return nil }
                return Fault(
                    places.of(id.record), "decision \(id) has nobody to tell the person",
                    "Agree who does at the next meeting.")
            case .action, .handover, .matter, .telling, .field: return nil
            }
        }
    }
}
