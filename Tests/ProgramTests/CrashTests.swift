import Glibc
import HuddleTesting
import TerminalTesting
import Testing

/// A meeting in which the program is killed again and again while somebody types fast.
struct CrashTests {
    /// Ten kills in each of five meetings, at moments that the seed chooses.
    @Test(arguments: 1...5)
    func `killed at any moment the program loses no line that it has shown as saved`(
        seed: UInt64
    ) throws {
        var typist = try Typist(seed: seed)
        for round in 1...10 {
            try typist.typeUntilKilled(round: round)
            try typist.expectEverythingShownInMinutes()
            try typist.expectAtMostATornTail()
        }
        try typist.expectFilesCurrentAfterRestart()
        #expect(typist.shown.count > 4, "the test has seen hardly a line: \(typist.shown)")
    }
}

/// Somebody who types fast into a program that is killed.
private struct Typist {
    private let team: TeamFixture
    private var chance: SeededGenerator
    /// Every line that stood on the screen as saved.
    private(set) var shown: Set<String> = []
    private var typed: Set<String> = []
    /// What may have stood in the line at the last kill, and what the disk held of it before.
    private var unfinished = (lines: [String](), kept: "")

    /// Makes a team and opens its meeting on one person.
    init(seed: UInt64) throws {
        chance = SeededGenerator(seed: seed)
        team = try TeamFixture.imported()
        let terminal = try team.terminal()
        terminal.openMeeting()
        terminal.signal(SIGKILL)
        #expect(terminal.waitForEnd() == .killed(SIGKILL))
    }

    /// Takes up what was left, types lines fast, and kills the program somewhere in between.
    mutating func typeUntilKilled(round: Int) throws {
        let terminal = try team.terminal()
        terminal.press("", shows: "c said")
        terminal.press("c", shows: "contribution for")
        terminal.expect("the unfinished line") {
            $0.contains("›") && (unfinished.kept.isEmpty || $0.contains(unfinished.kept))
        }
        expectOffer(in: terminal.picture())
        // A terminal that marks one paste marks them all: fast lines are keys, not a paste.
        terminal.send("\u{1B}[200~pasted\u{1B}[201~")
        terminal.press("\u{01}\u{0B}", shows: "for example:")
        if round.isMultiple(of: 3) {
            leaveALineUnfinished(terminal, round)
        } else {
            typeLines(terminal, round)
        }
        terminal.signal(SIGKILL)
        #expect(terminal.waitForEnd() == .killed(SIGKILL))
        note(terminal.picture())
        #expect(terminal.unknown.isEmpty, "\(terminal.unknown)")
    }

    func expectEverythingShownInMinutes() throws {
        let program = TeamFixture.program
        let minutes = try team.shell(
            "\(program) minutes --format json | jq -r '.people[].entries[].text'")
        let texts = minutes.output.split(separator: "\n").map(String.init)
        #expect(shown.subtracting(texts).isEmpty, "\(minutes.errors)")
        #expect(Set(texts).subtracting(typed).isEmpty)
        #expect(Set(texts).count == texts.count, "no line is there twice")
    }

    /// A kill between a line and the files made from it leaves those behind; they are made again first.
    func expectAtMostATornTail() throws {
        let check = try team.huddle("check --repair")
        guard check.status != .exited(0) else { return }
        #expect(check.status == .exited(2))
        for line in check.output.split(separator: "\n") {
            #expect(line.contains("the last line has no end"), "\(check.output)")
        }
    }

    /// A program that starts after a kill brings the files up to date, and nobody need ask it to.
    func expectFilesCurrentAfterRestart() throws {
        _ = try team.shell("rm -r riverside/minutes")
        let terminal = try team.terminal()
        terminal.press("", shows: "c said")
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
        let check = try team.huddle("check --strict").output
        #expect(!check.contains("not as recorded"), "\(check)")
    }

    /// Types whole lines in one go and stops in the middle of a key press.
    private mutating func typeLines(_ terminal: ProgramTerminal, _ round: Int) {
        let lines = (0..<Int.random(in: 3...9, using: &chance)).map { number in
            "round \(round) line \(number) \(word()) Zoë 王小明"
        }
        typed.formUnion(lines)
        let keys = lines.map { "dn: \($0)\r" }.joined()
        var rest = keys.prefix(Int.random(in: 1...keys.count, using: &chance))
        let pace = [5, 60, 120].randomElement(using: &chance) ?? 0
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 1...40, using: &chance))
            rest.removeFirst(piece.count)
            terminal.send(String(piece))
            // The moment of the kill, not a wait: the program is somewhere in its work.
            terminal.collect(until: Clock.now() + Int.random(in: 0...pace, using: &chance))
            note(terminal.picture())
        }
        // Keys that the program had not read yet are gone with it.
        unfinished = (lines: lines.map { "dn: \($0)" }, kept: "")
    }

    /// Types one line, waits until the disk holds it, types on and stops.
    private mutating func leaveALineUnfinished(_ terminal: ProgramTerminal, _ round: Int) {
        let kept = "dn: round \(round) unfinished \(word())"
        terminal.send(kept)
        let start = Clock.now()
        let folder = "\(team.path)/drafts"
        terminal.wait {
            TextFile.contents(ofFolder: folder, ending: ".json").contains(kept)
                ? nil : "the draft is not on the disk"
        }
        // Half a second is the aim and a second the promise; a busy machine is given more.
        #expect(Clock.now() - start < 3_000)
        unfinished = (lines: [kept + " and more"], kept: kept)
        terminal.send(" and more")
    }

    private func expectOffer(in picture: String) {
        let line = picture.split(separator: "\n").last { $0.contains("contribution for") } ?? ""
        let offered = String(line.drop { $0 != "›" }.dropFirst(2))
        #expect(
            offered.isEmpty || unfinished.lines.contains { $0.hasPrefix(offered) }, "\(offered)")
    }

    /// Notes the lines that the picture shows as saved: those above the line being typed.
    private mutating func note(_ picture: String) {
        let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
        let saved = rows.prefix { !$0.contains("contribution for") }.joined(separator: "\n")
        shown.formUnion(typed.filter(saved.contains))
    }

    private mutating func word() -> String {
        String((0..<8).map { _ in "abcdefghijkmnopq".randomElement(using: &chance) ?? "a" })
    }
}
