import HuddleCore
import HuddleText
import Testing

@Suite("Actions as Taskwarrior JSON")
struct ActionsTaskwarriorTests {
    @Test("a task has everything that import asks for")
    func task() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsTaskwarrior.text(try builder.exports())
        let first = """
            {"description":"GP reviews analgesia","due":"20261116T120000Z",\
            "end":"20261115T120000Z","entry":"20261114T093702Z","modified":"20261114T094102Z",\
            "project":"MDT","status":"completed",\
            "tags":["huddle","Dr_Zoë_Shah","Nguyễn_Thị_Hạnh"],\
            "uuid":"59544473-b124-5b5b-9333-61add6ea4f44","huddleid":"k7q2x-9",\
            "huddleowner":"Dr Zoë Shah","huddlerole":"GP",\
            "huddleorganisation":"Mill Lane Surgery","huddlepatient":"Nguyễn Thị Hạnh",\
            "huddlestatus":"done"}
            """
        #expect(text.hasPrefix("[\n\(first),\n"))
    }

    @Test("the UUID stays while the action changes, and differs from any other")
    func uuids() throws {
        var builder = try MeetingBuilder.riverside().builder
        let before = try uuids(builder)
        for export in try builder.exports() where export.row.status.isOpen {
            try builder.perform(.revise(export.row.id.record, .status(.accepted)))
        }
        #expect(try uuids(builder) == before)
        #expect(Set(before).count == 4)
    }

    @Test(
        "a closed task has an end",
        arguments: [
            (ActionStatus.done(Day(number: 20_777)), "completed"),
            (.cancelled(Day(number: 20_777), reason: "moved"), "deleted"),
        ])
    func closed(_ status: ActionStatus, _ word: String) throws {
        var builder = try MeetingBuilder()
        let action = try builder.action("Ring Ann")
        try builder.perform(.revise(action.record, .status(status)))
        let task = try ParsedJSON(ActionsTaskwarrior.text(try builder.exports()))[0]
        #expect(task?["status"] == .text(word))
        #expect(task?["end"] == .text("20261120T120000Z"))
    }

    @Test("the description is one line without control characters", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        try builder.action(typed, about: patient)
        let text = ActionsTaskwarrior.text(try builder.exports())
        #expect(HostileText.isHarmless(text))
        #expect(!text.contains("\\n") && !text.contains("\\u"))
        #expect(try ParsedJSON(text)[0]?["huddleid"] == .text("k7q2x-2"))
    }

    private func uuids(_ builder: MeetingBuilder) throws -> [ParsedJSON?] {
        let json = try ParsedJSON(ActionsTaskwarrior.text(try builder.exports()))
        return (0..<4).map { json[$0]?["uuid"] }
    }
}
