/// One command as the record remembers it: what undo takes back as a whole.
public struct Step: Equatable, Sendable {
    /// The first event of the command.
    public let stamp: Stamp
    public private(set) var by: String
    /// The meeting it belongs to, if any.
    public private(set) var meeting: MeetingID?
    public private(set) var kind: Kind
    // There is one for nearly every event, so it is kept small.
    private var size: UInt32
    /// The earliest event of the command that has arrived, from which the rest is known.
    private var earliest: UInt32

    /// How many events the command gave.
    public var count: Int { Int(size) }

    /// What sort of change it was, for the words of a notice and to know what undo passes over.
    public enum Kind: UInt8, Sendable {
        case register, directory
        case meeting, chair, attendance, listing, order, focus, timer
        case whyToday, contribution, decision, action, handover, outcome, revision
        case contact, scores, readBack
        case matter, telling
        case strike, undo, signOff, handOut, lead, amendment, redaction
    }

    fileprivate init(
        _ stamp: Stamp, by: String, _ change: (kind: Kind, meeting: MeetingID?), size: UInt32
    ) {
        self.stamp = stamp
        self.by = by
        (kind, meeting) = change
        self.size = size
        earliest = size - 1
    }

    /// Adds what another event of the same command shows. A sign-off among several changes makes the
    /// whole a sign-off, so that no undo takes it back with them.
    mutating func merge(_ other: Step) {
        let isSignOff = kind == .signOff || other.kind == .signOff
        size = max(size, other.size)
        if other.earliest < earliest {
            (by, kind, meeting, earliest) = (other.by, other.kind, other.meeting, other.earliest)
        }
        if isSignOff { kind = .signOff }
    }

    /// Every event of the command.
    public var events: [RecordID] { (0..<count).map { stamp.id.advanced(by: $0) } }

    /// Turning to somebody, the timer, opening, signing off and what follows it, and the removal of
    /// words are not taken back by undo.
    public var isUndoable: Bool {
        switch kind {
        case .focus, .timer, .meeting, .signOff, .undo, .lead, .amendment, .redaction: false
        default: true
        }
    }
}

extension Event {
    /// The command as this event of it shows it. Asked of the event, because an initialiser would be
    /// given a copy.
    var asStep: Step {
        let first = clock.subtractingReportingOverflow(UInt64(step))
        return Step(
            Stamp(clock: first.overflow ? 0 : first.partialValue, id: command), by: by,
            change.step, size: UInt32(step + 1))
    }
}

extension Change {
    /// The sort of change, and the meeting it names.
    var step: (kind: Step.Kind, meeting: MeetingID?) {
        switch self {
        case .patientAdded: (.register, nil)
        case .patientSet(let change): (.register, change.meeting)
        case .professionalAdded, .professionalSet: (.directory, nil)
        case .meetingOpened: (.meeting, nil)
        case .chairTaken(let change): (.chair, change.meeting)
        case .attendanceSet(let change): (.attendance, change.meeting)
        case .patientListed(let change): (.listing, change.meeting)
        case .patientUnlisted(let change): (.listing, change.meeting)
        case .patientMoved(let change): (.order, change.meeting)
        case .focusMoved(let change): (.focus, change.meeting)
        case .timerSet(let change): (.timer, change.meeting)
        case .whyTodaySet(let change): (.whyToday, change.meeting)
        case .contributionAdded(let change): (.contribution, change.meeting)
        case .decisionAdded(let change): (.decision, change.meeting)
        case .actionAdded(let change): (.action, change.meeting)
        case .handoverAdded(let change): (.handover, change.meeting)
        case .outcomeSet(let change): (.outcome, change.meeting)
        case .contactAdded(let change): (.contact, change.meeting)
        case .scoreAdded(let change): (.scores, change.meeting)
        case .readBackMade(let change): (.readBack, change.meeting)
        case .matterAdded(let change): (.matter, change.meeting)
        case .tellingAdded(let change): (.telling, change.meeting)
        case .revised(let change): (change.isRedaction ? .redaction : .revision, nil)
        case .undone(let change): (change.way == .strike ? .strike : .undo, nil)
        case .signedOff(let change): (.signOff, change.meeting)
        case .listHandedOut: (.handOut, nil)
        case .leadTaken(let change): (.lead, change.meeting)
        case .minutesAmended(let change): (.amendment, change.meeting)
        }
    }
}

extension Revised {
    /// True when it removes words.
    var isRedaction: Bool {
        if case .redacted = revision { true } else { false }
    }
}
