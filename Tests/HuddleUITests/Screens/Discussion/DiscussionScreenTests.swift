import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

// Drawn screens are as wide as they are.
// swift-format-ignore
@Suite("The discussion, drawn")
struct DiscussionScreenTests {
    private static let said = """
        wpain at night: change of plan?<enter>
        cdn: Woke four times, three extra doses since Thursday<enter><esc>
        vann: Wants to stay nights<enter><esc>
        dStays at Rosewood because calmer there @gp mon<enter><esc>
        aOrder reclining chair @ot fri
        """

    @Test("the card says with whom the person shares a name, as far as the room may see it")
    func namesakeNamed() throws {
        let names = ["Ann Bell", "Arthur Bell", "Joan Price"]
        var driven = try drive(.make(patients: names), "m<enter>A<enter><enter>")
        driven.model.privacy = .full
        #expect(view(driven.model).text().contains("has the same surname: Arthur Bell"))
        driven.model.privacy = .number
        #expect(!view(driven.model).text().contains("Arthur"))
        driven.model.size = Size(width: 40, height: 24)
        #expect(view(driven.model).text().contains("Also on the list: same surname"))
    }

    @Test("at 80x24 the person, the timer, what was said and the line are all there")
    func usual() throws {
        let driven = try Driven.atDiscussion().then(Self.said)
        expectScreen(
            driven,
            """
             Weekly palliative MDT · Discussion         3 of 6 · 1 min   1:22 left  ● saved
            ╭ Margaret Ellis · 84 · Rosewood House ─────────────── C weeks · deteriorating ╮
            │ “I want to hear the birds in the garden and not go back to hospital.”        │
            │ CPR        not for attempts, 12 Oct   Medicines  ! prescribed                │
            │ Care at    Rosewood House             ReSPECT    yes, 12 Oct, blue folder    │
            │ Death at   Rosewood House             Contact    Grace Okafor, confirmed     │
            │ Carer      Daughter Ann, asked 2 Jul                                         │
            │ To ask (p): consent to share · carer's needs asked 142 days ago · 2 more     │
            ├ Why today ───────────────────────────────────────────────────────────────────┤
            │   pain at night: change of plan?                                             │
            ├ Since last time ─────────────────────────────────────────────────────────────┤
            │   [ ] Mon 16 Nov  GP reviews analgesia · Amina Shah · ! 5 days over · 2nd    │
            │                   meeting                                                    │
            │   [ ] Wed 18 Nov  order profiling bed · Lena Lewis · ! 3 days over · 2nd     │
            │                   meeting                                                    │
            ├ Today · not heard yet: GP, OT, SW, person ───────────────────────────────────┤
            │   District nurse Okafor  Woke four times, three extra doses since Thursday   │
            │   Family Ann             Wants to stay nights                                │
            │   Decision               Stays at Rosewood · because calmer there · Amina    │
            │                          Shah tells by Mon 23 Nov                            │
            ╰──────────────────────────────────────────────────────────────────────────────╯
             action for Margaret Ellis › Order reclining chair @ot fri
             Lena Lewis, Occupational therapist · Fri 27 Nov
             Enter save  Esc keep draft  Tab complete  Ctrl-J new line  F9 curtain  F1 help
            --- roles
            T60 t10 T2 v7 T1
            B1 T38 B15 325 B1
            B1 .1 q69 .8 B1
            B1 .1 l11 .27 l11 D27 .1 B1
            B1 .1 l11 .27 l11 .28 B1
            B1 .1 l11 .27 l11 .28 B1
            B1 .1 l11 .66 B1
            B1 .1 m72 .5 B1
            B1 H11 B68
            B1 .78 B1
            B1 H17 B62
            B1 .3 O14 .61 B1
            B1 .78 B1
            B1 .3 O14 .61 B1
            B1 .78 B1
            B1 H43 B36
            B1 .3 l21 .54 B1
            B1 .3 V10 .13 q20 .32 B1
            B1 .3 y8 .67 B1
            B1 .78 B1
            B80
            k29 i51
            .35 m3 .42
            h1 k5 h7 k3 h13 k3 h11 k6 h11 k2 h10 k2 h6
            """)
    }

    @Test("at 120x36 the running order and who was not heard stand beside them")
    func wide() throws {
        let driven = try Driven.atDiscussion(size: Size(width: 120, height: 36)).then(Self.said)
        expectScreen(
            driven,
            """
             Weekly palliative MDT · Sat 21 Nov · Discussion          ▕██████      ▏  3 of 6 · 1 min · on pace   1:22 left  ● saved
            ╭ Running order ──────────────────────╮╭ Margaret Ellis · 84 · Rosewood House ──────────────── C weeks · deteriorating ╮
            │    D  Dilip Sharma      dying       ││ “I want to hear the birds in the garden and not go back to hospital.”         │
            │    C  Joan Pike         changed     ││ CPR        not for attempts, 12 Oct   Medicines  ! prescribed                 │
            │ ▶  C  Margaret Ellis    done        ││ Care at    Rosewood House             ReSPECT    yes, 12 Oct, blue folder     │
            │    B  Arthur Bell                   ││ Death at   Rosewood House             Contact    Grace Okafor, confirmed      │
            │    A  Zoë Łukasz-Nguy…              ││ Carer      Daughter Ann, asked 2 Jul                                          │
            │    A  Restricted                    ││ To ask (p): consent to share · carer's needs asked 142 days ago · 2 more      │
            │                                     │├ Why today ────────────────────────────────────────────────────────────────────┤
            │                                     ││   pain at night: change of plan?                                              │
            │                                     │├ Since last time ──────────────────────────────────────────────────────────────┤
            │                                     ││   [ ] Mon 16 Nov  GP reviews analgesia · Amina Shah · ! 5 days over · 2nd     │
            │                                     ││                   meeting                                                     │
            │                                     ││   [ ] Wed 18 Nov  order profiling bed · Lena Lewis · ! 3 days over · 2nd      │
            │                                     ││                   meeting                                                     │
            │                                     │├ Today ────────────────────────────────────────────────────────────────────────┤
            │                                     ││   District nurse Okafor  Woke four times, three extra doses since Thursday    │
            │                                     ││   Family Ann             Wants to stay nights                                 │
            │                                     ││   Decision               Stays at Rosewood · because calmer there · Amina     │
            │                                     ││                          Shah tells by Mon 23 Nov                             │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │                                     ││                                                                               │
            │ Not heard yet on Margaret Ellis     ││                                                                               │
            │ GP, Occupational therapist, Social  ││                                                                               │
            │ worker, Person                      ││                                                                               │
            ╰─────────────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
             action for Margaret Ellis › Order reclining chair @ot fri
             Lena Lewis, Occupational therapist · Fri 27 Nov
             Enter save  Esc keep draft  Tab complete  Ctrl-J new line  Ctrl-X editor  F9 curtain  F1 help
            --- roles
            T100 t10 T2 v7 T1
            b1 H15 b23 B1 T38 B16 325 B1
            b1 .4 41 .20 D5 .7 b1 B1 .1 q69 .9 B1
            b1 .4 31 .20 D7 .5 b1 B1 .1 l11 .27 l11 D27 .2 B1
            b1 .4 31 .2 H14 .4 m4 .8 b1 B1 .1 l11 .27 l11 .29 B1
            b1 .4 21 .32 b1 B1 .1 l11 .27 l11 .29 B1
            b1 .4 11 .32 b1 B1 .1 l11 .67 B1
            b1 .4 11 .2 R10 .20 b1 B1 .1 m72 .6 B1
            b1 .37 b1 B1 H11 B69
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 H17 B63
            b1 .37 b1 B1 .3 O14 .62 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .3 O14 .62 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 H7 B73
            b1 .37 b1 B1 .3 l21 .55 B1
            b1 .37 b1 B1 .3 V10 .13 q20 .33 B1
            b1 .37 b1 B1 .3 y8 .68 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .1 l31 .5 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b1 .37 b1 B1 .79 B1
            b39 B81
            k29 i91
            .35 m3 .82
            h1 k5 h7 k3 h13 k3 h11 k6 h11 k6 h9 k2 h10 k2 h31
            """)
    }

    @Test("the heading has both places that people named, else the later one and how many there are")
    func disputedPlace() throws {
        func heading(width: Int) throws -> String {
            var driven = try Driven.atDiscussion(size: Size(width: width, height: 24))
            let patient = try #require(driven.patient("Margaret Ellis"))
            driven.arrive([
                .patientSet(PatientSet(patient: patient, field: .place, value: "Elm", replaces: []))
            ])
            return driven.text
        }
        #expect(try heading(width: 90).contains("84 · ! Rosewood House | or | Elm "))
        #expect(try heading(width: 80).contains("84 · ! Elm (2 values) "))
        #expect(try heading(width: 64).contains("84 · ! 2 values "))
    }

    @Test("a guest's role stands as it was typed, cut behind a word where the name needs the room")
    func guestRole() throws {
        let driven = try Driven.atRollCall().then(
            """
            A+Jo Bloggs, Voluntary driver of the church<enter><enter>jj<enter>
            cbloggs: brings her<enter><esc>
            """)
        #expect(driven.current == "Margaret Ellis")
        #expect(driven.text.contains("Voluntary… Bloggs"))
        #expect(!driven.text.contains("VOLUNTARY"))
    }
}
