import TerminalTesting
import Testing

/// Rows H1 to H4: from keys on the meeting's screens to the minutes.
struct CareHomeRowTests {
    /// The home round is the third kind of meeting.
    private let round = TeamFixture.begin(2)

    @Test func `H1 who saw somebody is told in few keys, and continuity is measured from it`()
        throws
    {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay(
            """
            \(round)<enter>
            odn yesterday<enter>dn 3d<enter>hca Jo 5d<enter><esc>
            """)
        #expect(screens.contains("Seen last by Grace Okafor"))
        #expect(screens.contains("2 different people"))
        let minutes = try team.minutes()
        #expect(minutes.contains("**Seen by:**"))
        #expect(minutes.contains("Jo, Health care assistant"))
        let measures = try team.huddle("measures --format csv").output
        #expect(measures.contains("upc,Usual provider (UPC),continuity"))
        #expect(measures.contains(",0.67,67,hundredths,1,4,no,"))
    }

    @Test func `H2 a home round lists the residents home by home`() throws {
        let team = try TeamFixture.ofHomes()
        try team.replay("\(round)<enter>xnxnxf<enter>y")
        let minutes = try team.minutes()
        #expect(minutes.contains("# Care home round, "))
        let names = ["Arthur Bell", "Margaret Ellis", "Joan Pike"]
        for (place, name) in names.enumerated() {
            #expect(minutes.contains("## \(place + 1). \(name)"), "\(name)")
        }
        #expect(!minutes.contains("Tom Keane"))
    }

    @Test func `H3 the home's own staff speak first`() throws {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay(
            """
            \(round)<enter>
            c<tab>ate with the others<enter>gp: settled<enter><esc>
            """)
        #expect(screens.contains("Speaks first: "))
        let minutes = try team.minutes()
        let staff = try #require(minutes.range(of: "ate with the others"))
        let doctor = try #require(minutes.range(of: "settled"))
        #expect(staff.lowerBound < doctor.lowerBound)
        #expect(minutes.contains("**Senior care worker, Pawel Kowal:** ate with the others"))
    }

    @Test func `H4 whom to ring is one key away, and one key back`() throws {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay(
            """
            \(round)<enter>
            S
            <esc>agive the home the night number @dn<enter><esc>
            """)
        #expect(screens.contains("Whom to ring"))
        #expect(screens.contains("Pawel Kowal, Meadow Court, 07700 900104"))
        #expect(try team.minutes().contains("give the home the night number"))
    }

    @Test func `H2 a new resident's clock is in view until somebody has assessed and planned`()
        throws
    {
        let team = try TeamFixture.ofHomes()
        let screens = try team.replay(
            """
            \(round)<enter>e
            /moved<enter><enter>today<enter><esc>
            """)
        #expect(screens.contains("Moved in"))
        let discussion = try team.replay("m<enter><enter>")
        #expect(discussion.contains("assessment and plan by"))
        #expect(discussion.contains("7 working"))
    }
}
