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
}
