import HuddleCore
import HuddleText
import Testing

@Suite("Minutes as Markdown")
struct MinutesMarkdownTests {
    @Test("one meeting reads as people expect minutes to read")
    func wholeFile() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        #expect(MinutesMarkdown.text(try builder.minutes(of: meeting)) == riverside)
    }

    @Test("the same record gives the same bytes")
    func isStable() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        var again = TeamRecord()
        again.apply(builder.events.reversed())
        let outline = try #require(again.minutes(of: meeting, builder.settings))
        #expect(MinutesMarkdown.text(outline) == riverside)
    }

    @Test("a meeting that is not signed off says so")
    func draft() throws {
        var builder = try MeetingBuilder()
        let meeting = try builder.meeting("2026-11-21")
        let text = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(text.hasSuffix("\nNot signed off: these minutes may still change.\n"))
    }

    @Test("names come out letter for letter", arguments: HostileText.names)
    func names(_ name: String) throws {
        var builder = try MeetingBuilder()
        _ = try builder.patient(name)
        let meeting = try builder.meeting("2026-11-21")
        let text = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(text.contains(name))
    }

    @Test("hostile text stays one harmless line", arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        let meeting = try builder.meeting("2026-11-21")
        let before = MinutesMarkdown.text(try builder.minutes(of: meeting))
        try builder.perform(.setWhyToday(meeting, patient, typed))
        let text = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(HostileText.isHarmless(text))
        #expect(!text.contains("\n<") && !text.contains(" <script"))
        let added = text.split(separator: "\n").count - before.split(separator: "\n").count
        #expect(added == 1)
    }

    @Test("markup that somebody typed is text")
    func markup() throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient("Ann")
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(
            .setWhyToday(meeting, patient, "**b** <i> &amp; R&D a_b _c_ [x](y) `z` \\ #1 - 2. |"))
        let text = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(
            text.contains(
                #"\*\*b\*\* \<i> \&amp; R&D a_b \_c\_ \[x\](y) \`z\` \\ #1 - 2. |"#))
    }

    @Test("a right-to-left name cannot move what stands beside it")
    func rightToLeft() throws {
        var builder = try MeetingBuilder()
        _ = try builder.patient("مريم", [.place: "Rosewood"])
        let meeting = try builder.meeting("2026-11-21")
        let text = MinutesMarkdown.text(try builder.minutes(of: meeting))
        #expect(text.contains("## 1. \u{2068}مريم\u{2069}\n\nRosewood"))
    }

    private let riverside = """
        # Weekly palliative MDT, Sat 21 Nov 2026

        - **Team:** Riverside palliative MDT
        - **Chair:** Dr Zoë Shah, GP
        - **Minutes:** Lena Lewis
        - **Present:** Dr Zoë Shah, GP; Grace O’Neill-Smith, District nurse
        - **Apologies:** Lena Lewis, Occupational therapist
        - **Core roles missing:** Palliative nurse specialist; Social worker

        ## 1. Nguyễn Thị Hạnh

        84 · Rosewood House · NHS 999 000 0018 · C weeks

        **Why today:** Pain at night: change of plan needed?

        **Since last time**

        - [x] GP reviews analgesia · Dr Zoë Shah, GP · due Mon 16 Nov 2026 · done Sun 15 Nov 2026 (k7q2x-9)
        - [ ] Order profiling bed · Lena Lewis, Occupational therapist · due Wed 18 Nov 2026 · carried 1 (k7q2x-10)

        **Today**

        - **District nurse, Grace O’Neill-Smith:** Woke four times, three extra doses
        - **Family, Ann:** Wants to stay nights
        - **Decision:** Stays at Rosewood · because it is what she wants · Dr Zoë Shah, GP tells by Sat 21 Nov (k7q2x-23)
        - **Action:** Anticipatory medicines in the home · GP · due Mon 23 Nov 2026 (k7q2x-24)
        - **Handover:** Night sitting · from Grace O’Neill-Smith, District nurse to Hospice · not acknowledged yet (k7q2x-25)

        **Heard:** District nurse; Family · not heard: GP; Person

        ## 2. 王小明

        RW-7

        **Outcome:** Deferred: In hospital; O’Neill-Smith visits

        ## Team actions

        - [ ] Book the room for December · nobody yet (k7q2x-27)

        ## Read-back

        ### Nobody yet

        - Book the room for December

        ### Dr Zoë Shah, GP

        - Tell Nguyễn Thị Hạnh: Stays at Rosewood

        ### GP

        - Anticipatory medicines in the home by Mon 23 Nov (Nguyễn Thị Hạnh)

        ## Sign-off

        2 listed, 2 with an outcome, 1 decision, 2 actions.

        Signed off by Dr Zoë Shah, GP, Sat 21 Nov 2026, 09:54 UTC. Code E2D7-54B7-F4C9.

        """
}
