import Glibc
public import TerminalUI
public import Testing

/// A real terminal device with a program running in it.
///
/// A class, because it owns a descriptor and a process; open for those that know their program.
open class PseudoTerminal {
    /// How a process ended.
    public enum Ending: Equatable, Sendable {
        case exited(Int32)
        case killed(Int32)
    }

    /// How to start the program.
    public struct Launch {
        public var command: [String]
        public var environment = ["TERM": "xterm-256color"]
        public var size = Size(width: 80, height: 24)

        public init(
            command: [String], environment: [String: String] = ["TERM": "xterm-256color"]
        ) {
            self.command = command
            self.environment = environment
        }
    }

    public let process: Int32
    /// Everything the program has written to the terminal.
    public private(set) var output: [UInt8] = []
    private let settings: termios
    private var device: Int32
    /// True once nothing more can come from the program.
    public private(set) var isClosed = false
    private var ending: Ending?

    /// Opens a device and starts the program on it.
    public init(_ launch: Launch) throws {
        device = try Device.open(launch.size)
        settings = try Device.settings(device)
        process = try Device.start(
            launch.command,
            launch.environment.merging(BuiltProgram.environment) { first, _ in first }, on: device)
    }

    deinit {
        close(device)
        guard ending == nil else { return }
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// The output as text.
    public var text: String { String(decoding: output, as: UTF8.self) }

    /// Types text, all of it in as few writes as the device takes.
    public func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty, !isClosed {
            let count = bytes.withUnsafeBytes { write(device, $0.baseAddress, $0.count) }
            if count > 0 { bytes.removeFirst(count) } else { collect(until: Clock.now() + 50) }
        }
    }

    /// Gives the terminal another size.
    public func resize(_ size: Size) {
        Device.resize(device, size)
    }

    /// Closes the terminal as a window is closed.
    public func hangUp() {
        close(device)
        device = -1
        isClosed = true
    }

    /// Sends a signal to the program.
    public func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Waits until nothing is wrong any more: `fault` gives nil, or the words for what is missing.
    public func wait(
        sourceLocation: SourceLocation = #_sourceLocation, until fault: () -> String?
    ) {
        let deadline = Clock.now() + Clock.patience
        while let words = fault() {
            guard Clock.now() < deadline else {
                Issue.record("\(words)", sourceLocation: sourceLocation)
                return
            }
            collect(until: Clock.now() + 5)
        }
    }

    /// Waits until the program has written some text, counted from an offset of the output.
    public func expectOutput(
        _ wanted: String, from offset: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let deadline = Clock.now() + Clock.patience
        while !String(decoding: output.dropFirst(offset), as: UTF8.self).contains(wanted) {
            guard Clock.now() < deadline, !isClosed else {
                Issue.record("\(wanted) not in \(text)", sourceLocation: sourceLocation)
                return
            }
            collect(until: min(deadline, Clock.now() + 100))
        }
    }

    /// Waits for the end of the program and of its output.
    public func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) -> Ending? {
        let deadline = Clock.now() + Clock.patience
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard Clock.now() < deadline else {
                Issue.record("still running", sourceLocation: sourceLocation)
                return nil
            }
            collect(until: Clock.now() + 5)
        }
        collect(until: Clock.now())
        ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
        return ending
    }

    /// Whether the device has the settings it had before the program started.
    public func hasOriginalSettings() throws -> Bool {
        let now = try Device.settings(device)
        return now.c_lflag == settings.c_lflag && now.c_iflag == settings.c_iflag
            && now.c_oflag == settings.c_oflag && now.c_cflag == settings.c_cflag
    }

    /// Reads what is there, waiting for it no longer than the time.
    public func collect(until limit: Int) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            // A device of -1 is passed over by poll, which then just waits.
            var entry = pollfd(fd: device, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, Int32(max(0, limit - Clock.now()))) > 0 else { return }
            let count = read(device, &buffer, buffer.count)
            guard count > 0 else {
                isClosed = true
                // Nothing more will come; wait for what else the caller waits for.
                poll(nil, 0, Int32(max(0, limit - Clock.now())))
                return
            }
            output += buffer[..<count]
        }
    }
}
