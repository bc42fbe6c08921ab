import Glibc

/// The person's own git, on one folder: called with arguments and never through a shell.
struct Git {
    /// What a call gave.
    struct Outcome {
        let code: Int32
        let output: [UInt8]
        let errors: String

        var succeeded: Bool { code == 0 }
        /// The output as text without its last line end.
        var text: String {
            let text = String(decoding: output, as: UTF8.self)
            return text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
        /// The lines of the output, split at NUL where git was asked to end names with it.
        var names: [String] {
            output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        }
        /// What git complained of, without its word for how bad that is.
        var complaint: String {
            // ssh ends its lines with a carriage return and a line feed, which are one Character.
            let lines = errors.split(whereSeparator: \.isNewline).map(String.init)
            let words = ["fatal: ", "error: "]
            // Where ssh could not connect, git only says that it heard nothing.
            let said =
                lines.first { $0.hasPrefix("ssh: ") }
                ?? lines.first { line in words.contains(where: line.hasPrefix) }
                ?? lines.last ?? "git ended with \(code)"
            let word = words.first(where: said.hasPrefix) ?? ""
            return String(said.dropFirst(word.count).dropLast(said.hasSuffix(".") ? 1 : 0))
        }
    }

    let folder: String
    /// An index of its own, by its path from the folder; nil for that of the folder.
    var index: String?

    /// Hooks, signing and attributes of the machine are not this record's business.
    private static let settings = [
        "-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", "-c", "core.autocrlf=false",
        "-c", "core.quotePath=false", "-c", "gc.auto=0", "-c", "maintenance.auto=false",
    ]

    /// Runs git and waits; nil when there is no git to run.
    func run(_ arguments: [String]) throws -> Outcome {
        let call = ["git", "-C", folder] + Self.settings + arguments
        let output = try Pipe()
        let errors = try Pipe()
        var process = pid_t()
        let code = Spawn.start(&process, call, index: index, (output.write, errors.write))
        output.closeWrite()
        errors.closeWrite()
        guard code == 0 else {
            throw Failure(
                code == ENOENT
                    ? "git is not installed, and huddle sync works through it. Install git."
                    : "git cannot be run: \(String(cString: strerror(code)))")
        }
        let (said, complained) = Pipe.readAll(output, errors)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let exited = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
        return Outcome(
            code: exited, output: said, errors: String(decoding: complained, as: UTF8.self))
    }

    /// Asks git what it answers with 0 for yes and 1 for no; a git that was stopped has not said no.
    func asks(_ arguments: [String]) throws -> Bool {
        let outcome = try run(arguments)
        guard outcome.code <= 1 else {
            throw Failure("git cannot answer: \(outcome.complaint). Sync again.")
        }
        return outcome.succeeded
    }

    /// Runs git where only success will do.
    @discardableResult
    func require(_ arguments: [String], _ what: String) throws -> Outcome {
        let outcome = try run(arguments)
        guard outcome.succeeded else { throw Failure("\(what): \(outcome.complaint)") }
        return outcome
    }
}

/// Starts programs with the usual signals, whatever this program or its threads have blocked.
private enum Spawn {
    static func start(
        _ process: inout pid_t, _ arguments: [String], index: String?,
        _ streams: (output: Int32, errors: Int32)
    ) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_adddup2(&files, streams.output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&files, streams.errors, STDERR_FILENO)
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        let variables =
            Environment.all.filter { !isAboutARepository($0) } + ["LC_ALL=C"]
            + (index.map { ["GIT_INDEX_FILE=\($0)"] } ?? [])
        let environment: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { (words + environment).forEach { free($0) } }
        return posix_spawnp(&process, "git", &files, &attributes, words, environment)
    }

    /// What would make git work on another repository than the team's folder: as a hook sets it, or a
    /// shell in which somebody works on something else.
    private static let ofRepositories: Set = [
        "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE",
        "GIT_CEILING_DIRECTORIES",
    ]

    private static func isAboutARepository(_ variable: String) -> Bool {
        variable.split(separator: "=", maxSplits: 1).first
            .map { ofRepositories.contains(String($0)) } ?? false
    }
}

/// A way from a program's output to this one; both ends close when a program is started.
private final class Pipe {
    private let read: Int32
    private(set) var write: Int32

    /// A class because it owns two descriptors.
    init() throws {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else {
            throw Failure("git cannot be run: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        (read, write) = (ends[0], ends[1])
    }

    deinit {
        closeWrite()
        close(read)
    }

    func closeWrite() {
        if write >= 0 { close(write) }
        write = -1
    }

    /// Both to their ends, whichever has something first: a full pipe would hold the program up.
    static func readAll(_ first: Pipe, _ second: Pipe) -> ([UInt8], [UInt8]) {
        var bytes: [[UInt8]] = [[], []]
        var polled = [first, second].map { pollfd(fd: $0.read, events: Int16(POLLIN), revents: 0) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while polled.contains(where: { $0.fd >= 0 }) {
            guard poll(&polled, 2, -1) > 0 || errno == EINTR else { break }
            for place in 0..<2 where polled[place].fd >= 0 && polled[place].revents != 0 {
                let count = Glibc.read(polled[place].fd, &buffer, buffer.count)
                if count > 0 { bytes[place] += buffer[..<count] }
                if count == 0 || count < 0 && errno != EINTR { polled[place].fd = -1 }
            }
        }
        return (bytes[0], bytes[1])
    }
}
