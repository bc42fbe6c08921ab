public import CursesTerminal
import Glibc

/// Command lines, run by the shell, and what they wrote.
public struct Shell {
    /// What came of a command line.
    public struct Outcome: Sendable {
        public let status: ChildProcess.Status
        public let output: String
        public let errors: String
    }

    private let folder: ScratchFolder
    private let environment: [String: String]

    /// A shell whose commands start in the folder.
    public init(in folder: ScratchFolder, environment: [String: String] = [:]) {
        self.folder = folder
        self.environment = environment.merging(BuiltProgram.environment) { first, _ in first }
            .merging(["HOME": folder.path]) { first, _ in first }
    }

    /// Runs a command line with nothing on its standard input, and waits for its end.
    public func run(_ command: String) throws -> Outcome {
        let streams = "\(folder.path)/.streams-\(UInt32.random(in: .min ... .max))"
        defer {
            unlink("\(streams).out")
            unlink("\(streams).err")
        }
        let line =
            "cd \(folder.path) && { \(command)\n} < /dev/null > \(streams).out 2> \(streams).err"
        let status = try ChildProcess.run(
            ["sh", "-c", line], environment: environment.map { "\($0.key)=\($0.value)" })
        return Outcome(
            status: status, output: TextFile.text("\(streams).out"),
            errors: TextFile.text("\(streams).err"))
    }
}
