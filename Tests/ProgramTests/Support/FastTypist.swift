import Glibc
import HuddleTesting
import TerminalTesting
import Testing

/// Somebody who types fast into a program that is killed and started again.
///
/// A class because it owns the terminal in which the program runs.
final class FastTypist {
    private let name: String
    private let start: () throws -> ProgramTerminal
    private var terminal: ProgramTerminal?
    private var chance: SeededGenerator
    private var count = 0
    /// Every line that was typed whole.
    private(set) var typed: Set<String> = []
    /// Every line that stood on the screen as saved.
    private(set) var shown: Set<String> = []

    /// Nobody types before `begin`; the seed chooses what and how fast.
    init(name: String, seed: UInt64, start: @escaping () throws -> ProgramTerminal) {
        self.name = name
        self.start = start
        chance = SeededGenerator(seed: seed)
    }

    /// Starts the program in the meeting that is open, with an empty line.
    func begin() throws {
        let terminal = try start()
        terminal.press("", shows: "c said")
        terminal.press("c", shows: "contribution for")
        // A terminal that marks one paste marks them all: fast lines are keys, not a paste.
        terminal.send("\u{1B}[200~pasted\u{1B}[201~")
        clearLine(terminal)
        self.terminal = terminal
    }

    /// Types a few lines in pieces; the last may stop anywhere.
    func type() {
        guard let terminal else { return }
        clearLine(terminal)
        let lines = (0..<Int.random(in: 1...4, using: &chance)).map { _ in newLine() }
        typed.formUnion(lines)
        let keys = lines.map { "dn: \($0)\r" }.joined()
        let cut =
            Bool.random(using: &chance)
            ? keys.count : Int.random(in: 1...keys.count, using: &chance)
        var rest = keys.prefix(cut)
        while !rest.isEmpty {
            let piece = rest.prefix(Int.random(in: 5...60, using: &chance))
            rest.removeFirst(piece.count)
            terminal.send(String(piece))
            // The moment of whatever happens next, not a wait: the program is somewhere in its work.
            terminal.collect(until: Clock.now() + Int.random(in: 0...40, using: &chance))
            note(terminal.picture())
        }
    }

    /// Kills the program as it stands.
    func kill() {
        guard let terminal else { return }
        terminal.signal(SIGKILL)
        #expect(terminal.waitForEnd() == .killed(SIGKILL))
        note(terminal.picture())
        self.terminal = nil
    }

    /// Leaves the program in the ordinary way.
    func leave() {
        guard let terminal else { return }
        terminal.signal(SIGTERM)
        #expect(terminal.waitForEnd() == .exited(0))
        self.terminal = nil
    }

    private func clearLine(_ terminal: ProgramTerminal) {
        terminal.send("\u{01}\u{0B}")
        terminal.expect("an empty line") { picture in
            let row = picture.split(separator: "\n").last { $0.contains("contribution for") }
            return row?.drop { $0 != "›" }.dropFirst().allSatisfy(\.isWhitespace) == true
        }
        note(terminal.picture())
    }

    private func newLine() -> String {
        count += 1
        let word = (0..<6).map { _ in "abcdefghijkmnopq".randomElement(using: &chance) ?? "a" }
        return "\(name)-\(count)-\(String(word)) Zoë"
    }

    /// Notes the lines that the picture shows as saved: those above the line being typed.
    private func note(_ picture: String) {
        let rows = picture.split(separator: "\n", omittingEmptySubsequences: false)
        let saved = rows.prefix { !$0.contains("contribution for") }.joined(separator: "\n")
        shown.formUnion(typed.filter(saved.contains))
    }
}
