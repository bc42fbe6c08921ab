import HuddleCore
import HuddleText
import Testing

@Suite("Actions as JSON")
struct ActionsJSONTests {
    @Test("one action on each line of an array")
    func wholeFile() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsJSON.text(try builder.exports())
        let first = """
            {"id":"k7q2x-9","patient":"Nguyễn Thị Hạnh","text":"GP reviews analgesia",\
            "owner":{"id":"k7q2x-1","name":"Dr Zoë Shah","role":"GP",\
            "organisation":"Mill Lane Surgery"},"due":"2026-11-16","status":"done",\
            "created":"2026-11-14","meeting":"k7q2x-6","closed":"2026-11-15","carried":0}
            """
        let last = """
            {"id":"k7q2x-27","patient":null,"text":"Book the room for December","owner":null,\
            "due":null,"status":"open","created":"2026-11-21","meeting":"k7q2x-14",\
            "closed":null,"carried":0}
            """
        #expect(text.hasPrefix("[\n\(first),\n"))
        #expect(text.hasSuffix(",\n\(last)\n]\n"))
    }

    @Test("lines hold the same actions, one document each")
    func lines() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let exports = try builder.exports()
        let lines = ActionsJSON.lines(exports).split(separator: "\n").map(String.init)
        let array = try ParsedJSON(ActionsJSON.text(exports))
        #expect(.list(try lines.map { try ParsedJSON($0) }) == array)
    }

    @Test("no actions are an empty array and no line")
    func empty() {
        #expect(ActionsJSON.text([]) == "[]\n")
        #expect(ActionsJSON.lines([]).isEmpty)
    }

    @Test("what was typed comes back whole", arguments: HostileText.all)
    func roundTrip(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let exports = try builder.exports()
        let text = ActionsJSON.text(exports)
        #expect(try ParsedJSON(text)[0]?["text"] == .text(typed.trimmed))
        #expect(HostileText.isHarmless(text))
    }

    @Test("an owner that is only a role is named by it")
    func roleOwner() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let owner = try ParsedJSON(ActionsJSON.text(try builder.exports()))[2]?["owner"]
        #expect(owner?["id"] == .null)
        #expect(owner?["name"] == .text("GP"))
    }

    @Test(
        "the patient is named in the chosen style",
        arguments: [
            (NameStyle.full, "Nguyễn Thị Hạnh"), (.initials, "N.T.H."), (.number, "999 000 0018"),
        ])
    func styles(_ style: NameStyle, _ name: String) throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let first = try ParsedJSON(ActionsJSON.text(try builder.exports(style)))[0]
        #expect(first?["patient"] == .text(name))
    }
}
