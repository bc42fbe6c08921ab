import HuddleCore
import HuddleText
import Testing

@Suite("The list of meetings as a table")
struct MeetingsTableTests {
    @Test("a table for people has headings, one for programs has tabs")
    func table() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let meetings = builder.record.meetingSummaries()
        #expect(
            MeetingsTable.text(meetings, .fitting(columns: 80, .wideIsTwo))
                .hasPrefix(
                    "Meeting   Date        Template  Chair     Status      Listed  Discussed  Actions\n"
                ))
        #expect(
            MeetingsTable.text(meetings, .plain).hasPrefix(
                "k7q2x-14\t2026-11-21\tweekly\tDr Zoë Shah\tsigned off\t2\t1\t2\n"))
    }
}
