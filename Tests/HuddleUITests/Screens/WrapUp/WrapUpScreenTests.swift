import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

// Drawn screens are as wide as they are.
// swift-format-ignore
@Suite("The wrap-up, the minutes and the actions, drawn")
struct WrapUpScreenTests {
    @Test("a decision is read back although nobody tells the family of it yet")
    func untoldDecision() throws {
        let driven = try Driven.atDiscussion().then("dStart the sitting service<enter><esc>f")
        #expect(driven.text.contains("! Decisions that nobody tells yet (1)"))
        #expect(driven.text.contains("Start the sitting service · Margaret Ellis"))
    }

    @Test("words too long for the row give way to the day and the name behind them")
    func keptBehind() throws {
        let long = "goes home with carers four times a day and the night service"
        let driven = try Driven.atDiscussion().then(
            "d\(long) @gp mon<enter><esc>a\(long) @ot fri<enter><esc>f")
        let tells = try #require(driven.screen.first { $0.contains("tells Margaret Ellis") })
        #expect(tells.contains("… · by Mon 23 Nov"))
        let action = try #require(driven.screen.first { $0.contains("· Fri 27 Nov") })
        #expect(action.contains("… · Fri 27 Nov · Margaret Ellis"))
        let lines = driven.model.plainPage.text
        #expect(lines.contains { $0.contains("\(long) · by Mon 23 Nov") })
    }

    @Test("a refused sign-off says what is missing and what each owner takes away")
    func refused() throws {
        let driven = try Driven.atDiscussion().then("aOrder reclining chair @ot fri<enter><esc>f<enter>")
        expectScreen(
            driven,
            """
             Riverside · Weekly palliative MDT · Sat 21 Nov · Wrap-up               ● saved
            ╭ Wrap-up ─────────────────────── 1 of 6 have an outcome · 0 of 18 planned min ╮
            │  Read back aloud, then r notes it                                            │
            │  Lena Lewis (1)                                                              │
            │     Order reclining chair · Fri 27 Nov · Margaret Ellis                      │
            │                                                                              │
            │  ! 5 without an outcome                                                      │
            │> [ ] Dilip Sharma                                                            │
            │  [ ] Joan Pike                                                               │
            │  [ ] Arthur Bell                                                             │
            │  [ ] Zoë Łukasz-Nguyễn                                                       │
            │  [ ] Restricted                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            ╰──────────────────────────────────────────────────────────────────────────────╯
             5 on the list without an outcome. Record a decision or an action, x no change,
             s defer, or carry over.
             Enter sign off  o carry over  O carry all over  x no change  s defer  ? help
            --- roles
            T72 v7 T1
            b1 H9 b23 m46 b1
            b1 .2 H32 .44 b1
            b1 .2 l14 .62 b1
            b1 .78 b1
            b1 .78 b1
            b1 .2 D22 .54 b1
            b1 s78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b80
            W80
            W80
            h1 k5 h11 k1 h13 k1 h17 k1 h12 k1 h8 k1 h8
            """)
    }

    @Test("a long read-back and a long list of names share the window, the heading of the names too")
    func both() throws {
        let many = "abcdefghijklmn".map { "order chair \($0)\($0)\($0) @ot fri<enter>" }.joined()
        let driven = try Driven.atDiscussion().then("a\(many)<esc>f")
        #expect(driven.text.contains("order chair nnn"))
        #expect(driven.text.contains("! 5 without an outcome"))
        #expect(driven.text.contains("> [ ] Dilip Sharma"))
        #expect(driven.text.contains("[ ] Restricted"))
        #expect(try driven.then("g").text.contains("> Read back aloud, then r notes it"))
    }

    @Test("the wrap-up opens at its top where the first name and two rows below it are seen from there")
    func opensAtTop() throws {
        let ten = "abcdefghij".map { "order chair \($0)\($0)\($0) @ot fri<enter>" }.joined()
        let driven = try Driven.atDiscussion().then("a\(ten)<esc>f")
        #expect(driven.screen[2].contains("Read back aloud, then r notes it"))
        #expect(driven.text.contains("> [ ] Dilip Sharma"))
    }

    @Test("the read-back of a long list of names is seen from its heading")
    func readBackFirst() throws {
        let names = (1...30).map { "Person \($0) Ellis" }
        let model = Model.make(patients: names)
        let driven = try drive(model, "m<enter>A<enter><enter>aorder chair @ot fri<enter><esc>f")
        #expect(driven.screen[2].contains("Read back aloud, then r notes it"))
        #expect(driven.text.contains("order chair · Fri 27 Nov"))
        #expect(driven.text.contains("! 29 without an outcome"))
    }

    @Test("when everybody has an outcome the first row says so, and the read-back follows")
    func settled() throws {
        let driven = try Driven.atDiscussion().then("aorder chair @ot fri<enter><esc>fO")
        #expect(driven.screen[2].contains("> Everybody on the list has an outcome."))
        #expect(driven.screen[4].contains("Read back aloud, then r notes it"))
    }

    @Test("the minutes of a meeting, with the words searched for")
    func minutes() throws {
        let driven = try drive(.team(), "r<enter>/woke<enter>")
        expectScreen(
            driven,
            """
             Riverside · Minutes · /woke · Sat 21 Nov                               ● saved
            ╭ Minutes 14 Nov 2026 ─────────────────────────────────────────────────────────╮
            │ Riverside · Weekly palliative MDT · 14 Nov 2026                              │
            │ Present: Amina Shah, GP; Grace Okafor, District nurse; Lena Lewis,           │
            │   Occupational therapist; Sam Porter, Social worker                          │
            │ Not there: Palliative nurse specialist                                       │
            │ In the room: health 3, social care 1, voluntary 0, person and family 0       │
            │                                                                              │
            │ Dilip Sharma · 80 · 14 Mill Lane · NHS 999 000 1499 · D days                 │
            │ Today:                                                                       │
            │ District nurse Grace Okafor: comfortable, mouth care by the hour             │
            │ Heard: District nurse                                                        │
            │ Not heard: GP; Occupational therapist; Social worker; Person; Family         │
            │ No change                                                                    │
            │                                                                              │
            │ Margaret Ellis · 84 · Rosewood House · NHS 999 000 0018 · C weeks            │
            │ Today:                                                                       │
            │>District nurse Grace Okafor: woke four times, three extra doses              │
            │ Decision: stays at Rosewood; no transfer unless injury · Amina Shah, GP      │
            │   tells by Fri 20 Nov                                                        │
            │ [ ] GP reviews analgesia · Amina Shah, GP · Mon 16 Nov                       │
            ╰────────────────────────────────────────────────────────────── 19 of 42 lines ╯
             /woke
             Tab next  d decision  p spoken  a action  s story  n next hit  / find  ? help
            --- roles
            T72 v7 T1
            b1 H21 b58
            b1 .1 T47 .30 b1
            b1 .78 b1
            b1 .78 b1
            b1 .1 D38 .39 b1
            b1 .78 b1
            b1 .78 b1
            b1 .1 H60 .17 b1
            b1 .1 l6 .71 b1
            b1 .78 b1
            b1 .1 m21 .56 b1
            b1 .1 m68 .9 b1
            b1 .1 d9 .68 b1
            b1 .78 b1
            b1 .1 H65 .12 b1
            b1 .1 l6 .71 b1
            b1 s77 .1 b1
            b1 .1 y71 .6 b1
            b1 .1 y21 .56 b1
            b1 .1 a54 .23 b1
            b63 m16 b1
            k2 i78
            h1 k3 h7 k1 h11 k1 h9 k1 h9 k1 h8 k1 h11 k1 h7 k1 h7
            """)
    }

    @Test("the register of actions, the latest first")
    func actions() throws {
        let driven = try drive(.team(), "aj")
        expectScreen(
            driven,
            """
             Riverside · Actions · 3 · Sat 21 Nov                                   ● saved
            ╭ Actions: 3 open ──────────────────────────────────────────────── ! 3 overdue ╮
            │  [ ]  ! 15 Nov   ring the daughter                Sam Porter  Joan Pike      │
            │> [ ]  ! 16 Nov   GP reviews analgesia             Amina Shah  Margaret Ellis │
            │  [ ]  ! 18 Nov   order profiling bed              Lena Lewis  Margaret Ellis │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            ├──────────────────────────────────────────────────────────────────────────────┤
            │  GP reviews analgesia · Amina Shah · due 16 Nov 2026 · 5 days over ·         │
            │  Margaret Ellis · agreed 14 Nov 2026                                         │
            ╰──────────────────────────────────────────────────────────────────────────────╯

             Space tick  v mark  Tab state  o overdue  s sort  x export  / find  ? help
            --- roles
            T72 v7 T1
            b1 H17 b48 m13 b1
            b1 .7 O8 .36 l10 .2 m9 .6 b1
            b1 s78 b1
            b1 .7 O8 .36 l10 .2 m14 .1 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b80
            b1 .78 b1
            b1 .78 b1
            b80
            .80
            h1 k5 h7 k1 h7 k3 h8 k1 h10 k1 h7 k1 h9 k1 h7 k1 h10
            """)
    }
}
