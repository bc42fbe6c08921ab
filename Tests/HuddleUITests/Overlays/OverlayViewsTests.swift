import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

// Drawn screens are as wide as they are.
// swift-format-ignore
@Suite("Help and the palette, drawn")
struct OverlayViewsTests {
    @Test("help shows the keys of the discussion, those of every person first")
    func help() throws {
        let driven = try Driven.atDiscussion().then("?")
        expectScreen(
            driven,
            """
             Weekly palliative MDT · Discussion         3 of 6 · 0 min   2:59 left  ● saved
            ╭ Help: Discussion ────────────────────────────────────────────────────────────╮
            │ ›                                                                            │
            │ > c            What a professional says                                      │
            │   d            What is decided, why, who tells whom                          │
            │   a            Who does what by when                                         │
            │   n            The next person                                               │
            │   x            Seen, nothing changes                                         │
            │   f            Go to the wrap-up                                             │
            │   h            What passes from whom to whom                                 │
            │   v            The person's or the family's own words                        │
            │   o            Who saw the person, and when                                  │
            │   w            Why the person is discussed today                             │
            │   s            Put off, with the reason                                      │
            │   b            The person before                                             │
            │   Space        Tick the action selected, or take the tick back               │
            │   r            A new date for the action selected                            │
            │   Enter        Correct the words of the line selected                        │
            │   M            Make an action of the line selected                           │
            │   E            Make a decision of the line selected                          │
            │   Del          Strike the line selected out of today's minutes               │
            ╰──────────────────────────────────────────────────────────────── 1-18 of 66 ──╯

             type narrow  Enter run  Esc close
            --- roles
            T60 t10 T2 v7 T1
            B1 T18 B61
            B1 .1 k2 i74 .1 B1
            B1 .1 s76 .1 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k5 .70 B1
            B1 .3 k1 .74 B1
            B1 .3 k5 .70 B1
            B1 .3 k1 .74 B1
            B1 .3 k1 .74 B1
            B1 .3 k3 .72 B1
            B65 m12 B3
            .80
            h1 k4 h9 k5 h6 k3 h52
            """)
    }

    @Test("the palette shows what fits the letters typed, with its key")
    func palette() throws {
        let driven = try drive(.team(), ":pri")
        expectScreen(
            driven,
            """
             Riverside · Home · Sat 21 Nov                                          ● saved
            ╭ Command ─────────────────────────────────────────────────────────────────────╮
            │ › pri                                                                        │
            │ > privacy  Next level of names: full, initials, numbers  [F8]                │
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
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            ╰──────────────────────────────────────────────────────────────────────────────╯

             type narrow  Enter run  Esc close
            --- roles
            T72 v7 T1
            B1 T9 B70
            B1 .1 k2 i74 .1 B1
            B1 .1 s76 .1 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B1 .78 B1
            B80
            .80
            h1 k4 h9 k5 h6 k3 h52
            """)
    }
}
