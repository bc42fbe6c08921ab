import HuddleCore
import HuddleTesting
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Every screen at every size")
struct ViewTests {
    /// Ways to every screen and panel.
    private static let ways = [
        "", "m", "m<enter>", "m<enter>A", "m<enter>A<enter>", "m<enter>A<enter>jj<enter>",
        "m<enter>A<enter>jj<enter>cdn: calmer<enter>ot: sleeps in the chair by the window<enter>",
        "m<enter>A<enter>jj<enter>aorder chair @ot fri", "m<enter>A<enter>jj<enter>e",
        "m<enter>A<enter>jj<enter>vann: <c-j>one<c-j>two<c-j>three<c-j>four<c-j>five<c-j>six<c-j>7",
        "m<enter>A<enter>jj<enter>f", "m<enter>A<enter>foooooo<enter>", "m<enter>A<enter>f<enter>",
        "m<enter>A<enter>jj<enter>?", "m<enter>A<enter>jj<enter>?zzz", "m<enter>:",
        ":messages<enter>",
        "a", "a<tab>", "p", "p/mar", "p/zzz", "p<enter>", "p<enter>G<enter>", "r", "r<enter>",
        "r<enter>/chair", "t", "R", "k", "k<enter>j<enter>", "s",
    ]

    @Test(
        "every way through the program draws sound frames",
        arguments: [(80, 24), (40, 10), (120, 36), (200, 60), (61, 13), (300, 100)])
    func sizes(width: Int, height: Int) throws {
        for level in PrivacyLevel.allCases {
            for way in Self.ways where level != .number || height == 24 {
                var driven = Driven(
                    model: try Model.team(size: Size(width: width, height: height), privacy: level))
                for input in try KeyScript.parse(way) { _ = driven.answer(.input(input)) }
                checkInvariants(view(driven.model), driven.model)
            }
        }
    }

    @Test("any size from 1x1 on draws, typing is kept, and the screen comes back as it was")
    func resizes() throws {
        let driven = try Driven.atDiscussion().then("aorder chair")
        var generator = SeededGenerator(seed: 7)
        var resized = driven
        for _ in 0..<150 {
            let size = Size(
                width: Int.random(in: 1...300, using: &generator),
                height: Int.random(in: 1...100, using: &generator))
            resized.take(.input(.resize(size)))
        }
        resized.take(.input(.resize(Size(width: 80, height: 24))), after: 0)
        #expect(resized.line == "order chair")
        #expect(resized.screen.dropFirst() == driven.screen.dropFirst())
    }

    @Test("40x10 still allows next, contribution, decision, action, timer and curtain")
    func smallest() throws {
        let size = Size(width: 40, height: 10)
        let driven = try Driven.atDiscussion(size: size)
        #expect(driven.screen[1].contains("Margaret Ellis"))
        #expect(driven.screen[0].contains("3 of 6"))
        #expect(driven.screen[0].contains("left"))
        let typing = try driven.then("cdn: woke four times")
        #expect(typing.text.contains("contribution for Margaret Ellis ›"))
        #expect(typing.text.contains("dn: woke four times"))
        let said = try typing.then(
            "<enter><esc>dstays @gp mon<enter><esc>achair @ot fri<enter><esc>")
        #expect(said.entries == ["woke four times", "stays", "chair"])
        #expect(try said.then("t").screen[0].contains("paused"))
        #expect(try said.then("n").current == "Arthur Bell")
        #expect(try said.then("<c-o>").text.contains("Curtain closed"))
    }

    @Test("80x24 shows the person, the timer, the entry line, the last entries and the footer")
    func usual() throws {
        let driven = try Driven.atDiscussion().then(
            "cdn: one<enter>gp: two<enter>ot: three<enter>sw: four<enter>")
        #expect(driven.screen[0].contains("3 of 6"))
        #expect(driven.screen[1].contains("Margaret Ellis · 84 · Rosewood House"))
        for word in ["one", "two", "three", "four"] {
            #expect(driven.screen.contains { $0.hasSuffix("│") && $0.contains(" \(word) ") })
        }
        #expect(driven.screen[21].hasPrefix(" contribution for Margaret Ellis ›"))
    }

    @Test("text never runs wider than about 100 columns on a wide screen")
    func wide() throws {
        let text = String(repeating: "word ", count: 80)
        let driven = try Driven.atDiscussion(size: Size(width: 200, height: 60)).then(
            "c<paste:dn: \(text)><enter><esc>")
        for row in driven.screen.dropFirst().dropLast(2) {
            let runs = row.split(whereSeparator: { "│╭╮╰╯─".contains($0) })
            #expect(runs.allSatisfy { $0.split(separator: "   ").allSatisfy { $0.count <= 101 } })
        }
        #expect(driven.text.contains("Last time"))
    }

    @Test("the title says meeting, place in the list, screen, filter and count")
    func title() throws {
        #expect(try drive(.team(), "p").screen[0].contains("Riverside · Register · 6"))
        #expect(try drive(.team(), "p/rose").screen[0].contains("Register · /rose 2 of 6"))
        let driven = try Driven.atDiscussion()
        #expect(driven.screen[0].contains("Weekly palliative MDT · Discussion"))
        #expect(driven.screen[0].contains("3 of 6"))
        let wide = try Driven.atDiscussion(size: Size(width: 120, height: 36))
        #expect(wide.screen[0].contains("Riverside") || wide.screen[0].contains("Sat 21 Nov"))
        #expect(wide.screen[0].contains("on pace"))
    }

    @Test("somebody who takes longer than planned puts the meeting behind")
    func behind() throws {
        let driven = try Driven.atDiscussion(size: Size(width: 120, height: 36))
        #expect(driven.later(150_000).screen[0].contains("on pace"))
        #expect(driven.later(600_000).screen[0].contains("7 min behind"))
        let small = try Driven.atDiscussion().later(600_000)
        #expect(small.screen[0].contains("OVER +7:0"))
    }

    @Test("the timer goes from calm to near to over, each in words")
    func timer() throws {
        var driven = try Driven.atDiscussion()
        driven.take(.tick, after: 120_000)
        #expect(driven.screen[0].contains("1:00 left"))
        driven.take(.tick, after: 40_000)
        #expect(driven.screen[0].contains("! 0:20 left"))
        driven.take(.tick, after: 30_000)
        #expect(driven.screen[0].contains("OVER +0:10"))
    }

    @Test("somebody who objects is Restricted in every list and on the screen of the discussion")
    func restricted() throws {
        for way in ["p", "m<enter>A<enter>", "m<enter>A<enter>G<enter>", "m<enter>A<enter>f"] {
            let driven = try Driven(model: Model.team(privacy: .initials)).then(way)
            #expect(driven.text.contains("Restricted"), "\(way)")
            #expect(!driven.text.contains("T.K."), "\(way)")
        }
    }

    @Test("what was said, decided and handed over about somebody who objects is on no screen")
    func restrictedWords() throws {
        let driven = try Driven(model: Model.team(privacy: .full))
            .then("m<enter>A<enter>G<enter>")
        #expect(driven.text.contains("Restricted"))
        let said = try driven.then(
            "cdn: afraid of the lift<enter><esc>dmove the bed down @dn fri<enter><esc>"
                + "hdn > gp: read the new chart<enter><esc>")
        let minutes = try said.then("fO<enter>y:home<enter>r<enter>")
        let end = try minutes.then("G")
        #expect(end.text.contains("Not shown on a screen"), "\(end.text)")
        for after in [said, try said.then("f"), minutes, end] {
            for words in ["afraid of the lift", "move the bed down", "read the new chart"] {
                #expect(!after.text.contains(words), "\(after.text)")
            }
        }
    }

    @Test("hostile names stay inside their cells, on every screen")
    func hostile() throws {
        let names = [
            "Ann\u{1B}[2J\u{7}Evil", "\u{202E}reversed\u{202C} name", "王小明", "محمد علي",
            "Nguyễn Thị Hạnh", "Jose\u{301} O’Neill-Smith", "👩‍⚕️ Nurse",
            String(repeating: "W", count: 60), "a\u{0}b\u{9B}c",
        ]
        for size in [Size(width: 80, height: 24), Size(width: 40, height: 10)] {
            let model = Model.make(patients: names, size: size)
            for way in Self.ways {
                var driven = Driven(model: model)
                for input in try KeyScript.parse(way) { _ = driven.answer(.input(input)) }
                checkInvariants(view(driven.model), driven.model)
            }
        }
    }

    @Test("a name that does not fit ends in a mark")
    func cutNames() throws {
        let model = Model.make(patients: [String(repeating: "Wilhelmina ", count: 9) + "Ash"])
        for way in ["p", "m<enter><enter>", "m<enter><enter><enter>", "m<enter><enter><enter>a"] {
            let text = try drive(model, way).text
            #expect(text.contains("…"), "\(way)")
        }
    }

    @Test(
        "an empty screen names the first useful key",
        arguments: [
            ("", "huddle import patients FILE.csv"), ("m", "huddle import patients FILE.csv"),
            ("r", "m starts one"), ("a", "Tab shows the others"), ("t", "Tab shows what roles do"),
            ("p", "huddle import patients FILE.csv"), ("s", "m starts one"),
        ])
    func emptyStates(way: String, words: String) throws {
        let driven = try drive(.make(patients: [], professionals: []), way)
        let text = driven.screen.joined(separator: " ").filter { $0 != "│" }
            .split(separator: " ").joined(separator: " ")
        #expect(text.contains(words))
    }
}
