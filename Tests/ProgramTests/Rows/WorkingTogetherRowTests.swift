import TerminalTesting
import Testing

/// Rows W1 to W5: from keys on the meeting's screens to the minutes.
struct WorkingTogetherRowTests {
    private let weekly = TeamFixture.begin(0)
    /// The learning session is the seventh kind of meeting.
    private let learning = "m" + String(repeating: "<down>", count: 6) + "<enter>"

    @Test func `W1 what a role does is one key from anywhere, in the team's own words`() throws {
        let team = try TeamFixture.ofHomes()
        TextFile.write(
            """
            [[role-guide]]
            role = "gp"
            local-contact = "Duty doctor, 07700 900199, until 18:30"

            """, to: "\(team.path)/roles.toml")
        let screens = try team.replay(
            """
            \(weekly)<enter>
            Rjj
            <esc>cgp: on a new dose<enter><esc>
            """)
        #expect(screens.contains("Holds the medical record"))
        #expect(screens.contains("Duty doctor, 07700 900199"))
        #expect(try team.minutes().contains("on a new dose"))
    }

    @Test func `W2 key messages open level by level, a team's own among them`() throws {
        let team = try TeamFixture.ofHomes()
        TextFile.write(
            """
            [[message]]
            headline = "Support each other"
            [[message.meaning]]
            text = "Hard days are shared."
            acts = ["Ask who had a hard week."]

            """, to: "\(team.path)/messages.toml")
        let screens = try team.replay("kG<up><enter><down><enter>")
        #expect(screens.contains("5  Support each other"))
        #expect(screens.contains("In a meeting: Ask who had a hard week."))
        let listened = try team.replay(
            """
            k<enter><down><enter>
            <esc>\(weekly)<enter>vself: no more hospital<enter><esc>
            """)
        #expect(listened.contains("Read the person's own words aloud"))
        #expect(try team.minutes().contains("no more hospital"))
    }

    @Test func `W3 the directory shows champions, and local services stand beside it`() throws {
        let team = try TeamFixture.ofHomes()
        let settings = try team.shell(
            "printf '\\n[[signpost]]\\nname = \"Night sitting\"\\ntext = \"07700 900150\"\\n' "
                + ">> riverside/team.toml")
        #expect(settings.status == .exited(0))
        let screens = try team.replay("t\n<tab><tab>", size: "120x30")
        #expect(screens.contains("champion: End"))
        #expect(screens.contains("Night sitting"))
        try team.replay("\(weekly)<enter>cokafor: teaches the home<enter><esc>")
        #expect(try team.minutes().contains("Grace Okafor:** teaches the home"))
    }

    @Test func `W4 a learning session is scored before and after, and the minutes show the shift`()
        throws
    {
        let team = try TeamFixture.ofHomes()
        try team.replay(
            """
            \(learning)At<enter>2 3 4 5<enter>4 5 6 7<enter><esc>
            <tab><enter>8 9 10 9<enter>10 9 10 9<enter><esc><esc><enter>
            f<enter>y
            """)
        let minutes = try team.minutes()
        #expect(minutes.contains("## Learning, before and after"))
        #expect(minutes.contains("3.0 before, 9.0 after, up 6.0"))
        #expect(minutes.contains("ten out of ten: 0 of 2 before, 1 of 2 after"))
        let json = try team.huddle("minutes --format json").output
        #expect(json.contains("\"before\""))
    }

    @Test func `W5 the minutes say who was in the room, sector by sector`() throws {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay("m<enter>A\n<enter><enter>")
        let room = "H health 2  S social care 2  V voluntary 1  P person and family 0"
        #expect(screens.contains(room))
        let minutes = try team.minutes()
        #expect(
            minutes.contains(
                "**In the room:** HHSSV health 2, social care 2, voluntary 1, person and family 0"))
    }
}
