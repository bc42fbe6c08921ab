extension Refusal {
    /// What happened, to what, and what to do next, in one line without patient data.
    public var message: String {
        switch self {
        case .nothingTyped(let what):
            "Nothing typed: write the \(what) before Enter, or press Esc to leave."
        case .unknownPatient(let id):
            "No entry \(id) on the register. Check the id with: huddle patients"
        case .unknownProfessional(let id):
            "No entry \(id) in the directory. Check the id with: huddle professionals"
        case .unknownMeeting(let id):
            "No meeting \(id). Check the id with: huddle list"
        case .unknownItem(let id):
            "Nothing recorded under \(id). Check the id in the minutes."
        case .unknownTemplate(let key, let known):
            "No meeting template \"\(key)\". Choose one of: \(known.joined(separator: ", "))."
        case .invalidValue(let field, let value, let expected):
            "\(field) cannot be \"\(value)\": expected \(expected)."
        case .signedOff:
            "These minutes are signed off and stay as they are. Record it at the next meeting."
        case .notSignedOff:
            "These minutes are not signed off yet. Change them in the meeting itself."
        case .notLeading(let leader):
            "\(leader) moves this meeting on. L takes over, and everybody sees it."
        case .notListed:
            "Not on the list of this meeting. Add the person to the running order first."
        case .alreadyListed:
            "Already on the list of this meeting."
        case .alreadyRecorded:
            "Something is recorded about this person today. Put them off or carry them over instead."
        case .meetingIsOpen:
            "A meeting is still open. Resume it and sign it off before you open another."
        case .patientHasDied:
            "Recorded as having died. Correct the register first if that is wrong."
        case .noOutcome(_, let patients):
            "\(patients.count) on the list without an outcome. "
                + "Record a decision or an action, x no change, s defer, or carry over."
        case .nothingToTell: "Nothing to tell: say which change, and to whom."
        case .nobodyDied:
            "Not recorded as having died. Set the status in the record first."
        case .alreadyPlanned:
            "The bereavement contacts are agreed already. The actions have them."
        case .nothingToUndo: "Nothing to undo since the last sign-off."
        case .nothingToRedo: "Nothing to redo."
        case .readOnly(let reason): reason
        case .notRevisable(let id): "\(id) has no such field to change."
        case .notMovable:
            "This line cannot be moved. Strike it out, and write it again about the other person."
        case .disputedLine:
            "People said different things about this line. Choose with = first, then move it."
        case .linkedLine:
            "This line and another one belong together. Strike this one out, and write it again "
                + "about the other person."
        case .alreadyAbout: "The line is about this person already."
        }
    }
}
