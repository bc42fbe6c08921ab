import HuddleCore
import HuddleDemo
import Testing

@Suite("The made-up team of ten years")
struct DemoSizeTests {
    @Test("its numbers are those that the benchmarks are made for")
    func tenYears() throws {
        let options = DemoOptions(meetings: 520, patients: 35, today: Day(number: 20_780))
        let record = try DemoTeam.generate(options).record
        let listed = record.allMeetings.reduce(0) { $0 + record.listedPatients(in: $1).count }
        #expect(record.allMeetings.count { record.meetings[$0]?.template == "weekly" } == 520)
        #expect((16_380...20_020).contains(listed))
        #expect((99_000...121_000).contains(record.contributions.count))
        #expect((32_400...39_600).contains(record.actions.count))
        #expect(record.activePatients.count == 35)
    }
}
