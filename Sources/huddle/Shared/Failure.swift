import ArgumentParser
import Glibc
import HuddleCore
import HuddleFiles
import TerminalUI

/// Why the program stops: words for standard error, and the exit code.
struct Failure: Error {
    /// The exit codes of the program, from which docs/ERRORS.md takes its words; wrong usage is
    /// ArgumentParser's 64.
    enum Code: Int32 {
        /// What was asked cannot be done: the words say why, and what to do next.
        case refused = 1
        /// The record has faults: each is named, with what to do about it.
        case faults = 2
        /// The program's own fault: please tell us what you did.
        case internalFault = 70
        /// The disk refused or failed: the words say which file, and what to do next.
        case disk = 74
    }

    let message: String
    let code: Code

    init(_ message: String, _ code: Code = .refused) {
        self.message = message
        self.code = code
    }

    init(_ refusal: Refusal) {
        self.init(refusal.message)
    }

    /// What an error says at the end of a command; nil for what ArgumentParser says itself. Of one
    /// that nothing expects only its kind is named: what it holds may be somebody's words.
    init?(ending error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let refusal as Refusal: self.init(refusal)
        case let error as FileError: self.init(error.description, .disk)
        case is ExitCode, is CleanExit, is ValidationError: return nil
        default:
            self.init(
                "The program made a mistake: \(type(of: error)). What was saved before is in the "
                    + "team's journals. Try again, and please tell us what you did.",
                .internalFault)
        }
    }
}

extension ParsableCommand {
    /// Runs a command's work; a failure is said once and becomes the exit code.
    func reportingFailures(_ work: () throws -> Void) throws {
        keepNoCore()
        do {
            try work()
        } catch {
            guard let failure = Failure(ending: error) else { throw error }
            Output.error("huddle: \(failure.message)")
            throw ExitCode(failure.code.rawValue)
        }
    }

    /// A program that dies leaves no copy of its memory, which is full of what people said.
    private func keepNoCore() {
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    }
}

/// Standard output and error; text from people is made harmless for a terminal.
enum Output {
    /// Writes results; a closed pipe ends the program quietly.
    static func write(_ text: String) throws {
        try write(bytes: Array(text.utf8), to: STDOUT_FILENO)
    }

    /// Writes a line of words for people.
    static func line(_ text: String) throws {
        try write(DisplayText.clean(text) + "\n")
    }

    /// Writes a line to standard error; when that fails there is nobody left to tell.
    static func error(_ text: String) {
        // Nothing can be done about a standard error that is closed.
        try? write(bytes: Array((DisplayText.clean(text) + "\n").utf8), to: STDERR_FILENO)
    }

    /// The columns of the terminal on standard output, nil when it is a file or a pipe.
    static var columns: Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private static func write(bytes: [UInt8], to descriptor: Int32) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                throw ExitCode(0)
            } else if errno != EINTR {
                throw ExitCode(Failure.Code.disk.rawValue)
            }
        }
    }
}
