import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

// Drawn screens are as wide as they are.
// swift-format-ignore
@Suite("The roll call and the running order, drawn")
struct RollCallScreenTests {
    @Test("who is here, who is not, and which roles are missing")
    func rollCall() throws {
        let driven = try Driven.atRollCall().then("A jja")
        expectScreen(
            driven,
            """
             Riverside · Weekly palliative MDT · Sat 21 Nov · Roll call · 4         ● saved
            ╭ Who is here? ──────────────────────────────────────────────────────── 2 here ╮
            │  [ ]             Amina Shah      GP                                          │
            │  [x]  present    Grace Okafor    District nurse                              │
            │  [x]  present    Lena Lewis      Occupational therapist                      │
            │> [ ]  apologies  Sam Porter      Social worker                               │
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
            ╰──────────────────────────────────────────────────────────────────────────────╯

              ! Not here yet: GP, Palliative nurse specialist, Social worker
              H health 2  S social care 0  V voluntary 0  P person and family 0
              H


             A all present  Space present, next  Enter go on  a apologies  p part  ? help
            --- roles
            T72 v7 T1
            b1 H14 b56 m8 b1
            b1 .34 l2 .42 b1
            b1 .7 d7 .20 l14 .30 b1
            b1 .7 d7 .20 l22 .22 b1
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
            b80
            .80
            .2 D62 .16
            .80
            .2 660 .18
            .80
            .80
            h1 k1 h14 k5 h16 k5 h8 k1 h12 k1 h7 k1 h8
            """)
    }

    @Test("a wide window shows beside the roll who holds each core role")
    func room() throws {
        let driven = try Driven.atRollCall(size: Size(width: 200, height: 60)).then("A jja")
        #expect(driven.text.contains("In the room"))
        #expect(driven.text.contains("[x] District nurse: Grace Okafor"))
        #expect(driven.text.contains("[ ] Social worker: not here yet"))
        #expect(driven.text.contains("H health 2  S social care 0"))
        #expect(!driven.text.contains("! Not here yet"))
        let narrow = try Driven.atRollCall(size: Size(width: 120, height: 36)).then("A")
        #expect(!narrow.text.contains("In the room"))
        #expect(narrow.text.contains("! Not here yet: "))
    }

    @Test("the running order says how everybody stands")
    func order() throws {
        let driven = try Driven.atDiscussion().then("x<tab>")
        expectScreen(
            driven,
            """
             Weekly palliative MDT · Running order · 6  3 of 6 · 0 min   2:59 left  ● saved
            ╭ Running order: 6 patients ──────────────────────────────────────── 1 settled ╮
            │     D  Dilip Sharma                      dying                               │
            │     C  Joan Pike                         changed                             │
            │> ▶  C  Margaret Ellis                    no change                     0:01  │
            │     B  Arthur Bell                                                           │
            │     A  Zoë Łukasz-Nguyễn                                                     │
            │     A  Restricted                                                            │
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
            ╰──────────────────────────────────────────────────────────────────────────────╯

             Enter discuss  J later  K earlier  + add  - take off  r roll  t scores  ? help
            --- roles
            T60 t10 T2 v7 T1
            b1 H27 b40 m11 b1
            b1 .5 41 .36 D5 .31 b1
            b1 .5 31 .36 D7 .29 b1
            b1 s78 b1
            b1 .5 21 .72 b1
            b1 .5 11 .72 b1
            b1 .5 11 .2 R10 .60 b1
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
            .80
            h1 k5 h10 k1 h8 k1 h10 k1 h6 k1 h11 k1 h7 k1 h9 k1 h6
            """)
    }
}
