import HuddleCore
import HuddleTesting
import Testing

@Suite("Where nothing can be recorded")
struct DecideReadOnlyTests {
    private func refusal(
        _ command: Command, _ record: TeamRecord, readOnly: String? = nil
    ) -> Refusal? {
        var context = CommandContext(
            settings: TeamSettings(), today: Instant.make().utcDay, writer: "Sam",
            nextID: PatientID.numbered(77).record)
        context.readOnly = readOnly
        do {
            _ = try record.decide(command, context)
            return nil
        } catch {
            return error
        }
    }

    @Test("a review refuses every command with its reason, valid or not", arguments: 0..<40)
    func review(_ seed: UInt64) throws {
        let team = try MeetingFixture.make()
        var random = RandomCommands(seed: seed)
        let command = random.next(team.record, today: team.recorder.now.utcDay)
        #expect(
            refusal(command, team.record, readOnly: "A review.") == .readOnly(reason: "A review."))
    }

    @Test("the past is not written to")
    func past() throws {
        let team = try MeetingFixture.make()
        let then = team.record.asOf(team.recorder.now.utcDay)
        let command = Command.addPatient([.name: "Eve Kay"])
        #expect(refusal(command, team.record) == nil)
        #expect(refusal(command, then)?.message.contains("as it once stood") == true)
    }
}
