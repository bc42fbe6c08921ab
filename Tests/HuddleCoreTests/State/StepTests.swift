import HuddleCore
import HuddleTesting
import Testing

@Suite("Commands as the record remembers them")
struct StepTests {
    @Test("a command is one step whichever of its lines arrives first")
    func anyOrder() throws {
        let fixture = try MeetingFixture.make()
        let events = fixture.recorder.events
        for order in [events, events.reversed()] {
            var record = TeamRecord()
            record.apply(order)
            let step = try #require(record.stepToUndo(fixture.recorder.context))
            #expect(step.kind == .attendance)
            #expect(step.count == fixture.professionals.count)
            #expect(step.events.last == events.last?.id)
            #expect(step.meeting == fixture.meeting)
        }
    }

    @Test("a meeting opened by mistake is taken back, but nothing from before it")
    func opening() throws {
        var fixture = MeetingFixture.empty()
        try fixture.addPatient([.name: "Ann Hall"])
        try fixture.open()
        var record = TeamRecord()
        record.apply(fixture.recorder.events.reversed())
        #expect(record.stepToUndo(fixture.recorder.context)?.kind == .meeting)
    }
}
