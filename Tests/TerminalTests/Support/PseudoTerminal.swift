import Glibc
import TerminalUI
import Testing

/// A real terminal device with the probe running in it.
///
/// A class, because it owns a descriptor and a process.
final class PseudoTerminal {
    /// How a process ended.
    enum Ending: Equatable {
        case exited(Int32)
        case killed(Int32)
    }

    /// How to start the probe.
    struct Launch {
        var environment = ["TERM": "xterm-256color"]
        var size = Size(width: 80, height: 24)
        var command = [Probe.path, "LOG"]
    }

    private static let patience = 20_000
    let process: Int32
    let settings: termios
    let log: ProbeLog
    /// Everything the program has written to the terminal.
    private(set) var output: [UInt8] = []
    private var device: Int32
    private var isClosed = false

    init(_ launch: Launch = Launch()) throws {
        let log = try ProbeLog()
        self.log = log
        device = try Device.open(launch.size)
        settings = try Device.settings(device)
        process = try Device.start(
            launch.command.map { $0 == "LOG" ? log.path : $0 },
            launch.environment.merging(Probe.environment) { first, _ in first }, on: device)
    }

    deinit {
        kill(process, SIGKILL)
        close(device)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    /// The output as text.
    var text: String { String(decoding: output, as: UTF8.self) }

    /// Types text, all of it in as few writes as the device takes.
    func send(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(device, $0.baseAddress, $0.count) }
            if count > 0 { bytes.removeFirst(count) } else { collect(until: Clock.now() + 50) }
        }
    }

    /// Gives the terminal another size.
    func resize(_ size: Size) {
        Device.resize(device, size)
    }

    /// Closes the terminal as a window is closed.
    func hangUp() {
        close(device)
        device = -1
        isClosed = true
    }

    /// Sends a signal to the program.
    func signal(_ number: Int32) {
        kill(process, number)
    }

    /// Waits until the program has written down a line that satisfies the condition.
    func expectLog(
        _ words: Comment, sourceLocation: SourceLocation = #_sourceLocation,
        _ condition: ([String]) -> Bool
    ) {
        let deadline = Clock.now() + PseudoTerminal.patience
        while !condition(log.lines()) {
            guard Clock.now() < deadline else {
                Issue.record("\(words): \(log.lines())", sourceLocation: sourceLocation)
                return
            }
            collect(until: Clock.now() + 5)
        }
    }

    /// Waits until the program has opened the terminal and painted its first frame.
    func expectOpen(sourceLocation: SourceLocation = #_sourceLocation) {
        expectOutput("size ", sourceLocation: sourceLocation)
    }

    /// Waits until the program has written some text, counted from an offset of the output.
    func expectOutput(
        _ wanted: String, from offset: Int = 0, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let deadline = Clock.now() + PseudoTerminal.patience
        while !String(decoding: output.dropFirst(offset), as: UTF8.self).contains(wanted) {
            guard Clock.now() < deadline, !isClosed else {
                Issue.record("\(wanted) not in \(text)", sourceLocation: sourceLocation)
                return
            }
            collect(until: min(deadline, Clock.now() + 100))
        }
    }

    /// Waits for the end of the program and of its output.
    func waitForEnd(sourceLocation: SourceLocation = #_sourceLocation) -> Ending? {
        let deadline = Clock.now() + PseudoTerminal.patience
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            guard Clock.now() < deadline else {
                Issue.record("still running", sourceLocation: sourceLocation)
                return nil
            }
            collect(until: Clock.now() + 5)
        }
        collect(until: Clock.now())
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
    }

    /// Whether the device has the settings it had before the program started.
    func hasOriginalSettings() throws -> Bool {
        let now = try Device.settings(device)
        return now.c_lflag == settings.c_lflag && now.c_iflag == settings.c_iflag
            && now.c_oflag == settings.c_oflag && now.c_cflag == settings.c_cflag
    }

    /// Reads what is there, waiting for it no longer than the time.
    private func collect(until limit: Int) {
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
