@testable import HuddleCore
import HuddleTesting
import Testing

@Suite("The minutes")
struct MinutesTests {
    private let settings = TeamSettings(name: "Riverside palliative MDT")
    private let today = Instant.make().utcDay

    private func minutes(_ fixture: MeetingFixture, _ meeting: MeetingID? = nil) -> MinutesOutline?
    {
        fixture.record.minutes(of: meeting ?? fixture.meeting, settings)
    }

    @Test("they say who met, who was missing and in the chair")
    func head() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setAttendance(fixture.meeting, fixture.professionals[3], .apologies))
        try fixture.run(
            .setAttendance(
                fixture.meeting, fixture.professionals[4],
                .deputy(for: fixture.professionals[3])))
        let outline = try #require(minutes(fixture))
        // As the team was called when the meeting opened, whatever `team.toml` says by now.
        #expect(outline.team == fixture.recorder.settings.name)
        #expect(outline.title == "Weekly palliative MDT")
        #expect(outline.date == today)
        #expect(outline.chair == "Dr Amina Shah, GP")
        #expect(outline.minuteTakers == ["Sam"])
        #expect(outline.missingRoles == ["Palliative nurse specialist"])
        #expect(outline.attendance.map(\.label) == ["present", "deputy", "apologies"])
        #expect(outline.attendance[1].people == ["Ruth Carr, Social worker, for Tunde Mbeki"])
        #expect(outline.signOff == nil)
    }

    @Test("their opening says the same about who was there and about each person, and no more")
    func opening() throws {
        let fixture = try MeetingFixture.make()
        let whole = try #require(minutes(fixture))
        let opening = try #require(
            fixture.record.openingOfMinutes(of: fixture.meeting, settings))
        #expect(whole.people.count > 1)
        #expect(opening.patients.map { opening.minutes(about: $0) } == whole.people)
        #expect(opening.outline.attendance == whole.attendance)
        #expect(opening.outline.people.isEmpty)
        #expect(opening.outline.teamActions.isEmpty && opening.outline.readBack.isEmpty)
    }

    @Test("they show every value of a heading about which people said different things")
    func disputedHeading() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        var alex = Recorder(
            journal: 2, by: "Alex", record: fixture.record, now: fixture.recorder.now)
        let fields: [(PatientField, String, String)] = [
            (.name, "Margaret Elliston", "Margaret Ellison"), (.born, "1940-01-02", "1941-01-02"),
            (.place, "Rose Court", "Ward 4"), (.stage, "B", "C"),
        ]
        for (field, one, other) in fields {
            try fixture.run(.setPatient(patient, field, one, meeting: nil))
            try alex.run(.setPatient(patient, field, other, meeting: nil))
        }
        fixture.recorder.receive(alex.events)
        let outline = fixture.record.minutes(about: patient, in: fixture.meeting, settings)
        #expect(
            outline?.identity == [
                "named Margaret Elliston | or | Margaret Ellison",
                "born 2 Jan 1940 | or | 2 Jan 1941", "Rose Court | or | Ward 4",
                "\(Stage.b.label) | or | \(Stage.c.label)",
            ])
    }

    @Test("they tell what was said, decided and agreed about each person")
    func person() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        let grace = fixture.professionals[1]
        try fixture.run(.setPatient(patient, .born, "1942-03-02", meeting: nil))
        try fixture.run(.setPatient(patient, .nhs, "9990000018", meeting: nil))
        try fixture.run(.setPatient(patient, .stage, "C", meeting: nil))
        try fixture.run(.focus(meeting, patient))
        try fixture.run(.setWhyToday(meeting, patient, "Pain at night"))
        let said = try #require(
            try fixture.run(
                .contribute(
                    meeting, patient, Speaker(role: RoleID("districtNurse"), professional: grace),
                    "Woke four times")
            ).first)
        let voice = try #require(
            try fixture.run(
                .contribute(meeting, patient, Speaker(role: .family, name: "Ann"), "Stay nights")
            ).first)
        let decision = try fixture.decide(
            0, "Stays", reason: "calmer", teller: .professional(grace))
        try fixture.run(.revise(decision.record, .tellBy(today.advanced(by: 2))))
        let handover = try fixture.handOver(
            0, "Driver", from: .professional(grace), to: .role(RoleID("hospice")))
        fixture.recorder.wait(seconds: 75)
        try fixture.run(.focus(meeting, nil))
        let person = try #require(minutes(fixture)?.people.first)
        #expect(person.name == "Margaret Ellis")
        #expect(person.identity == ["84", "NHS 999 000 0018", "C weeks"])
        #expect(person.whyToday == "Pain at night")
        #expect(person.seconds == 75)
        #expect(person.outcome == nil)
        #expect(
            person.entries == [
                .contribution(
                    id: said.id,
                    .init(
                        role: "District nurse", speaker: "Grace Okafor", text: "Woke four times",
                        how: nil)),
                .contribution(
                    id: voice.id,
                    .init(role: "Family", speaker: "Ann", text: "Stay nights", how: nil)),
                .decision(
                    id: decision.record,
                    .init(
                        text: "Stays", reason: "calmer",
                        tells: "Grace Okafor, District nurse tells by Mon 23 Nov", dissents: [])),
                .handover(
                    id: handover.record,
                    .init(
                        text: "Driver", from: "Grace Okafor, District nurse", to: "Hospice",
                        places: nil, acknowledged: nil, daysOpen: 0)),
            ])
    }

    @Test("each outcome has its words")
    func outcomes() throws {
        var fixture = try MeetingFixture.make(patients: ["1", "2", "3", "4", "5"])
        let outcomes: [Outcome] = [.noChange, .deferred(reason: "away"), .notDiscussed]
        for (place, outcome) in outcomes.enumerated() {
            try fixture.run(.setOutcome(fixture.meeting, fixture.patients[place], outcome))
        }
        try fixture.act(3, "Order bed")
        #expect(
            minutes(fixture)?.people.map(\.outcome) == [
                "No change", "Deferred: away", "Not discussed, carried over", nil, "No outcome yet",
            ])
    }

    @Test("sealed minutes do not change when a later meeting ticks, renames, moves or undoes")
    func sealed() throws {
        var fixture = try MeetingFixture.make()
        let first = fixture.meeting
        let bed = try fixture.act(0, "Order bed", due: today)
        try fixture.nextMeeting()
        let second = fixture.meeting
        try fixture.signOff()
        let sealed = [first, second].map { minutes(fixture, $0) }
        try fixture.open()
        try fixture.tick(bed)
        try fixture.run(.revise(bed.record, .due(today.advanced(by: 9))))
        try fixture.run(.revise(bed.record, .owner(.role(RoleID("gp")))))
        try fixture.run(.setPatient(fixture.patients[0], .name, "Margaret Stone", meeting: nil))
        try fixture.run(.setProfessional(fixture.professionals[0], .name, "Dr A Shah"))
        try fixture.run(.undo)
        try fixture.signOff()
        #expect([first, second].map { minutes(fixture, $0) } == sealed)
        #expect(minutes(fixture)?.people[0].name == "Margaret Stone")
    }

    @Test("an open meeting shows a tick at once, the sealed one before it shows none")
    func tickInNextMeeting() throws {
        var fixture = try MeetingFixture.make()
        let first = fixture.meeting
        let bed = try fixture.act(0, "Order bed")
        try fixture.nextMeeting()
        try fixture.tick(bed)
        let since = try #require(minutes(fixture)?.people[0].sinceLastTime.first)
        #expect(since.row.closed != nil)
        #expect(since.row.carried == 1)
        guard case .action(let line) = minutes(fixture, first)?.people[0].entries.first else {
            Issue.record("no action in the first minutes")
            return
        }
        #expect(line.row.status == .open)
        #expect(line.row.carried == 0)
    }

    @Test("sign-off adds who and when and nothing else")
    func signOff() throws {
        var fixture = try MeetingFixture.make()
        for patient in 0...2 { try fixture.decide(patient, "Stays") }
        let before = try #require(minutes(fixture))
        let heads = fixture.recorder.heads
        try fixture.run(.signOff(fixture.meeting, by: fixture.professionals[1], heads: heads))
        let after = try #require(minutes(fixture))
        #expect(after.signOff?.by == "Grace Okafor, District nurse")
        #expect(after.signOff?.heads == heads)
        #expect(after.people == before.people)
        #expect(after.counts == before.counts)
        #expect(after.counts == fixture.record.signOff(of: fixture.meeting)?.content.counts)
    }

    @Test("two who changed the same words at once are both shown")
    func disputed() throws {
        var fixture = try MeetingFixture.make()
        let decision = try fixture.decide(0, "Stays")
        var alex = Recorder(journal: 2, by: "Alex", record: fixture.record)
        let theirs = try alex.run(.revise(decision.record, .text("Moves")))
        try fixture.run(.revise(decision.record, .text("Stays on")))
        fixture.recorder.receive(theirs)
        guard case .decision(_, let decision) = minutes(fixture)?.people[0].entries.first else {
            Issue.record("no decision")
            return
        }
        #expect(decision.text == "Stays on | or | Moves")
    }

    @Test("the read-back is in words")
    func readBack() throws {
        var fixture = try MeetingFixture.make()
        let grace = Owner.professional(fixture.professionals[1])
        try fixture.act(0, "Order bed", owner: grace, due: today.advanced(by: 2))
        try fixture.decide(1, "Stays", teller: grace)
        let lines = try #require(minutes(fixture)?.readBack)
        #expect(lines.map(\.owner) == ["Grace Okafor, District nurse"])
        #expect(lines.map(\.actions) == [["Order bed by Mon 23 Nov (Margaret Ellis)"]])
        #expect(lines.map(\.tells) == [["Tell Arthur Brown: Stays"]])
    }

    @Test("an unknown meeting has none")
    func unknown() throws {
        #expect(minutes(try MeetingFixture.make(), .numbered(9)) == nil)
    }
}
