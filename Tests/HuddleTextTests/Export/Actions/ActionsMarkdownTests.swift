import HuddleCore
import HuddleText
import Testing

@Suite("Actions as Markdown")
struct ActionsMarkdownTests {
    @Test("open actions stand by owner, overdue first")
    func wholeFile() throws {
        let (builder, _) = try MeetingBuilder.riverside()
        let text = ActionsMarkdown.text(
            try builder.exports(), page: ActionPage(team: "Riverside", today: try day("2026-11-21"))
        )
        #expect(
            text == """
                # Open actions

                Riverside · Sat 21 Nov 2026 · 3 open, 1 overdue

                ## Nobody yet

                - [ ] Book the room for December (k7q2x-27)

                ## GP

                - [ ] Anticipatory medicines in the home · Nguyễn Thị Hạnh · due Mon 23 Nov 2026 (k7q2x-24)

                ## Lena Lewis, Occupational therapist · Ridge Community, East

                - [ ] Order profiling bed · Nguyễn Thị Hạnh · due Wed 18 Nov 2026 · **3 days over** · carried 1 (k7q2x-10)

                """)
    }

    @Test(
        "text that begins like a block stays text behind its box",
        arguments: [
            ("# a", "\\# a"), ("> q", "\\> q"), ("1. one", "1\\. one"), ("+ plus", "\\+ plus"),
            ("- x", "\\- x"), ("#1 of 2", "\\#1 of 2"),
        ])
    func blockMarks(_ typed: String, _ written: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let text = ActionsMarkdown.text(
            try builder.exports(), page: ActionPage(team: "Riverside", today: try day("2026-11-21"))
        )
        #expect(text.contains("\n- [ ] \(written) (k7q2x-1)\n"))
    }

    @Test("a team without actions has a file that says so")
    func nothingOpen() throws {
        let text = ActionsMarkdown.text(
            [], page: ActionPage(team: "Riverside", today: try day("2026-11-21")))
        #expect(
            text == "# Open actions\n\nRiverside · Sat 21 Nov 2026 · 0 open, 0 overdue\n")
    }

    @Test("hostile text is one harmless line", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        try builder.action(typed)
        let text = ActionsMarkdown.text(
            try builder.exports(), page: ActionPage(team: "Riverside", today: try day("2026-11-21"))
        )
        #expect(HostileText.isHarmless(text))
        #expect(text.split(separator: "\n").count == 4)
    }
}
