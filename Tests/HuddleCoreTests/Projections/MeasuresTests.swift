import HuddleCore
import Testing

@Suite("What meetings add up to")
struct MeasuresTests {
    private static let monday = Day(year: 2026, month: 11, day: 9) ?? Day(number: 0)

    /// Writes commands into a record, minute by minute.
    private struct Scribe {
        var record = TeamRecord()
        var pen = Pen(journal: JournalID(random: 1), by: "jb")
        var now = Instant(seconds: Int64(MeasuresTests.monday.number) * 86_400)
        var today = MeasuresTests.monday

        mutating func write(_ command: Command, after seconds: Int64 = 0) throws {
            now = Instant(seconds: now.seconds + seconds)
            let context = CommandContext(
                settings: TeamSettings(), today: today, writer: "jb", nextID: pen.nextID)
            let changes = try record.decide(command, context)
            record.apply(pen.write(changes, at: now, after: record.clock))
        }

        /// A week later.
        mutating func nextWeek() {
            today = today.advanced(by: 7)
            now = Instant(seconds: now.seconds + 7 * 86_400)
        }

        mutating func open() throws -> MeetingID {
            try write(.openMeeting(template: "weekly", date: today, chair: nil))
            return try #require(record.openMeeting)
        }
    }

    /// One meeting: Ann for 60 s (nurse and family speak), Bob for 120 s (nurse and doctor speak),
    /// Cay for 300 s, Dan is put off. One decision; two actions, one due on Wednesday, one undated.
    private func oneMeeting() throws -> Scribe {
        var scribe = Scribe()
        for name in ["Ann", "Bob", "Cay", "Dan"] { try scribe.write(.addPatient([.name: name])) }
        let meeting = try scribe.open()
        let people = scribe.record.allPatients
        func says(_ role: String, _ person: Int) -> Command {
            .contribute(meeting, people[person], Speaker(role: RoleID(role)), "words")
        }
        try scribe.write(.focus(meeting, people[0]))
        try scribe.write(says("districtNurse", 0))
        try scribe.write(says("districtNurse", 0))
        try scribe.write(says("family", 0))
        try scribe.write(
            .decide(DecisionAdded(meeting: meeting, patient: people[0], text: "stays")))
        try scribe.write(.focus(meeting, people[1]), after: 60)
        try scribe.write(says("districtNurse", 1))
        try scribe.write(says("gp", 1))
        let wednesday = scribe.today.advanced(by: 2)
        try scribe.write(
            .addAction(
                ActionAdded(meeting: meeting, patient: people[1], text: "bed", due: wednesday)))
        try scribe.write(
            .addAction(ActionAdded(meeting: meeting, patient: people[1], text: "call")))
        try scribe.write(.focus(meeting, people[2]), after: 120)
        try scribe.write(.setOutcome(meeting, people[2], .noChange))
        try scribe.write(.setOutcome(meeting, people[3], .deferred(reason: "away")))
        try scribe.write(.focus(meeting, nil), after: 300)
        try scribe.write(.signOff(meeting, by: nil, heads: []))
        return scribe
    }

    @Test("people, decisions, actions, time and voices of one meeting are counted right")
    func one() throws {
        let scribe = try oneMeeting()
        let measures = scribe.record.measures(ofLast: 12, on: scribe.today, .shipped)
        let meeting = try #require(measures.meetings.first)
        #expect(measures.meetings.count == 1)
        #expect(meeting.listed == 4)
        #expect(meeting.discussed == 3)
        #expect(meeting.decisions == 1)
        #expect(meeting.actions == 2)
        #expect(meeting.medianSeconds == 120)
        #expect(meeting.rolesHeard == 2)
        #expect(meeting.voicesHeard == 1)
    }

    @Test("an action counts as overdue from the day after its date until it is done")
    func overdue() throws {
        var scribe = try oneMeeting()
        func late(_ days: Int) -> Int? {
            scribe.record.measures(
                ofLast: 1, on: Self.monday.advanced(by: days), .shipped
            ).meetings.first?.overdue
        }
        #expect(late(2) == 0)
        #expect(late(3) == 1)
        let bed = try #require(scribe.record.allActions.first)
        try scribe.write(.revise(bed.record, .status(.done(Self.monday.advanced(by: 3)))))
        #expect(late(9) == 0)
    }

    @Test("roles are ranked by the discussions they spoke in, however often they spoke")
    func roles() throws {
        let scribe = try oneMeeting()
        let measures = scribe.record.measures(ofLast: 12, on: scribe.today, .shipped)
        #expect(
            measures.roles == [
                Measures.RoleShare(role: RoleID("districtNurse"), discussions: 2),
                Measures.RoleShare(role: RoleID("family"), discussions: 1),
                Measures.RoleShare(role: RoleID("gp"), discussions: 1),
            ])
        #expect(measures.discussed == 3)
    }

    @Test("only the latest signed-off meetings count, oldest first")
    func latest() throws {
        var scribe = try oneMeeting()
        for _ in 0..<2 {
            scribe.nextWeek()
            let meeting = try scribe.open()
            for patient in scribe.record.listedPatients(in: meeting) {
                try scribe.write(.setOutcome(meeting, patient, .notDiscussed))
            }
            try scribe.write(.signOff(meeting, by: nil, heads: []))
        }
        _ = try scribe.open()
        let measures = scribe.record.measures(ofLast: 2, on: scribe.today, .shipped)
        #expect(measures.meetings.map(\.date) == [7, 14].map { Self.monday.advanced(by: $0) })
        #expect(measures.meetings.map(\.discussed) == [0, 0])
        #expect(measures.meetings.map(\.medianSeconds) == [nil, nil])
        #expect(measures.roles.isEmpty)
    }

    @Test("a record without signed-off meetings measures nothing")
    func nothing() {
        let measures = TeamRecord().measures(ofLast: 12, on: Self.monday, .shipped)
        #expect(measures.meetings.isEmpty)
        #expect(measures.roles.isEmpty)
    }
}
