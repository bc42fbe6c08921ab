import HuddleCore
import HuddleTesting
import Testing

@Suite("What an event is about")
struct ConcernTests {
    /// The people whom the events of a command are about.
    private func patients(_ fixture: MeetingFixture, _ events: [Event]) -> Set<PatientID> {
        Set(events.flatMap { $0.concerns(in: fixture.record) }.compactMap(\.patient))
    }

    @Test("somebody new is of concern, and so is every change to them")
    func register() throws {
        var fixture = MeetingFixture.empty()
        let ann = try fixture.addPatient([.name: "Ann Hall"])
        #expect(patients(fixture, fixture.recorder.events) == [ann])
        #expect(
            patients(fixture, try fixture.run(.setPatient(ann, .place, "Home", meeting: nil))) == [
                ann
            ])
    }

    @Test("what an undo takes back is of concern again, and so is what redo brings back")
    func undone() throws {
        var fixture = try MeetingFixture.make()
        let (meeting, patient) = (fixture.meeting, fixture.patients[1])
        let action = try fixture.act(1, "Order bed")
        let commands: [Command] = [
            .setPatient(patient, .cpr, "not for attempts", meeting: nil),
            .setWhyToday(meeting, patient, "Pain"), .setOutcome(meeting, patient, .noChange),
            .revise(action.record, .status(.done(Day(number: 20_778)))),
            .revise(action.record, .text("Order chair")), .strike(action.record),
            .move(meeting, patient, to: 0),
        ]
        for command in commands {
            #expect(patients(fixture, try fixture.run(command)) == [patient])
            if command == .strike(action.record) { continue }
            #expect(patients(fixture, try fixture.run(.undo)) == [patient])
            #expect(patients(fixture, try fixture.run(.redo)) == [patient])
        }
    }

    @Test("an undo of many concerns each of them")
    func undoneMany() throws {
        var fixture = try MeetingFixture.make()
        let items = try (0...2).map { try fixture.act($0, "Order bed").record }
        try fixture.run(.reviseAll(items, .status(.accepted)))
        #expect(patients(fixture, try fixture.run(.undo)) == Set(fixture.patients))
    }

    @Test("what concerns a meeting names it")
    func meeting() throws {
        var fixture = try MeetingFixture.make()
        let events = try fixture.run(
            .setAttendance(fixture.meeting, fixture.professionals[0], .apologies))
        #expect(events[0].concerns(in: fixture.record).map(\.meeting) == [fixture.meeting])
        let undone = try fixture.run(.undo)
        #expect(undone[0].concerns(in: fixture.record).map(\.meeting) == [fixture.meeting])
    }
}
