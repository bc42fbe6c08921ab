import HuddleCore
import HuddleDemo
import Testing

@Suite("The made-up team of ten years")
struct DemoSizeTests {
    @Test("a tenth of it has a tenth of the numbers that the benchmarks are made for")
    func oneYear() throws {
        let options = DemoOptions(meetings: 52, patients: 35, today: Day(number: 20_780))
        let record = try DemoTeam.generate(options).record
        let listed = record.allMeetings.reduce(0) { $0 + record.listedPatients(in: $1).count }
        #expect(record.allMeetings.count { record.meetings[$0]?.template == "weekly" } == 52)
        #expect((1_638...2_002).contains(listed))
        #expect((9_900...12_100).contains(record.contributions.count))
        #expect((3_240...3_960).contains(record.actions.count))
        #expect(record.activePatients.count == 35)
    }
}
