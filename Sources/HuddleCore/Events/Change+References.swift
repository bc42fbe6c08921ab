extension Change {
    /// The lines that the change speaks of, each once for every place where it does.
    public var references: [RecordID] {
        switch self {
        case .patientAdded, .professionalAdded: []
        case .patientSet(let change):
            [change.patient.record] + [change.meeting?.record].compactMap { $0 } + change.replaces
        case .professionalSet(let change): [change.professional.record] + change.replaces
        case .undone(let change): change.events
        case .revised(let change): [change.item] + change.revision.references + change.replaces
        case .meetingOpened, .chairTaken, .attendanceSet, .focusMoved, .timerSet, .signedOff,
            .leadTaken, .minutesAmended:
            meetingReferences
        case .patientListed, .patientUnlisted, .patientMoved, .whyTodaySet, .outcomeSet,
            .contributionAdded, .decisionAdded, .actionAdded, .handoverAdded:
            discussionReferences
        case .matterAdded, .tellingAdded, .contactAdded, .scoreAdded, .readBackMade,
            .listHandedOut:
            otherReferences
        }
    }

    private var meetingReferences: [RecordID] {
        switch self {
        case .meetingOpened(let change): [change.chair?.record].compactMap { $0 }
        case .chairTaken(let change):
            [change.meeting.record, change.professional.record] + change.replaces
        case .attendanceSet(let change):
            [change.meeting.record, change.professional.record] + change.replaces
        case .focusMoved(let change):
            [change.meeting.record] + [change.patient?.record].compactMap { $0 }
        case .timerSet(let change): [change.meeting.record]
        case .signedOff(let change):
            [change.meeting.record] + [change.by?.record].compactMap { $0 }
        case .leadTaken(let change): [change.meeting.record]
        case .minutesAmended(let change):
            [change.meeting.record] + [change.patient?.record].compactMap { $0 } + change.takes
        default: []
        }
    }

    private var discussionReferences: [RecordID] {
        switch self {
        case .patientListed(let change):
            [change.meeting.record, change.patient.record] + change.replaces
        case .patientUnlisted(let change):
            [change.meeting.record, change.patient.record] + change.replaces
        case .patientMoved(let change):
            [change.meeting.record, change.patient.record] + change.replaces
        case .whyTodaySet(let change):
            [change.meeting.record, change.patient.record] + change.replaces
        case .outcomeSet(let change):
            [change.meeting.record, change.patient.record] + change.replaces
        case .contributionAdded(let change):
            [change.meeting.record, change.patient.record]
                + [change.speaker.professional?.record, change.against?.record].compactMap { $0 }
        case .decisionAdded(let change):
            [change.meeting.record, change.patient.record]
                + [change.teller?.line, change.changes?.record].compactMap { $0 }
        case .actionAdded(let change):
            [change.meeting?.record, change.patient?.record, change.owner?.line, change.answers]
                .compactMap { $0 }
        case .handoverAdded(let change):
            [change.meeting.record, change.patient.record]
                + [change.from?.line, change.to?.line].compactMap { $0 }
        default: []
        }
    }

    private var otherReferences: [RecordID] {
        switch self {
        case .matterAdded(let change):
            [change.meeting?.record, change.patient.record, change.who?.line].compactMap { $0 }
        case .tellingAdded(let change):
            [change.meeting?.record, change.patient.record].compactMap { $0 } + change.about
        case .contactAdded(let change):
            [
                change.meeting?.record, change.patient.record,
                change.speaker.professional?.record,
            ].compactMap { $0 }
        case .scoreAdded(let change): [change.meeting.record]
        case .readBackMade(let change):
            [change.meeting.record] + [change.reader?.record].compactMap { $0 }
        case .listHandedOut(let change): change.actions.map(\.record)
        default: []
        }
    }
}

extension Revision {
    fileprivate var references: [RecordID] {
        switch self {
        case .speaker(let speaker): [speaker.professional?.record].compactMap { $0 }
        case .owner(let owner), .teller(let owner): [owner?.line].compactMap { $0 }
        default: []
        }
    }
}

extension Owner {
    /// The line that brought somebody into the directory; a role has none.
    fileprivate var line: RecordID? {
        guard case .professional(let id) = self else { return nil }
        return id.record
    }
}
