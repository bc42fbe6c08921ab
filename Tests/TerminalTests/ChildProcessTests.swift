import Glibc
import Testing

@testable import CursesTerminal

struct ChildProcessTests {
    private func run(_ command: String) throws -> ChildProcess.Status {
        try ChildProcess.run(["sh", "-c", command], environment: ["PATH=/usr/bin:/bin"])
    }

    @Test func `the exit code or the signal of a program is told`() throws {
        #expect(try run("exit 3") == .exited(3))
        #expect(try run("kill -TERM $$") == .killed(signal: SIGTERM))
    }

    @Test func `a program that is not there is an error with its name`() {
        let expected = ChildProcess.Failure(program: "no-such-editor", code: ENOENT)
        #expect(throws: expected) {
            try ChildProcess.run(["no-such-editor"], environment: [])
        }
    }

    @Test func `a program gets its environment and neither our files nor our blocked signals`()
        throws
    {
        let status = try ChildProcess.run(
            ["sh", "-c", "test \"$GREETING\" = hello"],
            environment: ["PATH=/usr/bin:/bin", "GREETING=hello"])
        #expect(status == .exited(0))
        let descriptor = dup(STDERR_FILENO)
        defer { close(descriptor) }
        #expect(try run("! test -e /proc/$$/fd/\(descriptor)") == .exited(0))
        #expect(try run("exec grep -q 'SigBlk:.0000000000000000' /proc/self/status") == .exited(0))
    }
}
