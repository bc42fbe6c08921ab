import HuddleCore
import HuddleText
import Testing

@Suite("Minutes as plain text for mail")
struct MinutesTextTests {
    @Test("one meeting reads well in a mail")
    func wholeText() throws {
        let (builder, meeting) = try MeetingBuilder.riverside()
        let text = MinutesText.text(try builder.minutes(of: meeting), measure: .wideIsTwo)
        #expect(text == riverside)
    }

    @Test(
        "no line is wider than 72 columns and nothing commands a terminal",
        arguments: HostileText.all)
    func hostile(_ typed: String) throws {
        var builder = try MeetingBuilder()
        let patient = try builder.patient(typed)
        let meeting = try builder.meeting("2026-11-21")
        try builder.perform(.setWhyToday(meeting, patient, typed))
        let text = MinutesText.text(try builder.minutes(of: meeting), measure: .wideIsTwo)
        #expect(HostileText.isHarmless(text))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }

    @Test("a word without an end is cut, wide characters included")
    func longWord() throws {
        var builder = try MeetingBuilder()
        _ = try builder.patient(String(repeating: "王", count: 100))
        let meeting = try builder.meeting("2026-11-21")
        let text = MinutesText.text(try builder.minutes(of: meeting), measure: .wideIsTwo)
        #expect(text.split(separator: "\n").contains { $0.hasPrefix("   王") && $0.count == 37 })
        #expect(text.count { $0 == "王" } == 100)
    }

    private let riverside = """
        Weekly palliative MDT, Sat 21 Nov 2026
        ========================================================================

        Team: Riverside palliative MDT
        Chair: Dr Zoë Shah, GP
        Minutes: Lena Lewis
        Present: Dr Zoë Shah, GP; Grace O’Neill-Smith, District nurse
        Apologies: Lena Lewis, Occupational therapist
        Core roles missing: Palliative nurse specialist; Social worker

        1. Nguyễn Thị Hạnh
          84 · Rosewood House · NHS 999 000 0018 · C weeks
          Why today: Pain at night: change of plan needed?
          Since last time:
            [x] GP reviews analgesia · Dr Zoë Shah, GP · due Mon 16 Nov 2026 ·
                done Sun 15 Nov 2026 (k7q2x-9)
            [ ] Order profiling bed · Lena Lewis, Occupational therapist · due
                Wed 18 Nov 2026 · carried 1 (k7q2x-10)
          Today:
            District nurse, Grace O’Neill-Smith: Woke four times, three extra
              doses
            Family, Ann: Wants to stay nights
            Decision: Stays at Rosewood · because it is what she wants · Dr Zoë
              Shah, GP tells by Sat 21 Nov (k7q2x-23)
            Action: Anticipatory medicines in the home · GP · due Mon 23 Nov
              2026 (k7q2x-24)
            Handover: Night sitting · from Grace O’Neill-Smith, District nurse
              to Hospice · not acknowledged yet (k7q2x-25)
          Heard: District nurse; Family · not heard: GP; Person

        2. 王小明
          RW-7
          Outcome: Deferred: In hospital; O’Neill-Smith visits

        Team actions
            [ ] Book the room for December · nobody yet (k7q2x-27)

        Read-back
          Nobody yet:
            - Book the room for December
          Dr Zoë Shah, GP:
            - Tell Nguyễn Thị Hạnh: Stays at Rosewood
          GP:
            - Anticipatory medicines in the home by Mon 23 Nov (Nguyễn Thị Hạnh)

        Sign-off
          2 listed, 2 with an outcome, 1 decision, 2 actions.
          Signed off by Dr Zoë Shah, GP, Sat 21 Nov 2026, 09:54 UTC. Code
          E2D7-54B7-F4C9.

        """
}
