public import HuddleCore

/// Makes events at random that nobody's `decide` would make: about unknown things, with odd clocks,
/// steps and numbers.
public struct RandomChanges: Sendable {
    private var random: SeededGenerator
    private var nextSequence: [UInt32] = [1, 1, 1]

    public init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// The next event of one of three journals.
    public mutating func next() -> Event {
        let journal = number(nextSequence.count)
        let sequence = nextSequence[journal]
        nextSequence[journal] += 1
        return Event(
            id: RecordID(journal: JournalID(random: UInt32(journal)), sequence: sequence),
            clock: one(50) ? .max : UInt64(number(60)), at: .make(plus: number(4000)),
            by: ["Sam", "Alex"][number(2)], step: one(4) ? number(6) - 2 : 0, change: change())
    }

    private mutating func change() -> Change {
        switch number(7) {
        case 6: handOut()
        case 0: registerChange()
        case 1: meetingChange()
        case 5: teamworkChange()
        case 2...3: discussionChange()
        default: one(2) ? .undone(Undone(heads(), by: one(2) ? .strike : .undo)) : revised()
        }
    }

    private mutating func teamworkChange() -> Change {
        switch number(3) {
        case 0:
            .contactAdded(
                ContactAdded(
                    patient: id(), meeting: one(2) ? nil : id(),
                    speaker: Speaker(role: RoleID(text()), professional: one(2) ? nil : id()),
                    day: day(), place: one(2) ? nil : text()))
        case 1:
            .scoreAdded(
                ScoreAdded(
                    meeting: id(), round: ScoreRound.allCases[number(3)], question: text(),
                    score: [0, 10, 7, -1, 99][number(5)]))
        default:
            .readBackMade(
                ReadBackMade(
                    meeting: id(), reader: one(2) ? nil : id(), decisions: number(3),
                    actions: number(3)))
        }
    }

    private mutating func registerChange() -> Change {
        switch number(5) {
        case 0: .patientAdded([.name: text(), .stage: "?"])
        case 1:
            .patientSet(
                PatientSet(
                    patient: id(), field: [.born, .status, .cpr, .contact][number(4)],
                    value: one(3) ? "died" : text(), meeting: one(2) ? id() : nil,
                    replaces: heads()))
        case 2: .professionalAdded([.name: text()])
        case 3:
            .professionalSet(
                ProfessionalSet(professional: id(), field: .role, value: text(), replaces: heads()))
        default: .meetingOpened(MeetingOpened(template: text(), date: day(), chair: id()))
        }
    }

    private mutating func meetingChange() -> Change {
        switch number(9) {
        case 7: .leadTaken(LeadTaken(meeting: id()))
        case 8:
            .minutesAmended(
                MinutesAmended(
                    meeting: id(), patient: one(2) ? id() : nil, words: (text(), text()),
                    takes: heads()))
        case 0: .chairTaken(ChairTaken(meeting: id(), professional: id(), replaces: heads()))
        case 1:
            .attendanceSet(
                AttendanceSet(
                    meeting: id(), professional: id(), attendance: .present, replaces: heads()))
        case 2:
            .patientListed(
                PatientListed(
                    meeting: id(), patient: id(), rank: rank(), reason: text(), replaces: heads()))
        case 3:
            .patientMoved(
                PatientMoved(meeting: id(), patient: id(), rank: rank(), replaces: heads()))
        case 4: .focusMoved(FocusMoved(meeting: id(), patient: one(3) ? nil : id()))
        case 5:
            .timerSet(
                TimerSet(
                    meeting: id(), action: [.pause, .resume, .extend(seconds: rank())][number(3)]))
        default:
            .signedOff(
                SignedOff(
                    meeting: id(),
                    counts: MeetingCounts(listed: 0, outcomes: 0, decisions: 0, actions: 0),
                    heads: []))
        }
    }

    private mutating func discussionChange() -> Change {
        switch number(9) {
        case 7: matter()
        case 8:
            .tellingAdded(
                TellingAdded(
                    meeting: one(3) ? nil : id(), patient: id(), about: heads(), to: [.ambulance]))
        case 0: .patientUnlisted(PatientUnlisted(meeting: id(), patient: id(), replaces: heads()))
        case 1: .whyTodaySet(WhyTodaySet(meeting: id(), patient: id(), text: text()))
        case 2:
            .contributionAdded(
                ContributionAdded(
                    meeting: id(), patient: id(),
                    speaker: Speaker(role: RoleID(text()), professional: id()), text: text(),
                    how: .reported(by: .professional(id())), against: one(3) ? id() : nil))
        case 3:
            .decisionAdded(
                DecisionAdded(
                    meeting: id(), patient: id(), text: text(), teller: .professional(id()),
                    tellBy: day(), changes: id()))
        case 4:
            .actionAdded(
                ActionAdded(
                    meeting: one(3) ? nil : id(), patient: one(3) ? nil : id(), text: text(),
                    owner: .professional(id()), due: day(), answers: one(3) ? record() : nil))
        case 5:
            .handoverAdded(
                HandoverAdded(meeting: id(), patient: id(), text: text(), to: .professional(id())))
        default:
            .outcomeSet(
                OutcomeSet(meeting: id(), patient: id(), outcome: .noChange, replaces: heads()))
        }
    }

    private mutating func matter() -> Change {
        .matterAdded(
            MatterAdded(
                meeting: one(3) ? nil : id(), patient: id(),
                kind: MatterKind.allCases[number(MatterKind.allCases.count)],
                text: "text \(number(3))", who: one(3) ? nil : .professional(id()), on: day()))
    }

    private mutating func revised() -> Change {
        let revisions: [Revision] = [
            .text(text()), .due(day()), .status(.done(day())), .redacted(reason: text()),
            .acknowledged(by: text()), .speaker(Speaker(role: RoleID(text()))),
        ]
        return .revised(
            Revised(
                item: record(), revision: revisions[number(revisions.count)], replaces: heads()))
    }

    private mutating func handOut() -> Change {
        let recipient: HandOutRecipient =
            one(2) ? .organisation(text()) : .owner(.professional(id()))
        return .listHandedOut(
            ListHandedOut(recipient: recipient, code: text(), actions: [id(), id()]))
    }

    // MARK: Values

    private mutating func record() -> RecordID {
        RecordID(
            journal: JournalID(random: UInt32(number(4))),
            sequence: UInt32(one(20) ? 0 : number(25)))
    }

    private mutating func id<Subject>() -> Identifier<Subject> { Identifier(record()) }
    private mutating func heads() -> [RecordID] { (0..<number(4)).map { _ in record() } }
    private mutating func text() -> String { one(9) ? "" : "text \(number(1000))" }
    private mutating func day() -> Day { Day(number: one(9) ? .max : Int32(number(30_000))) }
    private mutating func rank() -> Int { [0, 1, 1024, .max, .min, -1][number(6)] }
    private mutating func one(_ outOf: Int) -> Bool { number(outOf) == 0 }
    private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }
}
