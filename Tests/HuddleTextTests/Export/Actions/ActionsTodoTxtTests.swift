import HuddleCore
import HuddleText
import Testing

@Suite("Actions as todo.txt")
struct ActionsTodoTxtTests {
    @Test("one task on each line, done ones ticked")
    func wholeFile() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        #expect(
            ActionsTodoTxt.text(try builder.exports(.number)) == """
                x 2026-11-15 2026-11-14 GP reviews analgesia +MDT-2026-11-14 @Dr-Zoë-Shah \
                due:2026-11-16 id:k7q2x-9 pt:999-000-0018
                2026-11-14 Order profiling bed +MDT-2026-11-14 @Lena-Lewis due:2026-11-18 \
                id:k7q2x-10 pt:999-000-0018
                2026-11-21 Anticipatory medicines in the home +MDT-2026-11-21 @GP due:2026-11-23 \
                id:k7q2x-24 pt:999-000-0018
                2026-11-21 Book the room for December +MDT-2026-11-21 id:k7q2x-27

                """)
    }

    @Test(
        "typed text never turns into a project, a context, a tag or a tick",
        arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let text = ActionsTodoTxt.text(try builder.exports())
        #expect(HostileText.isHarmless(text))
        let lines = text.split(separator: "\n")
        #expect(lines.count == 1)
        let words = try #require(lines.first).split { $0 == " " }
        #expect(words.first == "2026-11-14")
        let special = words.filter {
            "+@".unicodeScalars.contains($0.unicodeScalars.first ?? " ") || $0.contains(":")
        }
        #expect(special == ["id:k7q2x-1"])
    }

    @Test("clinical shorthand reads the same")
    func shorthand() throws {
        var builder = try MeetingBuilder()
        try builder.action("MRSA +ve, ring @ot at 16:30")
        #expect(
            ActionsTodoTxt.text(try builder.exports())
                == "2026-11-14 MRSA ＋ve, ring ＠ot at 16∶30 id:k7q2x-1\n")
    }
}
