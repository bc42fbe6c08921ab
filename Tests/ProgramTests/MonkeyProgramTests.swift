import Glibc
import HuddleTesting
import TerminalTesting
import TerminalUI
import Testing

/// The real program in a real terminal under somebody who presses anything.
struct MonkeyProgramTests {
    /// How many things are done; HUDDLE_MONKEY sets another number.
    private static let steps = getenv("HUDDLE_MONKEY").flatMap { Int(String(cString: $0)) } ?? 300

    @Test(.timeLimit(.minutes(600)))
    func `anything at all leaves terminal, journals and signed minutes as they must be`() throws {
        let team = try TeamFixture.imported()
        var hand = Hand(seed: 11)
        var sealed: [String: String] = [:]
        var left = Self.steps
        while left > 0 {
            let terminal = try team.terminal([], editor: "/bin/true")
            terminal.expect("saved")
            while left > 0, !terminal.isClosed {
                left -= 1
                hand.act(on: terminal)
                // The device holds little: what the program sends is taken before it waits for that.
                if left.isMultiple(of: 8) { terminal.collect(until: Clock.now() + 10) }
            }
            if !terminal.isClosed { terminal.signal(SIGTERM) }
            let ending = terminal.waitForEnd()
            if !isExpected(ending, of: terminal) {
                Issue.record("\(String(describing: ending)) after \(terminal.text.suffix(300))")
            }
            #expect(try terminal.hasOriginalSettings())
            #expect(!terminal.text.contains("Fatal error"))
            // A meeting that was left open has nothing wrong in it, but much that a chair would look for.
            let check = try team.huddle("check")
            #expect(check.status == .exited(0), "\(check.output)\(check.errors)")
            try expectSealed(&sealed, team)
        }
    }

    /// Whatever is pressed, the program ends by itself. A Ctrl-\ that comes when it has given the terminal
    /// back, and is not gone yet, is the shell's and no longer the program's.
    private func isExpected(
        _ ending: PseudoTerminal.Ending?, of terminal: ProgramTerminal
    ) -> Bool {
        switch ending {
        case .exited: true
        case .killed(SIGQUIT):
            terminal.text.ranges(of: "\u{1B}[?1049").last
                .map { terminal.text[$0.upperBound...].hasPrefix("l") } ?? false
        default: false
        }
    }

    /// Minutes that were signed off are the same for ever.
    private func expectSealed(_ sealed: inout [String: String], _ team: TeamFixture) throws {
        let list = try team.shell("grep -l 'Signed off' riverside/minutes/*/*.md || true").output
        for file in list.split(separator: "\n").map(String.init) {
            let sum = try team.shell("sha256sum < '\(file)'").output
            #expect(sealed[file, default: sum] == sum, "\(file) has changed")
            sealed[file] = sum
        }
    }
}

/// Somebody who presses anything, and nothing that ends or stops the process from outside.
private struct Hand {
    private var chance: SeededGenerator

    init(seed: UInt64) {
        chance = SeededGenerator(seed: seed)
    }

    mutating func act(on terminal: ProgramTerminal) {
        switch Int.random(in: 0..<100, using: &chance) {
        case 0..<2:
            terminal.resize(
                Size(
                    width: Int.random(in: 1...220, using: &chance),
                    height: Int.random(in: 1...70, using: &chance)))
        case 2..<5: terminal.send("\u{1B}[200~\(pick(Self.pastes))\u{1B}[201~")
        case 5..<25: terminal.send("\r")
        case 25..<40: terminal.send(pick(Self.sequences))
        case 40..<50: terminal.send(pick(Self.controls))
        default: terminal.send(pick(Self.letters))
        }
    }

    private mutating func pick(_ all: [String]) -> String {
        all.randomElement(using: &chance) ?? ""
    }

    private static let pastes = [
        "dn: woke four times", "stays at home @gp fri", "q\ny\nD\n", "王小明 Zoë e\u{301}👩‍⚕️",
        String(repeating: "long ", count: 200),
    ]
    private static let sequences = [
        "\u{1B}", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~",
        "\u{1B}[3~", "\u{1B}[Z", "\u{1B}OP", "\u{1B}OR", "\u{1B}[18~", "\u{1B}[19~", "\u{1B}[20~",
        "\u{1B}[99;99~", "\u{1B}b",
    ]
    /// Ctrl-Z stands outside: nobody would bring the program back.
    private static let controls = (1...31).filter { $0 != 26 && $0 != 27 && $0 != 13 }
        .map { String(UnicodeScalar(UInt8($0))) }
    private static let letters =
        "abcdefghijklmnopqrstuvwxyzADGJKLMNORSTV0123456789 :@.+-/?éß王".map(String.init)
}
