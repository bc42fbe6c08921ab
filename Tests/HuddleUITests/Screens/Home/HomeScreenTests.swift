import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

// Drawn screens are as wide as they are.
// swift-format-ignore
@Suite("The home screen")
struct HomeScreenTests {
    @Test("a team that has nobody yet is told how to begin")
    func empty() throws {
        let driven = try drive(.make(patients: [], professionals: []), "")
        expectScreen(
            driven,
            """
             Riverside · Home · Sat 21 Nov                                          ● saved
            ╭ Meeting ─────────────────────────────────────────────────────────────────────╮
            │ No meeting yet                                                               │
            │ Everything you enter is saved line by line                                   │
            │ First bring your list in; then m starts                                      │
            ╰──────────────────────────────────────────────────────────────────────────────╯
            ╭ Actions ─────────────────────────────╮╭ Register ────────────────────────────╮
            │ 0 open actions                       ││ Nobody on the register yet           │
            │                                      ││ huddle import patients FILE.csv      │
            │ a lists them                         ││ p opens it                           │
            ╰──────────────────────────────────────╯╰──────────────────────────────────────╯
            ╭ Needs the team ──────────────────────────────────────────────────────────────╮
            │                                                                              │
            │  To begin, bring your list in: huddle import patients FILE.csv. ? shows      │
            │  every key.                                                                  │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            ╰──────────────────────────────────────────────────────────────────────────────╯

             m meet  r review  a actions  p patients  t team  k messages  / find  ? help
            --- roles
            T72 v7 T1
            B1 H9 B70
            B1 .1 H14 .63 B1
            B1 .1 m42 .35 B1
            B1 .1 k39 .38 B1
            B80
            b1 H9 b31 H10 b29
            b1 .38 b2 .38 b1
            b1 .38 b2 .1 m31 .6 b1
            b1 .1 k12 .25 b2 .1 k10 .27 b1
            b80
            b1 H16 b63
            b1 .78 b1
            b1 .2 m70 .6 b1
            b1 .2 m10 .66 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b80
            .80
            h1 k1 h7 k1 h9 k1 h10 k1 h11 k1 h7 k1 h11 k1 h7 k1 h9
            """)
    }

    @Test("a team at work sees its meeting, its actions, its register and who needs it")
    func team() throws {
        let driven = try drive(.team(), "")
        expectScreen(
            driven,
            """
             Riverside · Home · Sat 21 Nov                                          ● saved
            ╭ Meeting ─────────────────────────────────────────────────────────────────────╮
            │ No meeting is open                                                           │
            │ Last: Weekly palliative MDT, Sat 14 Nov, 6 of 6 discussed                    │
            │ m starts a meeting                                                           │
            ╰──────────────────────────────────────────────────────────────────────────────╯
            ╭ Actions ─────────────────────────────╮╭ Register: 6 patients ────────────────╮
            │ 3 open actions                       ││ D days 1  C weeks 2                  │
            │ ! 3 overdue                          ││ B months 1  A year plus 2            │
            │ a lists them                         ││ p opens it                           │
            ╰──────────────────────────────────────╯╰──────────────────────────────────────╯
            ╭ Needs the team ────────────────────────────────────── Enter opens the record ╮
            │> Dilip Sharma    D days        dying                                         │
            │  Joan Pike       C weeks       changed                                       │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            │                                                                              │
            ╰──────────────────────────────────────────────────────────────────────────────╯

             m meet  r review  a actions  p patients  t team  k messages  / find  ? help
            --- roles
            T72 v7 T1
            B1 H9 B70
            B1 .1 H18 .59 B1
            B1 .1 m57 .20 B1
            B1 .1 k18 .59 B1
            B80
            b1 H9 b31 H22 b17
            b1 .38 b2 .1 48 .2 39 .18 b1
            b1 .1 O11 .26 b2 .1 210 .2 113 .12 b1
            b1 .1 k12 .25 b2 .1 k10 .27 b1
            b80
            b1 H16 b38 m24 b1
            b1 s78 b1
            b1 .18 37 .7 D7 .39 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b1 .78 b1
            b80
            .80
            h1 k1 h7 k1 h9 k1 h10 k1 h11 k1 h7 k1 h11 k1 h7 k1 h9
            """)
    }

    @Test("of somebody who objects neither stage nor reason nor action is on Home or in Actions")
    func restricted() throws {
        var driven = try Driven.atDiscussion()
        let meeting = try #require(driven.meeting)
        let thomas = try #require(driven.patient("Thomas Keane"))
        driven.arrive([
            .actionAdded(
                ActionAdded(meeting: meeting, patient: thomas, text: "speak with his brother")),
            .patientSet(PatientSet(patient: thomas, field: .phase, value: "unstable")),
        ])
        driven = try driven.later(7000).then("<esc><esc><esc>")
        #expect(driven.place == .home)
        let row = try #require(driven.screen.first { $0.contains("Restricted") })
        #expect(!row.contains("unstable") && !row.contains("A years"))
        let actions = try driven.then("a")
        #expect(actions.place == .actions)
        #expect(actions.text.contains("not shown") && !actions.text.contains("brother"))
        #expect(try !actions.then("/brother").text.contains("Restricted"))
    }
}
