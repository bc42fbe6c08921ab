import HuddleCore
import HuddleTesting
import Testing

/// Each measure against an example worked by hand.
@Suite("Measures")
struct MeasureTests {
    private func result(_ key: String, _ fixture: MeetingFixture) throws -> MeasureResult {
        try fixture.measure(key)
    }

    private func counts(_ key: String, _ fixture: MeetingFixture) throws -> [Int] {
        try fixture.counts(key)
    }

    /// Three people: 100 s and a decision told by the GP, 200 s and no change, 40 s and put off.
    private func worked() throws -> MeetingFixture {
        var fixture = try MeetingFixture.make()
        let gp = Owner.professional(fixture.professionals[0])
        try fixture.run(.focus(fixture.meeting, fixture.patients[0]))
        try fixture.run(.setWhyToday(fixture.meeting, fixture.patients[0], "Pain at night?"))
        try fixture.contribute(0, "woke four times")
        try fixture.contribute(0, "wants to stay", role: "family")
        try fixture.decide(0, "stays at home", teller: gp)
        fixture.recorder.wait(seconds: 100)
        try fixture.run(.focus(fixture.meeting, fixture.patients[1]))
        try fixture.contribute(1, "settled", role: "gp")
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[1], .noChange))
        fixture.recorder.wait(seconds: 200)
        try fixture.run(.focus(fixture.meeting, fixture.patients[2]))
        try fixture.run(
            .setOutcome(fixture.meeting, fixture.patients[2], .deferred(reason: "in hospital")))
        fixture.recorder.wait(seconds: 40)
        try fixture.signOff()
        return fixture
    }

    @Test("of a meeting")
    func meeting() throws {
        let fixture = try worked()
        #expect(try result("time-median", fixture).figure == .seconds(100))
        #expect(try counts("time-median", fixture) == [300, 2])
        #expect(try result("time-ninetieth", fixture).figure == .seconds(200))
        #expect(try counts("under-two-minutes", fixture) == [1, 2])
        #expect(try result("second-half-time", fixture).figure == .hundredths(200))
        #expect(try result("second-half-voices", fixture).figure == .hundredths(50))
        #expect(try counts("reason-stated", fixture) == [1, 3])
        #expect(try counts("decision-reached", fixture) == [2, 2])
        #expect(try counts("named-implementer", fixture) == [1, 1])
        #expect(try counts("deferred", fixture) == [1, 3])
        #expect(try counts("not-discussed", fixture) == [0, 3])
        #expect(try counts("added-late", fixture) == [0, 3])
        // Of GP, district nurse, palliative nurse and social worker the palliative nurse is missing.
        #expect(try counts("core-attendance", fixture) == [3, 4])
        #expect(try result("missed-in-a-row", fixture).figure == .count(1))
    }

    @Test("of who is heard")
    func voices() throws {
        let fixture = try worked()
        #expect(try counts("voice-spread", fixture) == [2, 5])
        #expect(try counts("dominance", fixture) == [2, 3])
        #expect(try counts("own-voice", fixture) == [1, 2])
        #expect(try counts("nurses-heard", fixture) == [1, 2])
    }

    @Test("of what becomes of it")
    func followThrough() throws {
        var fixture = try MeetingFixture.make()
        let today = fixture.recorder.now.utcDay
        let nurse = Owner.role(RoleID("districtNurse"))
        let first = try fixture.act(0, "ring", owner: nurse, due: today.advanced(by: 2))
        let second = try fixture.act(0, "visit", owner: nurse, due: today.advanced(by: 3))
        try fixture.act(1, "order the bed", due: today.advanced(by: 3))
        let handover = try fixture.handOver(1, "night visits")
        try fixture.handOver(2, "equipment")
        try fixture.run(.revise(handover.record, .acknowledged(by: "Grace")))
        try fixture.tick(first)
        try fixture.signOff()
        fixture.recorder.wait(seconds: 5 * 86_400)
        try fixture.tick(second)
        #expect(try counts("implemented", fixture) == [2, 3])
        #expect(try counts("on-time", fixture) == [1, 3])
        #expect(try counts("owned", fixture) == [2, 3])
        #expect(try counts("acknowledged", fixture) == [1, 2])
        #expect(try counts("open-week", fixture) == [1, 1])
        #expect(try counts("open-longer", fixture) == [0, 1])
    }

    @Test("of what is acknowledged, and after how many hours")
    func acknowledging() throws {
        var fixture = try MeetingFixture.make()
        let handovers = try (0..<3).map { try fixture.handOver($0, "night visits") }
        let list = HandOutID(
            try #require(
                try fixture.run(
                    .handOut(
                        ListHandedOut(
                            recipient: .organisation("Ridge"), code: "K7Q-2X9", actions: []))
                ).first
            ).id)
        try fixture.signOff()
        fixture.recorder.wait(seconds: 3 * 3600)
        try fixture.run(.revise(handovers[0].record, .acknowledged(by: "Grace")))
        fixture.recorder.wait(seconds: 23 * 3600)
        try fixture.run(.revise(handovers[1].record, .acknowledged(by: "Ruth")))
        #expect(try counts("lists-confirmed", fixture) == [0, 1])
        #expect(try result("lists-confirmed-after", fixture).figure == .none)
        try fixture.run(.revise(list.record, .acknowledged(by: "Eve at Ridge")))
        #expect(try counts("acknowledged", fixture) == [2, 3])
        #expect(try counts("acknowledged-after", fixture) == [29, 2])
        #expect(try result("acknowledged-after", fixture).figure == .hours(3))
        #expect(try counts("lists-confirmed", fixture) == [1, 1])
        #expect(try result("lists-confirmed-after", fixture).words == "26 h")
    }

    @Test("of families who are contacted after a death, in time and again")
    func bereavement() throws {
        var fixture = try MeetingFixture.make()
        let died = fixture.recorder.now.utcDay
        let nurse = Owner.professional(fixture.professionals[1])
        var contacts: [[ActionID]] = []
        for patient in fixture.patients {
            try fixture.run(.setPatient(patient, .status, "died", meeting: nil))
            try fixture.run(.setPatient(patient, .diedOn, died.description, meeting: nil))
            try fixture.run(.planBereavement(fixture.meeting, patient, by: nurse))
            contacts.append(fixture.record.bereavementContacts(of: patient))
        }
        try fixture.signOff()
        fixture.recorder.wait(seconds: 14 * 86_400)
        try fixture.tick(contacts[0][0])
        try fixture.tick(contacts[1][0])
        #expect(try counts("bereavement-first", fixture) == [2, 3])
        #expect(try counts("bereavement-again", fixture) == [0, 0])
        fixture.recorder.wait(seconds: 77 * 86_400)
        try fixture.tick(contacts[0][1])
        #expect(try counts("bereavement-again", fixture) == [1, 3])
        fixture.recorder.wait(seconds: 86_400)
        try fixture.tick(contacts[1][1])
        #expect(try counts("bereavement-again", fixture) == [1, 3])
    }

    @Test("of people assessed as a whole, and of what two services assessed")
    func assessments() throws {
        var fixture = try MeetingFixture.make()
        for (place, text, role) in [
            (0, "Holistic", "palliativeNurse"), (1, "physical and social", "districtNurse"),
            (1, "Psychological, spiritual, culture", "chaplain"), (2, "physical", "districtNurse"),
        ] { try keep(.assessment, place, text, role, in: &fixture) }
        #expect(try counts("assessed-whole", fixture) == [2, 3])
        #expect(try counts("assessed-twice", fixture) == [0, 9])
        try keep(.assessment, 2, "Physical", "hospice", in: &fixture)
        // One in 9 person-months: three people for 92 days.
        #expect(try counts("assessed-twice", fixture) == [1, 9])
        #expect(try result("assessed-twice", fixture).figure == .count(11))
        #expect(try counts("assessed-twice-led", fixture) == [0, 1])
        try keep(.lead, 2, "physical", "hospice", in: &fixture)
        #expect(try counts("assessed-twice-led", fixture) == [1, 1])
    }

    private func keep(
        _ kind: MatterKind, _ place: Int, _ text: String, _ role: String,
        in fixture: inout MeetingFixture
    ) throws {
        try fixture.run(
            .keepInView(
                MatterAdded(
                    meeting: fixture.meeting, patient: fixture.patients[place], kind: kind,
                    text: text, who: .role(RoleID(role)), on: fixture.recorder.now.utcDay)))
    }

    @Test("of each person, deaths and carers")
    func people() throws {
        var fixture = try MeetingFixture.make(patients: [])
        let today = fixture.recorder.now.utcDay
        let asked = today.advanced(by: -90).description
        try fixture.addPatient([
            .name: "1", .contact: "Grace", .contactConfirmed: asked, .carer: "Ann",
            .carerNeedsAsked: asked, .whatMatters: "the garden", .stage: "D",
            .medicines: "in the home", .medicinesWhere: "cupboard",
        ])
        try fixture.addPatient([
            .name: "2", .contact: "Grace", .carer: "Bob", .stage: "C", .medicines: "in the home",
        ])
        try fixture.addPatient([
            .name: "3", .status: "died", .diedOn: today.description, .placeOfDeath: "Home",
            .diedAt: "home", .advancePlan: "yes",
        ])
        try fixture.addPatient([
            .name: "4", .status: "died", .diedOn: today.description, .placeOfDeath: "Hospice",
            .diedAt: "Hospital",
        ])
        #expect(try counts("contact-confirmed", fixture) == [1, 2])
        #expect(try counts("carer-asked", fixture) == [1, 2])
        #expect(try counts("what-matters", fixture) == [1, 2])
        #expect(try counts("medicines-at-hand", fixture) == [1, 2])
        #expect(try counts("place-of-death-met", fixture) == [1, 2])
        #expect(try counts("plan-before-death", fixture) == [1, 2])
        #expect(try result("register-coverage", fixture).figure == .none)
        fixture.recorder.settings.listSize = 400
        #expect(try result("register-coverage", fixture).figure == .hundredths(50))
    }

    @Test("of the same faces: everybody one face, and nobody seen at all")
    func continuity() throws {
        var fixture = try MeetingFixture.make()
        #expect(try result("upc", fixture).figure == .none)
        for days in 0..<4 {
            try fixture.see(fixture.patients[0], by: fixture.professionals[1], daysAgo: days)
            try fixture.see(fixture.patients[1], by: fixture.professionals[days], daysAgo: days)
        }
        #expect(try result("upc", fixture).figure == .hundredths(63))
        #expect(try result("coc", fixture).figure == .hundredths(50))
        #expect(try result("secon", fixture).figure == .hundredths(50))
        #expect(try result("mmci", fixture).figure == .hundredths(52))
        #expect(try result("herfindahl", fixture).figure == .hundredths(63))
        // Only the first was seen often enough by one role.
        #expect(try counts("role-upc", fixture) == [1, 3])
        #expect(try result("role-upc", fixture).figure == .hundredths(100))
        #expect(try result("different-staff", fixture).figure == .count(1))
    }

    @Test("say nothing of a team that has not met", arguments: Measure.all.map(\.key))
    func nobody(key: String) throws {
        let result = try result(key, .empty())
        #expect(result.figure == .none || result.words == "0 %", "\(result)")
        #expect(!result.isSmall(below: 5))
    }

    @Test("have keys of their own and say how they are made")
    func described() {
        #expect(Set(Measure.all.map(\.key)).count == Measure.all.count)
        for measure in Measure.all {
            let words = [
                measure.name, measure.numerator, measure.denominator, measure.formula,
                measure.comparator, measure.source,
            ]
            #expect(words.allSatisfy { !$0.isEmpty }, "\(measure.key)")
        }
    }

    @Test("are small when they rest on one to four people, or leave so few over")
    func small() throws {
        var fixture = try MeetingFixture.make(patients: [])
        for number in 0..<8 {
            let goal: [PatientField: String] = number < 6 ? [.goal: "walk"] : [:]
            try fixture.addPatient(goal.merging([.name: "\(number)"]) { $1 })
        }
        let goal = try result("goal", fixture)
        #expect([goal.numerator, goal.denominator] == [6, 8])
        #expect(goal.isSmall(below: 5))
        #expect(!goal.isSmall(below: 2))
    }
}
