import HuddleCore
import HuddleTesting
import Testing

@Suite("Why somebody is on the list, and how early")
struct NeedTests {
    private let settings = TeamSettings()

    private func need(_ fixture: MeetingFixture, _ patient: Int) -> NeedRow? {
        fixture.record.need(
            of: fixture.patients[patient], on: fixture.recorder.now.utcDay, settings)
    }

    @Test("somebody never listed is new")
    func new() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall"])
        #expect(need(fixture, 0)?.need == .new)
    }

    @Test(
        "dying and unstable come before everything of the living",
        arguments: [
            (PatientField.phase, "dying", Need.dying), (.stage, "D", .dying),
            (.phase, "unstable", .unstable),
        ])
    func urgent(_ field: PatientField, _ value: String, _ expected: Need) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall", field: value])
        #expect(need(fixture, 0)?.need == expected)
    }

    @Test(
        "what changed since the last meeting puts somebody forward",
        arguments: [
            (PatientField.place, "Hospice", Need.moved), (.stage, "C", .changed),
            (.phase, "stable", .changed),
        ])
    func changed(_ field: PatientField, _ value: String, _ expected: Need) throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        #expect(need(fixture, 0)?.need == .review)
        try fixture.run(.setPatient(fixture.patients[0], field, value, meeting: nil))
        #expect(need(fixture, 0)?.need == expected)
    }

    @Test("on the list of an open meeting a need stays until there is a discussion")
    func listedOnly() throws {
        var fixture = try MeetingFixture.make()
        #expect(need(fixture, 0)?.need == .new)
        try fixture.decide(0, "stays there")
        #expect(need(fixture, 0)?.need == .review)
        #expect(need(fixture, 1)?.need == .new)
    }

    @Test("a change that was discussed since counts no more")
    func changeWasSeen() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        try fixture.run(.setPatient(fixture.patients[0], .place, "Hospice", meeting: nil))
        try fixture.open()
        #expect(
            fixture.record.listingReason(of: fixture.patients[0], in: fixture.meeting) == "moved")
        try fixture.signOff()
        #expect(need(fixture, 0)?.need == .review)
    }

    @Test(
        "who was put off or not reached comes earlier next time",
        arguments: [
            (Outcome.deferred(reason: "in hospital"), "new, put off last time"),
            (.notDiscussed, "new, carried over"),
        ])
    func putOff(_ outcome: Outcome, _ reason: String) throws {
        var fixture = try MeetingFixture.make()
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[2], outcome))
        try fixture.nextMeeting()
        #expect(fixture.record.listedPatients(in: fixture.meeting).first == fixture.patients[2])
        #expect(
            fixture.record.listingReason(of: fixture.patients[2], in: fixture.meeting) == reason)
    }

    @Test("who was carried over keeps a reason of their own")
    func ownReason() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall", .stage: "C"])
        try fixture.open()
        try fixture.signOff()
        fixture.recorder.wait(seconds: 9 * 86_400)
        try fixture.open()
        try fixture.run(.setOutcome(fixture.meeting, fixture.patients[0], .notDiscussed))
        try fixture.signOff()
        #expect(need(fixture, 0)?.need == .deferred)
        #expect(need(fixture, 0)?.reason == "2 days over, carried over")
        try fixture.run(.setPatient(fixture.patients[0], .phase, "stable", meeting: nil))
        #expect(need(fixture, 0)?.reason == "changed, carried over")
    }

    @Test("who is past the review of their stage is overdue, by days")
    func overdue() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall", .stage: "C"])
        try fixture.open()
        try fixture.signOff()
        fixture.recorder.wait(seconds: 7 * 86_400)
        #expect(need(fixture, 0)?.need == .review)
        fixture.recorder.wait(seconds: 2 * 86_400)
        #expect(need(fixture, 0)?.reason == "2 days over")
    }

    @Test("a death is reviewed once")
    func death() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .status, "died", meeting: nil))
        try fixture.run(.setPatient(patient, .diedOn, "2026-11-20", meeting: nil))
        #expect(need(fixture, 0)?.reason == "died Fri 20 Nov")
        try fixture.open()
        #expect(fixture.record.listedPatients(in: fixture.meeting).first == patient)
        try fixture.signOff()
        #expect(need(fixture, 0) == nil)
    }

    @Test("a death that a meeting put off comes again, until it is discussed")
    func deathPutOff() throws {
        var fixture = try MeetingFixture.make()
        let patient = fixture.patients[0]
        try fixture.run(.setPatient(patient, .status, "died", meeting: fixture.meeting))
        try fixture.nextMeeting()
        try fixture.run(.setOutcome(fixture.meeting, patient, .notDiscussed))
        try fixture.signOff()
        #expect(need(fixture, 0)?.need == .died)
    }

    @Test("who was discharged is spoken of once more")
    func discharged() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        try fixture.run(.setPatient(fixture.patients[0], .status, "discharged", meeting: nil))
        #expect(need(fixture, 0)?.reason == "discharged")
        try fixture.open()
        try fixture.signOff()
        #expect(need(fixture, 0) == nil)
    }

    @Test("who was asked for comes before the rest, until a meeting has spoken of them")
    func requested() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        try fixture.run(
            .keepInView(
                MatterAdded(patient: fixture.patients[2], kind: .request, text: "Talk of nights")))
        #expect(need(fixture, 2)?.reason == "asked for")
        try fixture.open()
        #expect(fixture.record.listedPatients(in: fixture.meeting).first == fixture.patients[2])
        try fixture.signOff()
        #expect(need(fixture, 2)?.need == .review)
    }

    @Test(
        "who had died before they were entered, moved away or was discharged is not listed",
        arguments: [
            "died", "discharged", "moved",
        ])
    func notLookedAfter(_ status: String) throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall", .status: status])
        #expect(need(fixture, 0) == nil)
    }

    @Test("the list is in the order of need, then of stage, then of entry")
    func order() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "A", .stage: "A"])
        try fixture.addPatient([.name: "C", .stage: "C"])
        try fixture.addPatient([.name: "unstable", .phase: "unstable"])
        try fixture.addPatient([.name: "also C", .stage: "C"])
        try fixture.addPatient([.name: "dying", .stage: "D"])
        try fixture.open()
        let names = fixture.record.listedPatients(in: fixture.meeting)
            .map { fixture.record.name(of: $0) }
        #expect(names == ["dying", "unstable", "C", "also C", "A"])
    }

    @Test("a home round keeps the people of one place together")
    func byPlace() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "1", .place: "Rosewood House"])
        try fixture.addPatient([.name: "2", .place: "Elm Court"])
        try fixture.addPatient([.name: "3", .place: "Rosewood House", .phase: "dying"])
        try fixture.open("round")
        let names = fixture.record.listedPatients(in: fixture.meeting)
            .map { fixture.record.name(of: $0) }
        #expect(names == ["2", "3", "1"])
    }

    @Test("a template may list those who are due, or nobody")
    func listing() throws {
        var fixture = try MeetingFixture.make()
        try fixture.signOff()
        var template = MeetingTemplate(key: "due", name: "Due")
        template.listing = .due
        let today = fixture.recorder.now.utcDay
        #expect(fixture.record.listingByNeed(template, on: today, settings).isEmpty)
        try fixture.addPatient([.name: "Tom King"])
        #expect(fixture.record.listingByNeed(template, on: today, settings).map(\.need) == [.new])
        template.listing = .nobody
        #expect(fixture.record.listingByNeed(template, on: today, settings).isEmpty)
    }
}
