/// What an event is about, so that only the files it changes are written anew.
public struct Concern: Equatable, Sendable {
    public var meeting: MeetingID?
    public var patient: PatientID?
}

extension Change {
    /// The person whom the change names, if it names one itself.
    var patient: PatientID? {
        switch self {
        case .patientSet(let change): change.patient
        case .patientListed(let change): change.patient
        case .whyTodaySet(let change): change.patient
        case .contributionAdded(let change): change.patient
        case .decisionAdded(let change): change.patient
        case .actionAdded(let change): change.patient
        case .handoverAdded(let change): change.patient
        case .outcomeSet(let change): change.patient
        default: nil
        }
    }

    /// The meeting and the person that the change is about, as far as the record knows them.
    public func concern(in record: TeamRecord) -> Concern {
        switch self {
        case .revised(let change): record.concern(of: change.item)
        case .undone(let events): events.lazy.map { record.concern(of: $0) }
            .first { $0 != Concern() } ?? Concern()
        default: Concern(meeting: step.meeting, patient: patient)
        }
    }
}

extension TeamRecord {
    /// The meeting and the person of something recorded.
    func concern(of item: RecordID) -> Concern {
        if let action = actions[ActionID(item)] {
            return Concern(meeting: action.meeting, patient: action.patient)
        }
        if let item = contributions[ContributionID(item)] {
            return Concern(meeting: item.meeting, patient: item.patient)
        }
        if let item = decisions[DecisionID(item)] {
            return Concern(meeting: item.meeting, patient: item.patient)
        }
        if let item = handovers[HandoverID(item)] {
            return Concern(meeting: item.meeting, patient: item.patient)
        }
        return Concern()
    }

    /// 1 for the first meeting of its template on its day, 2 for the second: for the file's name.
    public func numberOnDay(of meeting: MeetingID) -> Int {
        guard let state = meetings[meeting] else { return 1 }
        let same = meetingOrder.reversed().lazy.filter { id in
            guard let other = self.meetings[id] else { return false }
            return other.template == state.template && other.date == state.date
                && other.stamp < state.stamp && self.counts(id)
        }
        return same.count + 1
    }
}
