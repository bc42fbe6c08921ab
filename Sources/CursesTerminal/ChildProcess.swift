import CCurses
import Glibc

/// Another program, such as the person's editor.
public enum ChildProcess {
    /// How a program ended.
    public enum Status: Hashable, Sendable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    /// Why a program could not be run.
    public struct Failure: Error, Hashable, Sendable {
        public let program: String
        /// The system's error number.
        public let code: Int32
    }

    /// Runs a program on this terminal and waits for its end.
    ///
    /// The first argument names it and is looked up in `PATH`. It starts with the usual signals
    /// and with no open files but the first three. Entries of the environment read `NAME=value`.
    public static func run(
        _ arguments: [String], environment: [String]
    ) throws(Failure) -> Status {
        let program = arguments.first ?? ""
        var process: Int32 = 0
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment) { environment in
                cc_spawn(&process, arguments, environment)
            }
        }
        guard code == 0 else { throw Failure(program: program, code: code) }
        var exitCode: Int32 = 0
        var signal: Int32 = 0
        let problem = cc_wait_for(process, &exitCode, &signal)
        guard problem == 0 else { throw Failure(program: program, code: problem) }
        return signal == 0 ? .exited(exitCode) : .killed(signal: signal)
    }

    /// Lends the strings as C has them: an array of pointers with a null at its end.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { pointers.forEach { free($0) } }
        return body(pointers + [nil])
    }
}
