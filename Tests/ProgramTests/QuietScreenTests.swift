import TerminalTesting
import TerminalUI
import Testing

/// What the program sends to a terminal of 200 columns and 60 rows: little, and nothing unasked.
struct QuietScreenTests {
    private let team: TeamFixture

    init() throws {
        team = try TeamFixture.imported()
    }

    /// The program on a wide terminal, at rest.
    private func wide(_ arguments: [String]) throws -> PseudoTerminal {
        var launch = PseudoTerminal.Launch(
            command: [TeamFixture.program] + arguments + ["--team", team.path],
            environment: TeamFixture.environment)
        launch.environment["TERM"] = "xterm-256color"
        launch.environment["HOME"] = team.scratch.path
        launch.size = Size(width: 200, height: 60)
        let terminal = try PseudoTerminal(launch)
        terminal.expectOutput("saved")
        terminal.settle()
        return terminal
    }

    /// The program in a meeting, its timer paused.
    private func discussing() throws -> PseudoTerminal {
        let terminal = try wide(["meet"])
        for keys in ["\r", "A", "\r", "\r", "t"] { _ = terminal.bytes(for: keys) }
        terminal.expectOutput("paused")
        terminal.settle()
        return terminal
    }

    @Test func `moving the selection a row sends at most 600 bytes`() throws {
        let terminal = try wide(["meet"])
        _ = terminal.bytes(for: "\r")
        let rollCall = (0..<3).map { _ in terminal.bytes(for: "j") }
        for keys in ["A", "\r"] { _ = terminal.bytes(for: keys) }
        let order = (0..<20).map { _ in terminal.bytes(for: "j") }
        #expect(rollCall.allSatisfy { (1...600).contains($0) }, "roll call \(rollCall)")
        #expect(order.allSatisfy { (1...600).contains($0) }, "running order \(order)")
    }

    @Test func `typing a letter sends at most 100 bytes`() throws {
        let terminal = try discussing()
        _ = terminal.bytes(for: "c")
        _ = terminal.bytes(for: "dn: ")
        let letters = "woke four times".map { terminal.bytes(for: String($0)) }
        #expect(letters.dropFirst(3).allSatisfy { (1...100).contains($0) }, "\(letters)")
    }

    @Test func `nothing is sent while nothing happens`() throws {
        let home = try wide([])
        let before = home.output.count
        home.collect(until: Clock.now() + 3_000)
        #expect(home.output.count == before)
        let paused = try discussing()
        // What was said of the last key leaves after its time; then nothing follows.
        paused.collect(until: Clock.now() + 8_000)
        let rest = paused.output.count
        paused.collect(until: Clock.now() + 3_000)
        #expect(paused.output.count == rest)
    }

    @Test func `a running timer sends at most 100 bytes a second`() throws {
        let terminal = try discussing()
        _ = terminal.bytes(for: "t")
        terminal.collect(until: Clock.now() + 8_000)
        let (bytes, began) = (terminal.output.count, Clock.now())
        terminal.collect(until: Clock.now() + 5_000)
        let sent = terminal.output.count - bytes
        #expect(sent > 0)
        #expect(sent * 1_000 <= 100 * (Clock.now() - began + 1_000), "\(sent) bytes")
    }
}

extension PseudoTerminal {
    /// Waits until the program has written nothing for a while.
    fileprivate func settle() {
        var before = -1
        while before != output.count {
            before = output.count
            collect(until: Clock.now() + 250)
        }
    }

    /// How many bytes the program sends for a key, until it is at rest.
    fileprivate func bytes(for keys: String) -> Int {
        let before = output.count
        send(keys)
        settle()
        return output.count - before
    }
}
