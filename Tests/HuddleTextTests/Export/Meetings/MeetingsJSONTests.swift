import HuddleCore
import HuddleText
import Testing

@Suite("The list of meetings")
struct MeetingsJSONTests {
    @Test("an array with one meeting on each line, newest first")
    func json() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        #expect(
            MeetingsJSON.text(builder.record.meetingSummaries()) == """
                [
                {"meeting":"k7q2x-14","date":"2026-11-21","template":"weekly","chair":"Dr Zoë Shah",\
                "status":"signed off","listed":2,"discussed":1,"actions":2},
                {"meeting":"k7q2x-6","date":"2026-11-14","template":"weekly","chair":"Dr Zoë Shah",\
                "status":"signed off","listed":2,"discussed":2,"actions":2}
                ]

                """)
    }

    @Test("an open meeting without a chair says so")
    func open() throws {
        var builder = try MeetingBuilder()
        try builder.meeting("2026-11-21")
        let first = try ParsedJSON(MeetingsJSON.text(builder.record.meetingSummaries()))[0]
        #expect(first?["status"] == .text("open"))
        #expect(first?["chair"] == .null)
    }

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
