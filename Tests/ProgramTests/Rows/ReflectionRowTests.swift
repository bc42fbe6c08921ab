import TerminalTesting
import Testing

/// Rows I2 to I5: from keys on the meeting's screens to the minutes.
struct ReflectionRowTests {
    private let weekly = TeamFixture.begin(0)

    @Test func `I2 decisions and actions are read back before closing, and the minutes say so`()
        throws
    {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay(
            """
            \(weekly)<enter>dstays at home @gp fri<enter><esc>aorder the bed @dn fri<enter><esc>
            f
            rxxx
            """)
        #expect(screens.contains("Read back aloud, then r notes it"))
        #expect(screens.contains("Read back: done"))
        #expect(try team.minutes().contains("**Read back:** by "))
        #expect(try team.minutes().contains(": 1 decision, 1 action"))
    }

    @Test func `I3 three minutes of reflection, five questions, and the trend over meetings`()
        throws
    {
        let team = try TeamFixture.ofHomes()
        for scores in ["5 6 7 8 9", "9 8 7 6 5"] {
            try team.replay("\(weekly)<enter>xnxnxnx\nft<enter>\(scores)<enter><esc><esc><enter>y")
        }
        let screens = try team.replay("\(weekly)ft")
        #expect(screens.contains("3:00 left"))
        #expect(screens.contains("Each person's own voice was in the room"))
        let minutes = try team.minutes()
        #expect(minutes.contains("## Reflection"))
        #expect(minutes.contains("I understood what every role can do here: 7.0 of 10"))
        #expect(try team.huddle("measures").output.contains("Reflection, mean score\t7.0"))
    }

    @Test func `I4 the time of each person is on the screen and in the minutes' document`() throws {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay("\(weekly)<enter>\n+\nxnxnxnxf<enter>y")
        #expect(screens.contains("3:00 left"))
        #expect(screens.contains("4:00 left"))
        #expect(try team.huddle("minutes --format json").output.contains("\"seconds\""))
    }

    @Test func `I5 the minutes are a plain file from the first line typed`() throws {
        let team = try TeamFixture.ofHomes()
        try team.replay("\(weekly)<enter>cdn: woke four times<enter>")
        let minutes = try team.minutes()
        #expect(minutes.contains("**District nurse, Grace Okafor:** woke four times"))
        #expect(minutes.contains("Not signed off: these minutes may still change."))
    }
}
