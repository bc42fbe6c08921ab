import HuddleCore

/// The types of line, each with its name in the journal.
enum ChangeType: CaseIterable {
    case contributionAdded, actionAdded, focusMoved, patientListed, itemRevised, attendanceSet
    case decisionAdded, outcomeSet, patientSet, whySet, handoverAdded, patientMoved, timerSet
    case contactAdded, scoreAdded, readBackMade
    case patientUnlisted, undone, chairTaken, meetingOpened, meetingSigned
    case patientAdded, professionalAdded, professionalSet, matterAdded, tellingAdded, listHandedOut
    case meetingLed, minutesAmended

    /// Dotted words in the past tense; once written, never changed.
    var name: StaticString {
        switch self {
        case .patientAdded: "patient.added"
        case .patientSet: "patient.set"
        case .professionalAdded: "professional.added"
        case .professionalSet: "professional.set"
        case .meetingOpened: "meeting.opened"
        case .chairTaken: "chair.taken"
        case .attendanceSet: "attendance.set"
        case .patientListed: "patient.listed"
        case .patientUnlisted: "patient.unlisted"
        case .patientMoved: "patient.moved"
        case .focusMoved: "focus.moved"
        case .timerSet: "timer.set"
        case .whySet: "why.set"
        case .contributionAdded: "contribution.added"
        case .decisionAdded: "decision.added"
        case .actionAdded: "action.added"
        case .handoverAdded: "handover.added"
        case .outcomeSet: "outcome.set"
        case .contactAdded: "contact.added"
        case .scoreAdded: "score.added"
        case .readBackMade: "readback.made"
        case .matterAdded: "matter.added"
        case .tellingAdded: "telling.added"
        case .itemRevised: "item.revised"
        case .undone: "undone"
        case .meetingSigned: "meeting.signed"
        case .listHandedOut: "list.handedOut"
        case .meetingLed: "meeting.led"
        case .minutesAmended: "minutes.amended"
        }
    }

    private static let byName = KeyTable(allCases.map { ("\($0.name)", $0) })

    /// The type with this name, or nil for one that only newer programs know.
    init?(name: UnsafeRawBufferPointer) {
        guard let type = Self.byName[name] else { return nil }
        self = type
    }
}

extension Change {
    /// The type of the line that holds this change.
    var type: ChangeType {
        switch self {
        case .patientAdded: .patientAdded
        case .patientSet: .patientSet
        case .professionalAdded: .professionalAdded
        case .professionalSet: .professionalSet
        case .meetingOpened: .meetingOpened
        case .chairTaken: .chairTaken
        case .attendanceSet: .attendanceSet
        case .patientListed: .patientListed
        case .patientUnlisted: .patientUnlisted
        case .patientMoved: .patientMoved
        case .focusMoved: .focusMoved
        case .timerSet: .timerSet
        case .whyTodaySet: .whySet
        case .contributionAdded: .contributionAdded
        case .decisionAdded: .decisionAdded
        case .actionAdded: .actionAdded
        case .handoverAdded: .handoverAdded
        case .outcomeSet: .outcomeSet
        case .contactAdded: .contactAdded
        case .scoreAdded: .scoreAdded
        case .readBackMade: .readBackMade
        case .matterAdded: .matterAdded
        case .tellingAdded: .tellingAdded
        case .revised: .itemRevised
        case .undone: .undone
        case .signedOff: .meetingSigned
        case .listHandedOut: .listHandedOut
        case .leadTaken: .meetingLed
        case .minutesAmended: .minutesAmended
        }
    }

    /// Writes the members that belong to this type alone, and what the change replaces.
    func write(to line: inout LineWriter) {
        switch self {
        case .patientAdded(let values): values.write(to: &line)
        case .patientSet(let change): change.write(to: &line)
        case .professionalAdded(let values): values.write(to: &line)
        case .professionalSet(let change): change.write(to: &line)
        case .meetingOpened(let change): change.write(to: &line)
        case .chairTaken(let change): change.write(to: &line)
        case .attendanceSet(let change): change.write(to: &line)
        case .patientListed(let change): change.write(to: &line)
        case .patientUnlisted(let change): change.write(to: &line)
        case .patientMoved(let change): change.write(to: &line)
        case .focusMoved(let change): change.write(to: &line)
        case .timerSet(let change): change.write(to: &line)
        case .whyTodaySet(let change): change.write(to: &line)
        case .contributionAdded(let change): change.write(to: &line)
        case .decisionAdded(let change): change.write(to: &line)
        case .actionAdded(let change): change.write(to: &line)
        case .handoverAdded(let change): change.write(to: &line)
        case .outcomeSet(let change): change.write(to: &line)
        case .contactAdded(let change): change.write(to: &line)
        case .scoreAdded(let change): change.write(to: &line)
        case .readBackMade(let change): change.write(to: &line)
        case .matterAdded(let change): change.write(to: &line)
        case .tellingAdded(let change): change.write(to: &line)
        case .revised(let change): change.write(to: &line)
        case .undone(let change):
            line.ids("undoes", change.events)
            if change.way != .undo { line.text("how", change.way.rawValue) }
        case .signedOff(let change): change.write(to: &line)
        case .listHandedOut(let change): change.write(to: &line)
        case .leadTaken(let change): line.id("meeting", change.meeting)
        case .minutesAmended(let change): change.write(to: &line)
        }
    }

    /// Reads what `write` wrote.
    init(_ type: ChangeType, from line: inout LineReader) throws(LineFault) {
        switch type {
        case .patientAdded: self = .patientAdded(try .init(from: &line))
        case .patientSet: self = .patientSet(try .init(from: &line))
        case .professionalAdded: self = .professionalAdded(try .init(from: &line))
        case .professionalSet: self = .professionalSet(try .init(from: &line))
        case .meetingOpened: self = .meetingOpened(try .init(from: &line))
        case .chairTaken: self = .chairTaken(try .init(from: &line))
        case .attendanceSet: self = .attendanceSet(try .init(from: &line))
        case .patientListed: self = .patientListed(try .init(from: &line))
        case .patientUnlisted: self = .patientUnlisted(try .init(from: &line))
        case .patientMoved: self = .patientMoved(try .init(from: &line))
        case .focusMoved: self = .focusMoved(try .init(from: &line))
        case .timerSet: self = .timerSet(try .init(from: &line))
        case .whySet: self = .whyTodaySet(try .init(from: &line))
        case .contributionAdded: self = .contributionAdded(try .init(from: &line))
        case .decisionAdded: self = .decisionAdded(try .init(from: &line))
        case .actionAdded: self = .actionAdded(try .init(from: &line))
        case .handoverAdded: self = .handoverAdded(try .init(from: &line))
        case .outcomeSet: self = .outcomeSet(try .init(from: &line))
        case .contactAdded: self = .contactAdded(try .init(from: &line))
        case .scoreAdded: self = .scoreAdded(try .init(from: &line))
        case .readBackMade: self = .readBackMade(try .init(from: &line))
        case .matterAdded: self = .matterAdded(try .init(from: &line))
        case .tellingAdded: self = .tellingAdded(try .init(from: &line))
        case .itemRevised: self = .revised(try .init(from: &line))
        case .undone:
            let events = try line.ids("undoes")
            // A way that only newer programs know is an undo like any other.
            let way = try line.optionalRepeatedText("how").flatMap(Undone.Way.init)
            self = .undone(Undone(events, by: way ?? .undo))
        case .meetingSigned: self = .signedOff(try .init(from: &line))
        case .listHandedOut: self = .listHandedOut(try .init(from: &line))
        case .meetingLed: self = .leadTaken(LeadTaken(meeting: try line.id("meeting")))
        case .minutesAmended: self = .minutesAmended(try .init(from: &line))
        }
    }
}
