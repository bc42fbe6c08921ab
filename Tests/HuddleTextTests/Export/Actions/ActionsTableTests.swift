import HuddleCore
import HuddleText
import Testing

@Suite("Actions as a table")
struct ActionsTableTests {
    @Test("the columns fit the width")
    func fits() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsTable.text(
            try builder.exports(), .fitting(columns: 80, .wideIsTwo), today: try day("2026-11-21"))
        #expect(
            text == """
                Id        Due         Status       Owner       Patient     Action
                k7q2x-9   2026-11-16  done         Dr Zoë Sh…  Nguyễn Th…  GP reviews analgesia
                k7q2x-10  2026-11-18  3 days over  Lena Lewis  Nguyễn Th…  Order profiling bed
                k7q2x-24  2026-11-23  open         GP          Nguyễn Th…  Anticipatory medicin…
                k7q2x-27  -           open         -           -           Book the room for De…

                """)
    }

    @Test("no line is wider than the terminal, however narrow", arguments: [5, 20, 60, 200])
    func narrow(_ columns: Int) throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsTable.text(
            try builder.exports(), .fitting(columns: columns, .wideIsTwo),
            today: try day("2026-11-21"))
        #expect(text.split(separator: "\n").count == 5)
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= columns })
    }

    @Test("plain rows keep every field whole", arguments: HostileText.all)
    func plain(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let text = ActionsTable.text(try builder.exports(), .plain, today: try day("2026-11-21"))
        #expect(text.split(separator: "\n").count == 1)
        #expect(text.split(separator: "\t", omittingEmptySubsequences: false).count == 6)
        #expect(HostileText.isHarmless(text.replacing("\t", with: "")))
    }
}
