import HuddleCore
import HuddleTesting
import Testing

@Suite("Commands about a meeting")
struct DecideMeetingTests {
    @Test("a meeting opens with its list and its chair")
    func open() throws {
        let fixture = try MeetingFixture.make()
        #expect(fixture.record.openMeeting == fixture.meeting)
        #expect(fixture.record.listedPatients(in: fixture.meeting) == fixture.patients)
        #expect(fixture.record.chair(of: fixture.meeting) == fixture.professionals[0])
    }

    @Test("an unknown template is refused with those there are")
    func unknownTemplate() throws {
        var fixture = MeetingFixture.empty()
        let known = MeetingTemplate.shipped.map(\.key)
        #expect(throws: Refusal.unknownTemplate("monthly", known: known)) {
            try fixture.open("monthly")
        }
    }

    @Test("no second meeting opens before the first is signed off")
    func oneMeeting() throws {
        var fixture = try MeetingFixture.make()
        #expect(throws: Refusal.meetingIsOpen(fixture.meeting)) { try fixture.open() }
        try fixture.nextMeeting()
        #expect(fixture.record.allMeetings.count == 2)
    }

    @Test("the chair changes hands, to somebody known, once")
    func chair() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, second) = (fixture.meeting, fixture.professionals[1])
        try fixture.run(.takeChair(meeting, second))
        #expect(fixture.record.chair(of: meeting) == second)
        #expect(try fixture.run(.takeChair(meeting, second)).isEmpty)
        #expect(throws: Refusal.unknownProfessional(.numbered(99))) {
            try fixture.run(.takeChair(meeting, .numbered(99)))
        }
        #expect(throws: Refusal.unknownMeeting(.numbered(99))) {
            try fixture.run(.takeChair(.numbered(99), second))
        }
    }

    @Test("attendance is noted once, for somebody known")
    func attendance() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, second) = (fixture.meeting, fixture.professionals[1])
        try fixture.run(.setAttendance(meeting, second, .apologies))
        #expect(fixture.record.attendance(of: second, in: meeting) == .apologies)
        #expect(try fixture.run(.setAttendance(meeting, second, .apologies)).isEmpty)
        #expect(throws: Refusal.unknownProfessional(.numbered(99))) {
            try fixture.run(.setAttendance(meeting, .numbered(99), .present))
        }
    }

    @Test("marking the usual members leaves those already noted as they are")
    func usualMembers() throws {
        var fixture = MeetingFixture.empty()
        let first = try fixture.addProfessional("Grace Okafor", role: "districtNurse")
        let second = try fixture.addProfessional("Dr Amina Shah", role: "gp")
        let meeting = try fixture.open()
        try fixture.run(.setAttendance(meeting, first, .apologies))
        try fixture.run(.markUsualMembersPresent(meeting))
        #expect(fixture.record.attendance(of: first, in: meeting) == .apologies)
        #expect(fixture.record.attendance(of: second, in: meeting) == .present)
    }

    @Test("who came in somebody's place is not a usual member of the next meeting")
    func deputyIsNotUsual() throws {
        var fixture = MeetingFixture.empty()
        let nurse = try fixture.addProfessional("Grace Okafor", role: "districtNurse")
        let deputy = try fixture.addProfessional("Ben Hartley", role: "districtNurse")
        let first = try fixture.open()
        try fixture.run(.setAttendance(first, nurse, .apologies))
        try fixture.run(.setAttendance(first, deputy, .deputy(for: nurse)))
        try fixture.run(.signOff(first, by: nil, heads: []))
        let second = try fixture.open()
        try fixture.run(.markUsualMembersPresent(second))
        #expect(fixture.record.attendance(of: nurse, in: second) == .present)
        #expect(fixture.record.attendance(of: deputy, in: second) == .absent)
    }

    @Test("a guest who comes again is the same person, and somebody in another role is not")
    func guestAgain() throws {
        var fixture = try MeetingFixture.make()
        let values: [ProfessionalField: String] = [.name: "Zoë Long", .role: "hospice"]
        let first = try fixture.run(.addGuest(fixture.meeting, values))
        let guest = ProfessionalID(try #require(first.first).id)
        try fixture.nextMeeting()
        let count = fixture.record.allProfessionals.count
        try fixture.run(.addGuest(fixture.meeting, [.name: "zoe long"]))
        #expect(fixture.record.attendance(of: guest, in: fixture.meeting) == .guest)
        #expect(fixture.record.allProfessionals.count == count)
        try fixture.nextMeeting()
        try fixture.run(.addGuest(fixture.meeting, [.name: "Zoë Long", .role: "family"]))
        #expect(fixture.record.attendance(of: guest, in: fixture.meeting) == .absent)
        #expect(fixture.record.allProfessionals.count == count + 1)
    }

    @Test("a guest is added and noted in one step")
    func guest() throws {
        var fixture = try MeetingFixture.make()
        let events = try fixture.run(
            .addGuest(fixture.meeting, [.name: "Sr Eve Long", .role: "hospice"]))
        let guest = ProfessionalID(try #require(events.first).id)
        #expect(fixture.record.attendance(of: guest, in: fixture.meeting) == .guest)
        try fixture.run(.undo)
        #expect(!fixture.record.allProfessionals.contains(guest))
        #expect(fixture.record.attendance(of: guest, in: fixture.meeting) == .absent)
        #expect(throws: Refusal.nothingTyped(what: "name")) {
            try fixture.run(.addGuest(fixture.meeting, [:]))
        }
    }

    @Test("somebody joins the list at its end, once")
    func list() throws {
        var fixture = try MeetingFixture.make()
        let tom = try fixture.addPatient([.name: "Tom King"])
        try fixture.run(.list(fixture.meeting, tom, reason: "new"))
        #expect(fixture.record.listedPatients(in: fixture.meeting).last == tom)
        #expect(fixture.record.listingReason(of: tom, in: fixture.meeting) == "new")
        #expect(throws: Refusal.alreadyListed(tom, fixture.meeting)) {
            try fixture.run(.list(fixture.meeting, tom, reason: "new"))
        }
        #expect(throws: Refusal.unknownPatient(.numbered(99))) {
            try fixture.run(.list(fixture.meeting, .numbered(99), reason: ""))
        }
    }

    @Test("somebody whose entry was taken back cannot join the list")
    func listTakenBack() throws {
        var fixture = try MeetingFixture.make()
        let tom = try fixture.addPatient([.name: "Tom King"])
        try fixture.run(.undo)
        #expect(throws: Refusal.unknownPatient(tom)) {
            try fixture.run(.list(fixture.meeting, tom, reason: "new"))
        }
    }

    @Test("somebody leaves the list and comes back at its end")
    func unlist() throws {
        var fixture = try MeetingFixture.make()
        let first = fixture.patients[0]
        try fixture.run(.move(fixture.meeting, first, to: 1))
        try fixture.run(.unlist(fixture.meeting, first))
        #expect(!fixture.record.isListed(first, in: fixture.meeting))
        #expect(throws: Refusal.notListed(first, fixture.meeting)) {
            try fixture.run(.unlist(fixture.meeting, first))
        }
        try fixture.run(.list(fixture.meeting, first, reason: "back"))
        #expect(fixture.record.listedPatients(in: fixture.meeting).last == first)
        let rank = fixture.record.discussion(of: first, in: fixture.meeting).rank
        #expect(!rank.isDisputed(in: fixture.record.standing))
    }

    @Test("somebody about whom something is recorded stays on the list")
    func unlistAfterEntry() throws {
        var fixture = try MeetingFixture.make()
        try fixture.contribute(0, "Woke four times")
        #expect(throws: Refusal.alreadyRecorded(fixture.patients[0], fixture.meeting)) {
            try fixture.run(.unlist(fixture.meeting, fixture.patients[0]))
        }
    }

    @Test("what one writer records keeps a person on the list that another takes off meanwhile")
    func unlistMeanwhile() throws {
        var fixture = try MeetingFixture.make()
        var alex = Recorder(journal: 2, by: "Alex", record: fixture.record)
        let patient = fixture.patients[0]
        let off = try alex.run(.unlist(fixture.meeting, patient))
        try fixture.decide(0, "Stays here")
        fixture.recorder.receive(off)
        #expect(fixture.record.isListed(patient, in: fixture.meeting))
        #expect(fixture.record.counts(of: fixture.meeting).decisions == 1)
    }

    @Test("a person moves to a place, and places beyond the ends are the ends")
    func move() throws {
        var fixture = try MeetingFixture.make()
        let (a, b, c) = (fixture.patients[0], fixture.patients[1], fixture.patients[2])
        try fixture.run(.move(fixture.meeting, c, to: 0))
        #expect(fixture.record.listedPatients(in: fixture.meeting) == [c, a, b])
        try fixture.run(.move(fixture.meeting, c, to: 99))
        #expect(fixture.record.listedPatients(in: fixture.meeting) == [a, b, c])
        try fixture.run(.move(fixture.meeting, b, to: -5))
        #expect(fixture.record.listedPatients(in: fixture.meeting) == [b, a, c])
        #expect(try fixture.run(.move(fixture.meeting, b, to: 0)).isEmpty)
    }

    @Test("any number of moves into one gap keep the order that was asked for")
    func manyMoves() throws {
        var fixture = try MeetingFixture.make(patients: (1...6).map { "Person \($0)" })
        var order = fixture.patients
        var random = SeededGenerator(seed: 9)
        for _ in 0..<200 {
            let patient = order[Int.random(in: 0..<order.count, using: &random)]
            let place = Int.random(in: 1...2, using: &random)
            try fixture.run(.move(fixture.meeting, patient, to: place))
            order.removeAll { $0 == patient }
            order.insert(patient, at: place)
            #expect(fixture.record.listedPatients(in: fixture.meeting) == order)
        }
    }

    @Test("ranks at the ends of what a number holds do not trap", arguments: [Int.max, Int.min])
    func extremeRanks(_ rank: Int) throws {
        var fixture = try MeetingFixture.make()
        let listed = fixture.patients[1]
        let event = Event(
            id: PatientID.numbered(500).record, clock: 500, at: .make(), by: "Alex",
            change: .patientMoved(
                PatientMoved(meeting: fixture.meeting, patient: listed, rank: rank)))
        fixture.recorder.receive([event])
        let tom = try fixture.addPatient([.name: "Tom King"])
        try fixture.run(.list(fixture.meeting, tom, reason: "new"))
        for place in 0...3 {
            try fixture.run(.move(fixture.meeting, fixture.patients[0], to: place))
        }
        #expect(fixture.record.listedPatients(in: fixture.meeting).last == fixture.patients[0])
    }

    @Test("the meeting turns to somebody on its list, or to nobody")
    func focus() throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        #expect(fixture.record.focus(of: fixture.meeting) == fixture.patients[1])
        #expect(try fixture.run(.focus(fixture.meeting, fixture.patients[1])).isEmpty)
        try fixture.run(.focus(fixture.meeting, nil))
        #expect(fixture.record.focus(of: fixture.meeting) == nil)
        let tom = try fixture.addPatient([.name: "Tom King"])
        #expect(throws: Refusal.notListed(tom, fixture.meeting)) {
            try fixture.run(.focus(fixture.meeting, tom))
        }
    }

    @Test("signed-off minutes take nothing more")
    func signedOff() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        let (meeting, patient) = (fixture.meeting, fixture.patients[0])
        let commands: [Command] = [
            .takeChair(meeting, fixture.professionals[1]),
            .setAttendance(meeting, fixture.professionals[1], .part),
            .markUsualMembersPresent(meeting), .addGuest(meeting, [.name: "Eve"]),
            .list(meeting, patient, reason: ""), .unlist(meeting, patient),
            .move(meeting, patient, to: 2), .focus(meeting, patient), .focus(meeting, nil),
            .timer(meeting, .pause), .setWhyToday(meeting, patient, "why"),
            .contribute(meeting, patient, Speaker(role: .family), "words"),
            .decide(DecisionAdded(meeting: meeting, patient: patient, text: "words")),
            .addAction(ActionAdded(meeting: meeting, patient: patient, text: "words")),
            .addAction(ActionAdded(meeting: meeting, text: "words")),
            .handOver(HandoverAdded(meeting: meeting, patient: patient, text: "words")),
            .setOutcome(meeting, patient, .cleared), .signOff(meeting, by: nil, heads: []),
        ]
        for command in commands {
            #expect(throws: Refusal.signedOff(meeting)) { try fixture.run(command) }
        }
    }
}
