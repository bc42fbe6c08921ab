import Foundation
import TerminalTesting
import Testing

/// The walk through the made-up team that docs/walk.keys describes.
struct WalkTests {
    /// What each row shows on some screen of the walk.
    private static let shown: [(row: String, words: [String])] = [
        ("T1", ["night visits"]), ("T2", ["who leads?"]),
        ("T3", ["no more hospital", "nobody has asked how I am"]),
        ("T4", ["the pads that Ann had to buy"]), ("T5", ["Not heard yet", "Voices so far"]),
        ("H1", ["Seen last by", "Usual provider (UPC)"]), ("H2", ["Care home round"]),
        ("H3", ["Speaks first: ", "ate with the others"]), ("H4", ["Whom to ring"]),
        ("D1", ["Contact"]), ("D2", ["Running order: "]), ("D3", ["CPR", "Told   "]),
        ("D4", ["Anticipatory medicines: chart signed"]), ("D5", ["Out of hours: "]),
        ("D6", ["profiling bed"]), ("D7", ["Carer's needs asked"]),
        ("W1", ["Holds the medical record"]), ("W2", ["In a meeting: "]),
        ("W3", ["champion: ", "Hospice line"]), ("W4", ["before 4.0, after 8.5, up 4.5"]),
        ("W5", ["voluntary "]), ("I1", ["What would make the nights easier?"]),
        ("I2", ["Read back: done"]), ("I3", ["people have answered"]),
        ("I4", [" left", "A minute more"]), ("I5", ["Signed off and sealed"]),
    ]

    @Test func `a walk through the made-up team visits every row`() throws {
        let scratch = ScratchFolder()
        let shell = Shell(in: scratch, environment: TeamFixture.environment)
        let made = try shell.run("\(TeamFixture.program) demo --keep walk --no-open")
        try #require(made.status == .exited(0), "\(made.errors)")
        let keys = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/walk.keys").path
        _ = try shell.run("ls walk/minutes/*/*.md > before")
        let walk = try shell.run(
            "\(TeamFixture.program) replay \(keys) --team walk --show --size 120x40")
        try #require(walk.status == .exited(0), "\(walk.errors)")
        for (row, words) in Self.shown {
            for phrase in words {
                #expect(walk.output.contains(phrase), "\(row): \(phrase)")
            }
        }
        let minutes = try shell.run(
            "ls walk/minutes/*/*.md | grep -vxFf before | xargs cat"
        ).output
        for phrase in [
            "What would make the nights easier?", "**Lead:** swallowing", "**Wait:** profiling bed",
            "**Told:** ", "**Family had to:** ring about the pads",
            "Anticipatory medicines: chart signed", "CPR: for attempts", "**Seen by:**",
            "**Read back:**",
            "## Reflection",
            "## Learning, before and after", "**In the room:**",
        ] { #expect(minutes.contains(phrase), "\(phrase)") }
    }
}
