import HuddleCore
import HuddleTesting
import Testing

@Suite("What a change speaks of")
struct ChangeReferencesTests {
    @Test("everything that a team writes speaks of lines that are there")
    func resolved() throws {
        var fixture = try MeetingFixture.make()
        var commands = RandomCommands(seed: 11)
        for _ in 0..<200 {
            let command = commands.next(fixture.record, today: fixture.recorder.now.utcDay)
            _ = try? fixture.run(command)  // A refusal is as good as any other answer here.
        }
        let references = fixture.recorder.events.flatMap(\.change.references)
        #expect(references.count > 100)
        // Some commands name somebody who is not there, on purpose.
        let unknown = Set(references).filter { !fixture.record.knows($0) }
        #expect(unknown.subtracting([PatientID.numbered(999).record]).isEmpty)
    }

    @Test("somebody who acts, tells or takes over is spoken of")
    func people() throws {
        let fixture = try MeetingFixture.make()
        let owner = Owner.professional(fixture.professionals[0])
        let change = Change.actionAdded(
            ActionAdded(
                meeting: fixture.meeting, patient: fixture.patients[0], text: "Bed", owner: owner,
                due: nil))
        #expect(change.references.contains(fixture.professionals[0].record))
    }
}
