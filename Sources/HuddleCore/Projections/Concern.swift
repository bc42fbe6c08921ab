/// What an event is about, so that only the files it changes are written anew.
public struct Concern: Hashable, Sendable {
    public let meeting: MeetingID?
    public let patient: PatientID?

    init(meeting: MeetingID? = nil, patient: PatientID? = nil) {
        self.meeting = meeting
        self.patient = patient
    }
}

extension Change {
    /// The person whom the change names, if it names one itself.
    var patient: PatientID? {
        switch self {
        case .patientSet(let change): change.patient
        case .patientListed(let change): change.patient
        case .patientUnlisted(let change): change.patient
        case .patientMoved(let change): change.patient
        case .whyTodaySet(let change): change.patient
        case .contributionAdded(let change): change.patient
        case .decisionAdded(let change): change.patient
        case .actionAdded(let change): change.patient
        case .handoverAdded(let change): change.patient
        case .outcomeSet(let change): change.patient
        case .contactAdded(let change): change.patient
        case .matterAdded(let change): change.patient
        case .tellingAdded(let change): change.patient
        case .minutesAmended(let change): change.patient
        case .patientAdded, .professionalAdded, .professionalSet, .meetingOpened, .chairTaken,
            .attendanceSet, .focusMoved, .timerSet, .scoreAdded, .readBackMade, .revised, .undone,
            .signedOff, .listHandedOut, .leadTaken:
            nil
        }
    }
}

extension Event {
    /// The person whom the event names, or whom it brought onto the register.
    var patient: PatientID? {
        if case .patientAdded = change { return PatientID(id) }
        return change.patient
    }

    /// The person and the meeting that the event names: what it is shown with.
    public var named: [RecordID] {
        [patient?.record, change.step.meeting?.record].compactMap { $0 }
    }

    /// The meetings and the people that the event is about, as far as the record knows them.
    public func concerns(in record: TeamRecord) -> [Concern] {
        switch change {
        case .revised(let change) where change.isRedaction:
            record.concerns(behind: [change.item])
        case .revised(let change): [record.concern(ofItem: change.item)].compactMap { $0 }
        case .undone(let change): record.concerns(behind: change.events)
        default: [Concern(meeting: change.step.meeting, patient: patient)]
        }
    }
}

extension TeamRecord {
    /// Whatever the events bear on, also where the record does not keep them as items: a field of
    /// the register or of a discussion. Looks through the register, so it is for what is taken back
    /// only.
    fileprivate func concerns(behind events: [RecordID]) -> [Concern] {
        let lines = items(behind: events)
        var concerns = lines.sorted().compactMap { concern(ofItem: $0) }
        concerns += patientOrder.filter { patients[$0]?.wasChanged(by: lines) ?? false }
            .map { Concern(patient: $0) }
        for meeting in meetings(changedBy: lines) {
            let changed = meetings[meeting]?.discussions.all.filter { $0.wasChanged(by: lines) }
            concerns.append(Concern(meeting: meeting))
            concerns += (changed ?? []).map(\.patient).sorted()
                .map { Concern(meeting: meeting, patient: $0) }
        }
        return concerns
    }

    /// The people whom a step was about, each once.
    public func people(behind step: Step) -> [PatientID] {
        Set(concerns(behind: step.events).compactMap(\.patient)).sorted()
    }

    /// The lines to which a step gave new values, each once.
    public func itemsRevised(by step: Step) -> [RecordID] {
        items(behind: step.events).subtracting(step.events).filter { item($0) != nil }.sorted()
    }

    private func meetings(changedBy lines: Set<RecordID>) -> [MeetingID] {
        let found = steps.reversed().prefix(1000).filter { !lines.isDisjoint(with: $0.events) }
        return Set(found.compactMap(\.meeting)).sorted()
    }

    /// The meeting and the person of something recorded.
    fileprivate func concern(ofItem item: RecordID) -> Concern? {
        if let contact = contacts[ContactID(item)]?.content {
            return Concern(meeting: contact.meeting, patient: contact.patient)
        }
        if let telling = tellings[TellingID(item)] {
            return Concern(meeting: telling.meeting, patient: telling.patient)
        }
        return self.item(item).map { Concern(meeting: $0.meeting, patient: $0.patient) }
    }

    /// 1 for the first meeting of its template on its day, 2 for the second: for the file's name.
    public func numberOnDay(of meeting: MeetingID) -> Int {
        guard let state = meetings[meeting] else { return 1 }
        return meetingsOnDay(of: meeting).count { id in
            meetings.stamp(of: id).map { $0 < state.stamp } ?? false
        } + 1
    }

    /// The meetings of one template on one day, which share a file's name up to its number.
    public func meetingsOnDay(of meeting: MeetingID) -> [MeetingID] {
        guard let state = meetings[meeting] else { return [] }
        return meetingsOfDay[state.date, default: []].filter { id in
            meetings[id]?.template == state.template && counts(id)
        }
    }
}

extension Discussion {
    fileprivate func wasChanged(by lines: Set<RecordID>) -> Bool {
        listing.holds(lines) || rank.holds(lines) || whyToday.holds(lines) || outcome.holds(lines)
            || !lines.isDisjoint(with: fieldChanges)
    }
}
