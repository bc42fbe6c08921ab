public import HuddleCore

/// Makes commands at random about what a record knows, now and then about something it does not.
public struct RandomCommands: Sendable {
    public var random: SeededGenerator
    /// What a sign-off records of the journals.
    public var heads: [JournalHead] = []

    public init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    /// A command that the record will mostly accept.
    public mutating func next(_ record: TeamRecord, today: Day) -> Command {
        guard let meeting = record.openMeeting else {
            if one(4), let signed = record.allMeetings.last { return amendment(record, signed) }
            return one(3)
                ? .openMeeting(template: "weekly", date: today, chair: professional(record))
                : register(record)
        }
        switch number(24) {
        case 22...23: return teamwork(record, meeting, today)
        case 0...2: return register(record)
        case 20: return handOut(record)
        case 21: return comingBack(record, today)
        case 3...6: return meetingCommand(record, meeting)
        case 7...14: return discussion(record, meeting)
        case 15...16: return revision(record, today)
        case 17: return .undo
        case 18: return .redo
        default: return one(4) ? signOff(record, meeting) : group(record, meeting)
        }
    }

    private mutating func teamwork(
        _ record: TeamRecord, _ meeting: MeetingID, _ today: Day
    ) -> Command {
        switch number(3) {
        case 0:
            return .addContact(
                ContactAdded(
                    patient: patient(record), meeting: one(2) ? meeting : nil,
                    speaker: Speaker(role: role()), day: today.advanced(by: -number(9))))
        case 1: return .score(meeting, .reflection, [ScoreAnswer("How was it?", number(11))])
        default: return .readBack(meeting, by: nil)
        }
    }

    private mutating func register(_ record: TeamRecord) -> Command {
        switch number(5) {
        case 0: return .addPatient([.name: text(), .place: text()])
        case 1: return .addProfessional([.name: text(), .role: role().key])
        case 2: return .setPatient(patient(record), .place, text(), meeting: nil)
        case 3:
            let stage = Stage.allCases[number(4)].rawValue
            return .setPatient(patient(record), .stage, stage, meeting: nil)
        default: return .setProfessional(professional(record), .organisation, text())
        }
    }

    private mutating func meetingCommand(
        _ record: TeamRecord, _ meeting: MeetingID
    ) -> Command {
        switch number(10) {
        case 9: return .takeLead(meeting)
        case 0: return .takeChair(meeting, professional(record))
        case 1: return .setAttendance(meeting, professional(record), attendance())
        case 2: return .markUsualMembersPresent(meeting)
        case 3: return .addGuest(meeting, [.name: text(), .role: role().key])
        case 4: return .list(meeting, patient(record), reason: text())
        case 5: return .unlist(meeting, patient(record))
        case 6: return .move(meeting, patient(record), to: number(6))
        case 7: return .focus(meeting, one(5) ? nil : patient(record))
        default: return .timer(meeting, [.pause, .resume, .extend(seconds: 60)][number(3)])
        }
    }

    private mutating func discussion(_ record: TeamRecord, _ meeting: MeetingID) -> Command {
        let patient = patient(record)
        switch number(12) {
        case 11: return matter(meeting, patient, owner(record))
        case 8: return tell(record, meeting, patient)
        case 9:
            let values: [(PatientField, String)] = [
                (.status, "died"), (.status, "active"), (.cpr, "for attempts"), (.contact, text()),
            ]
            let (field, value) = values[number(values.count)]
            return .setPatient(patient, field, value, meeting: meeting)
        case 10:
            return .planBereavement(meeting, patient, by: owner(record) ?? .role(role()))
        case 0: return .setWhyToday(meeting, patient, text())
        case 1...2: return .contribute(meeting, patient, Speaker(role: role()), text())
        case 3:
            return .decide(
                DecisionAdded(
                    meeting: meeting, patient: patient, text: text(), teller: owner(record)))
        case 4:
            return .addAction(
                ActionAdded(
                    meeting: meeting, patient: one(5) ? nil : patient, text: text(),
                    owner: owner(record), due: day()))
        case 5:
            return .handOver(
                HandoverAdded(
                    meeting: meeting, patient: patient, text: text(), from: owner(record)))
        case 6: return .carryOverOpen(meeting)
        default: return .setOutcome(meeting, patient, outcome())
        }
    }

    private mutating func matter(
        _ meeting: MeetingID, _ patient: PatientID, _ who: Owner?
    ) -> Command {
        let kind = MatterKind.allCases[number(MatterKind.allCases.count)]
        return .keepInView(
            MatterAdded(
                meeting: one(4) ? nil : meeting, patient: patient, kind: kind,
                text: "text \(number(3))", who: who, on: day()))
    }

    private mutating func tell(
        _ record: TeamRecord, _ meeting: MeetingID, _ patient: PatientID
    ) -> Command {
        let untold = record.untold(of: patient, TeamSettings())
        return .tell(
            TellingAdded(
                meeting: meeting, patient: patient, about: untold.map(\.change),
                to: [.ambulance, .family]))
    }

    private mutating func revision(_ record: TeamRecord, _ today: Day) -> Command {
        let items = items(record)
        let item = items.randomElement(using: &random) ?? PatientID.numbered(999).record
        if one(8) { return .moveLine(item, to: patient(record)) }
        let revisions: [Revision] = [
            .text(text()), .reason(text()), .owner(owner(record)), .due(day()),
            .status(.done(today)), .status(.open), .acknowledged(by: text()),
            .redacted(reason: text()), .teller(owner(record)),
        ]
        return .revise(item, revisions[number(revisions.count)])
    }

    private func items(_ record: TeamRecord) -> [RecordID] {
        let items =
            record.contributions.keys.map(\.record) + record.decisions.keys.map(\.record)
            + record.actions.keys.map(\.record) + record.handovers.keys.map(\.record)
            + record.matters.keys.map(\.record)
            + record.handOuts.keys.map(\.record)
        return items.sorted()
    }

    private mutating func handOut(_ record: TeamRecord) -> Command {
        let recipient: HandOutRecipient =
            one(2) ? .organisation("Ridge") : .owner(owner(record) ?? .role(role()))
        return .handOut(
            ListHandedOut(
                recipient: recipient, code: text(), actions: Array(record.allActions.prefix(3))))
    }

    private mutating func comingBack(_ record: TeamRecord, _ today: Day) -> Command {
        if one(2) {
            return .bringIn(ActionAdded(text: text(), agreed: today), .done(today), source: "CSV")
        }
        let action = record.allActions.randomElement(using: &random) ?? .numbered(999)
        return .report(action, one(2) ? .done(today) : .accepted, source: "Taskwarrior")
    }

    private mutating func group(_ record: TeamRecord, _ meeting: MeetingID) -> Command {
        .all([discussion(record, meeting), discussion(record, meeting)])
    }

    private mutating func signOff(_ record: TeamRecord, _ meeting: MeetingID) -> Command {
        let open = record.patientsWithoutOutcome(in: meeting)
        return .all(
            open.map { .setOutcome(meeting, $0, .noChange) }
                + [.signOff(meeting, by: nil, heads: heads)])
    }

    private mutating func amendment(_ record: TeamRecord, _ meeting: MeetingID) -> Command {
        let late = record.lateLines(of: meeting).map(\.id)
        return .amend(
            MinutesAmended(
                meeting: meeting, patient: one(2) ? patient(record) : nil,
                words: (text(), text()), takes: one(2) ? late : []))
    }

    // MARK: Values

    private mutating func patient(_ record: TeamRecord) -> PatientID {
        record.allPatients.randomElement(using: &random) ?? .numbered(999)
    }

    private mutating func professional(_ record: TeamRecord) -> ProfessionalID {
        record.allProfessionals.randomElement(using: &random) ?? .numbered(999)
    }

    private mutating func owner(_ record: TeamRecord) -> Owner? {
        switch number(3) {
        case 0: .professional(professional(record))
        case 1: .role(role())
        default: nil
        }
    }

    private mutating func role() -> RoleID {
        RoleList.shipped.roles[number(RoleList.shipped.roles.count)].id
    }

    private mutating func attendance() -> Attendance {
        [.present, .part, .remote, .apologies, .deputy(for: nil), .guest, .absent][number(7)]
    }

    private mutating func outcome() -> Outcome {
        [.noChange, .deferred(reason: text()), .notDiscussed, .cleared][number(4)]
    }

    private mutating func day() -> Day? {
        one(3) ? nil : Day(number: 20_778 + Int32(number(30)))
    }

    private mutating func text() -> String { "text \(number(1000))" }
    private mutating func one(_ outOf: Int) -> Bool { number(outOf) == 0 }
    private mutating func number(_ below: Int) -> Int { Int.random(in: 0..<below, using: &random) }
}
