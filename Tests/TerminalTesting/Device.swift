import Glibc
import TerminalUI
import Testing

/// The system calls around a terminal device.
enum Device {
    private static let setLock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// Opens a new device and gives it a size.
    static func open(_ size: Size) throws -> Int32 {
        // posix_openpt and its kin are left out of Swift's view of the C library.
        let device = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(device >= 0)
        var locked: Int32 = 0
        try #require(ioctl(device, setLock, &locked) == 0)
        _ = fcntl(device, F_SETFL, O_NONBLOCK)
        resize(device, size)
        return device
    }

    static func resize(_ device: Int32, _ size: Size) {
        var window = winsize(
            ws_row: UInt16(size.height), ws_col: UInt16(size.width), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(device, UInt(TIOCSWINSZ), &window)
    }

    static func settings(_ device: Int32) throws -> termios {
        var settings = termios()
        try #require(tcgetattr(device, &settings) == 0)
        return settings
    }

    /// Starts a program in a session of its own with the device as its terminal.
    static func start(
        _ arguments: [String], _ environment: [String: String], on device: Int32
    ) throws -> Int32 {
        var number: Int32 = 0
        try #require(ioctl(device, getNumber, &number) == 0)
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/pts/\(number)", O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&files, 0, 1)
        posix_spawn_file_actions_adddup2(&files, 0, 2)
        return try spawn(arguments, environment, &files)
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String: String],
        _ files: inout posix_spawn_file_actions_t
    ) throws -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // POSIX_SPAWN_SETSID, which Swift's view of the C library leaves out, is 0x80.
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var process: pid_t = 0
        let argumentPointers = arguments.map { strdup($0) } + [nil]
        let environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argumentPointers + environmentPointers).forEach { free($0) } }
        let error = posix_spawnp(
            &process, arguments[0], &files, &attributes, argumentPointers, environmentPointers)
        try #require(error == 0)
        return process
    }
}
