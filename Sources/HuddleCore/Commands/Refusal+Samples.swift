extension Refusal {
    /// One of each, for docs/ERRORS.md and the tests.
    static var samples: [Refusal] {
        Array(sequence(first: Refusal.nothingTyped(what: "action")) { $0.nextSample })
    }

    /// A new case does not compile before it stands here.
    private var nextSample: Refusal? {
        let record = RecordID(journal: JournalID(random: 1), sequence: 17)
        let (patient, meeting) = (PatientID(record), MeetingID(record))
        return switch self {
        case .nothingTyped: .unknownPatient(patient)
        case .unknownPatient: .unknownProfessional(ProfessionalID(record))
        case .unknownProfessional: .unknownMeeting(meeting)
        case .unknownMeeting: .unknownItem(record)
        case .unknownItem: .unknownTemplate("monthly", known: ["weekly", "home-round"])
        case .unknownTemplate:
            .invalidValue(field: "Stage", value: "E", expected: "one of: A, B, C, D")
        case .invalidValue: .signedOff(meeting)
        case .signedOff: .notSignedOff(meeting)
        case .notSignedOff: .notLeading(leader: "Sam Lewis")
        case .notLeading: .notListed(patient, meeting)
        case .notListed: .alreadyListed(patient, meeting)
        case .alreadyListed: .alreadyRecorded(patient, meeting)
        case .alreadyRecorded: .meetingIsOpen(meeting)
        case .meetingIsOpen: .patientHasDied(patient)
        case .patientHasDied: .noOutcome(meeting, [patient])
        case .noOutcome: .nothingToTell
        case .nothingToTell: .nobodyDied(patient)
        case .nobodyDied: .alreadyPlanned(patient)
        case .alreadyPlanned: .nothingToUndo
        case .nothingToUndo: .nothingToRedo
        case .nothingToRedo: .notRevisable(record)
        case .notRevisable: .notMovable(record)
        case .notMovable: .disputedLine(record)
        case .disputedLine: .linkedLine(record)
        case .linkedLine: .alreadyAbout(patient)
        case .alreadyAbout: .readOnly(reason: "This is a review: nothing can be changed.")
        case .readOnly: nil
        }
    }
}
