import HuddleCore
import HuddleTesting

@testable import HuddleText

/// Makes events of every type with texts that try to break what holds them.
struct RandomEvents {
    var random: SeededGenerator

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    static let hostileTexts = [
        "", " ", "Sleeping better", "Zoë O’Neill", "\"quoted\" \\ back\\slash\\",
        "line\nline\r\n\ttab",
        "\u{0}\u{1}\u{8}\u{C}\u{1B}[2J\u{7F}", "\u{80}\u{85}\u{9B}31m", "\u{2028}\u{2029}\u{FEFF}",
        "\u{202E}desrever\u{202C}\u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}",
        "日本語 한국어 👩‍👩‍👧 👍🏽 🇫🇷 e\u{301}",
        "\u{10FFFF}\u{FFFF}\u{D7FF}\u{E000}", "{\"seq\":1,\"type\":\"undone\"}",
        "\",\"chain\":\"0\"}",
        "\\u0041 \\n", "k7q2x-17", "null", "-1", "/*", "https://example.org/\\/",
        String(repeating: "long ", count: 3000), String(repeating: "\u{301}", count: 500),
    ]

    /// An event of this type, every optional member present or absent by chance.
    mutating func event(_ type: ChangeType, sequence: UInt32 = 7, in journal: JournalID) -> Event {
        let isStep = Bool.random(using: &random)
        return Event(
            id: RecordID(journal: journal, sequence: sequence),
            clock: UInt64.random(in: UInt64(sequence)...1 << 53, using: &random),
            at: Instant(
                seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random)),
            by: text(), step: isStep ? Int.random(in: 0..<Int(sequence), using: &random) : 0,
            change: change(type))
    }

    mutating func text() -> String {
        let pieces = (0...Int.random(in: 0...2, using: &random)).map { _ in
            Self.hostileTexts.randomElement(using: &random) ?? ""
        }
        return pieces.joined()
    }

    private mutating func maybe<Value>(_ value: Value) -> Value? {
        Bool.random(using: &random) ? value : nil
    }

    private mutating func record() -> RecordID {
        RecordID(
            journal: JournalID(random: UInt32.random(in: 0...UInt32.max, using: &random)),
            sequence: UInt32.random(in: 0...UInt32.max, using: &random))
    }

    private mutating func id<Subject>() -> Identifier<Subject> { Identifier(record()) }

    private mutating func records() -> [RecordID] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in record() }
    }

    private mutating func day() -> Day {
        Day(number: Int32.random(in: -719_162...2_932_896, using: &random))
    }

    private mutating func number() -> Int {
        Int.random(in: -9_007_199_254_740_992...9_007_199_254_740_992, using: &random)
    }

    private mutating func owner() -> Owner {
        Bool.random(using: &random) ? .professional(id()) : .role(RoleID(text()))
    }

    private mutating func speaker() -> Speaker {
        Speaker(role: RoleID(text()), professional: maybe(id()), name: maybe(text()))
    }

    private mutating func attendance() -> Attendance {
        let all: [Attendance] = [
            .present, .part, .remote, .apologies, .deputy(for: nil), .deputy(for: id()), .guest,
            .absent,
        ]
        return all.randomElement(using: &random) ?? .present
    }

    private mutating func how() -> VoiceSource? {
        let all: [VoiceSource?] = [
            nil, .inRoom, .byPhone, .beforeMeeting, .reported(by: owner()),
            .reported(by: owner()), .reported(by: nil),
        ]
        return all.randomElement(using: &random) ?? nil
    }

    private mutating func places() -> HandoverPlaces? {
        let places = HandoverPlaces(from: maybe(text()), to: maybe(text()))
        return places == HandoverPlaces() ? nil : places
    }

    private mutating func outcome() -> Outcome {
        let all: [Outcome] = [.noChange, .deferred(reason: text()), .notDiscussed, .cleared]
        return all.randomElement(using: &random) ?? .cleared
    }

    private mutating func status() -> ActionStatus {
        let all: [ActionStatus] = [
            .open, .done(day()), .cancelled(day(), reason: text()), .accepted,
        ]
        return all.randomElement(using: &random) ?? .open
    }

    private mutating func revision() -> Revision {
        let all: [Revision] = [
            .text(text()), .reason(text()), .speaker(speaker()), .owner(maybe(owner())),
            .due(maybe(day())), .status(status()), .teller(maybe(owner())), .tellBy(maybe(day())),
            .acknowledged(by: text()), .redacted(reason: text(), hash: maybe(text())),
        ]
        return all.randomElement(using: &random) ?? .text("")
    }

    private mutating func timer() -> TimerAction {
        let all: [TimerAction] = [.pause, .resume, .extend(seconds: number())]
        return all.randomElement(using: &random) ?? .pause
    }

    private mutating func heads() -> [JournalHead] {
        records().map { record in
            let digits = (0..<32).map { _ in
                UInt8(hexadecimal: Int.random(in: 0...15, using: &random))
            }
            return JournalHead(
                journal: record.journal, sequence: record.sequence,
                chain: String(decoding: digits, as: UTF8.self))
        }
    }

    private mutating func values<Field: CaseIterable & Hashable>() -> [Field: String] {
        var values: [Field: String] = [:]
        for field in Field.allCases { values[field] = maybe(text()) }
        return values
    }

    private mutating func change(_ type: ChangeType) -> Change {
        switch type {
        case .patientAdded, .patientSet, .professionalAdded, .professionalSet:
            registerChange(type)
        case .whySet, .contributionAdded, .decisionAdded, .actionAdded, .handoverAdded,
            .outcomeSet, .itemRevised, .undone, .matterAdded, .tellingAdded:
            discussionChange(type)
        case .contactAdded, .scoreAdded, .readBackMade: teamworkChange(type)
        case .listHandedOut: handOut()
        case .meetingOpened, .chairTaken, .attendanceSet, .patientListed, .patientUnlisted,
            .patientMoved, .focusMoved, .timerSet, .meetingSigned, .meetingLed, .minutesAmended:
            meetingChange(type)
        }
    }

    private mutating func teamworkChange(_ type: ChangeType) -> Change {
        switch type {
        case .contactAdded:
            .contactAdded(
                ContactAdded(
                    patient: id(), meeting: maybe(id()), speaker: speaker(), day: day(),
                    place: maybe(text())))
        case .scoreAdded:
            .scoreAdded(
                ScoreAdded(
                    meeting: id(),
                    round: ScoreRound.allCases.randomElement(using: &random) ?? .after,
                    question: text(), score: number()))
        default:
            .readBackMade(
                ReadBackMade(
                    meeting: id(), reader: maybe(id()), decisions: number(), actions: number()))
        }
    }

    private mutating func handOut() -> Change {
        let recipient: HandOutRecipient =
            Bool.random(using: &random) ? .organisation(text()) : .owner(owner())
        return .listHandedOut(
            ListHandedOut(
                recipient: recipient, code: text(), actions: records().map(ActionID.init)))
    }

    private mutating func registerChange(_ type: ChangeType) -> Change {
        switch type {
        case .patientAdded: .patientAdded(values())
        case .professionalAdded: .professionalAdded(values())
        case .professionalSet:
            .professionalSet(
                ProfessionalSet(
                    professional: id(),
                    field: ProfessionalField.allCases.randomElement(using: &random) ?? .name,
                    value: text(), replaces: records()))
        default:
            .patientSet(
                PatientSet(
                    patient: id(),
                    field: PatientField.allCases.randomElement(using: &random) ?? .name,
                    value: text(), meeting: maybe(id()), replaces: records()))
        }
    }

    private mutating func meetingChange(_ type: ChangeType) -> Change {
        switch type {
        case .meetingOpened:
            .meetingOpened(
                MeetingOpened(
                    template: text(), date: day(), chair: maybe(id()),
                    frame: maybe(
                        MeetingOpened.Frame(
                            team: text(), title: text(), coreRoles: [.person, .family]))))
        case .chairTaken:
            .chairTaken(ChairTaken(meeting: id(), professional: id(), replaces: records()))
        case .attendanceSet:
            .attendanceSet(
                AttendanceSet(
                    meeting: id(), professional: id(), attendance: attendance(),
                    replaces: records()))
        case .patientListed:
            .patientListed(
                PatientListed(
                    meeting: id(), patient: id(), rank: number(), reason: text(),
                    replaces: records()))
        case .patientUnlisted:
            .patientUnlisted(PatientUnlisted(meeting: id(), patient: id(), replaces: records()))
        case .patientMoved:
            .patientMoved(
                PatientMoved(meeting: id(), patient: id(), rank: number(), replaces: records()))
        case .focusMoved: .focusMoved(FocusMoved(meeting: id(), patient: maybe(id())))
        case .timerSet: .timerSet(TimerSet(meeting: id(), action: timer()))
        case .meetingLed: .leadTaken(LeadTaken(meeting: id()))
        case .minutesAmended:
            .minutesAmended(
                MinutesAmended(
                    meeting: id(), patient: maybe(id()), words: (text(), text()), takes: records()))
        default:
            .signedOff(
                SignedOff(
                    meeting: id(), by: maybe(id()),
                    counts: MeetingCounts(
                        listed: number(), outcomes: number(), decisions: number(),
                        actions: number()),
                    heads: heads()))
        }
    }

    private mutating func discussionChange(_ type: ChangeType) -> Change {
        switch type {
        case .whySet:
            .whyTodaySet(
                WhyTodaySet(meeting: id(), patient: id(), text: text(), replaces: records()))
        case .contributionAdded:
            .contributionAdded(
                ContributionAdded(
                    meeting: id(), patient: id(), speaker: speaker(), text: text(), how: how(),
                    against: maybe(id())))
        case .decisionAdded:
            .decisionAdded(
                DecisionAdded(
                    meeting: id(), patient: id(), text: text(), reason: maybe(text()),
                    teller: maybe(owner()), tellBy: maybe(day()), changes: maybe(id())))
        case .actionAdded:
            .actionAdded(
                ActionAdded(
                    meeting: maybe(id()), patient: maybe(id()), text: text(),
                    owner: maybe(owner()), due: maybe(day()), answers: maybe(record()),
                    agreed: maybe(day())))
        case .handoverAdded:
            .handoverAdded(
                HandoverAdded(
                    meeting: id(), patient: id(), text: text(), from: maybe(owner()),
                    to: maybe(owner()), places: places()))
        case .matterAdded:
            .matterAdded(
                MatterAdded(
                    meeting: maybe(id()), patient: id(),
                    kind: MatterKind.allCases.randomElement(using: &random) ?? .wait,
                    text: text(), who: maybe(owner()), on: maybe(day())))
        case .tellingAdded:
            .tellingAdded(
                TellingAdded(
                    meeting: maybe(id()), patient: id(), about: records(),
                    to: Audience.allCases.filter { _ in maybe(0) != nil }))
        case .outcomeSet:
            .outcomeSet(
                OutcomeSet(meeting: id(), patient: id(), outcome: outcome(), replaces: records()))
        case .itemRevised:
            .revised(
                Revised(
                    item: record(), revision: revision(), replaces: records(),
                    source: maybe(text())))
        default: .undone(Undone(records(), by: Bool.random(using: &random) ? .strike : .undo))
        }
    }
}
