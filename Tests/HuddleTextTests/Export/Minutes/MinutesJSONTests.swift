import HuddleCore
import HuddleText
import Testing

@Suite("Minutes as JSON")
struct MinutesJSONTests {
    @Test("the document names its format and version and holds the whole meeting")
    func wholeDocument() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let json = try ParsedJSON(MinutesJSON.text(try builder.minutes(of: meeting)))
        #expect(json["format"] == .text("huddle-minutes"))
        #expect(json["version"] == .number(1))
        #expect(json["date"] == .text("2026-11-21"))
        #expect(json["attendance"]?[0]?["part"] == .text("present"))
        #expect(json["counts"]?["listed"] == .number(2))
        #expect(json["signOff"]?["code"] == .text("E2D7-54B7-F4C9"))
        let person = json["people"]?[0]
        #expect(person?["name"] == .text("Nguyễn Thị Hạnh"))
        #expect(person?["sinceLastTime"]?[0]?["status"] == .text("done"))
        #expect(person?["entries"]?[0]?["text"] == .text("Woke four times,\nthree extra doses"))
        #expect(person?["entries"]?[2]?["type"] == .text("decision"))
        #expect(person?["entries"]?[3]?["id"] == .text("k7q2x-24"))
    }

    @Test("what was typed comes back whole", arguments: HostileText.all)
    func roundTrip(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(.setWhyToday(meeting, patient, typed))
        let text = MinutesJSON.text(try builder.minutes(of: meeting))
        #expect(HostileText.isHarmless(text))
        #expect(try ParsedJSON(text)["people"]?[0]?["whyToday"] == .text(typed.trimmed))
    }
}
