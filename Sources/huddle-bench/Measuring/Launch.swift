import Glibc

/// A program to start, with its arguments and surroundings.
struct Launch {
    /// The program, found along PATH, and its arguments.
    let arguments: [String]
    var folder = "."
    /// Added to what this program was started with.
    var environment: [String: String] = [:]

    init(_ arguments: [String]) {
        self.arguments = arguments
    }

    /// Starts the program on what `files` says its descriptors are; nil when it cannot be.
    func start(_ prepare: (inout posix_spawn_file_actions_t) -> Void) -> pid_t? {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        // Swift's view of the C library has no way to name the child's folder.
        let here = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer {
            fchdir(here)
            close(here)
        }
        guard chdir(folder) == 0 else { return nil }
        prepare(&files)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // POSIX_SPAWN_SETSID, which Swift's view of the C library leaves out.
        posix_spawnattr_setflags(&attributes, 0x80)
        let argumentPointers = arguments.map { strdup($0) } + [nil]
        let environmentPointers = surroundings.map { strdup($0) } + [nil]
        defer { (argumentPointers + environmentPointers).forEach { free($0) } }
        var process: pid_t = 0
        let error = posix_spawnp(
            &process, arguments[0], &files, &attributes, argumentPointers, environmentPointers)
        return error == 0 ? process : nil
    }

    private var surroundings: [String] {
        var values = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]
        for name in ["PATH", "HOME", "PYENV_ROOT"] {
            if let value = getenv(name) { values[name] = String(cString: value) }
        }
        return values.merging(environment) { _, own in own }.map { "\($0.key)=\($0.value)" }
    }
}
