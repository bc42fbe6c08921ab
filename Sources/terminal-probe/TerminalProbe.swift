import CursesTerminal
import Glibc
import TerminalUI

/// A program for the tests of the terminal: it shows names, writes down what it hears, and ends or
/// crashes on demand. It is no part of what is installed.
///
/// `terminal-probe LOG` appends one line to LOG for each event, keys as in a key script. The keys:
/// `q` ends, F2 calls `exit`, F3 runs `sh -c "$PROBE_COMMAND"`, F4 reads through nil, F5 traps,
/// F6 aborts, Ctrl-L redraws, Ctrl-Z suspends, F7 asks another thread for a message.
@main
enum TerminalProbe {
    static func main() {
        do throws(TerminalError) {
            try run()
        } catch {
            let words = Array("terminal-probe: \(error)\n".utf8)
            _ = write(STDERR_FILENO, words, words.count)
            exit(2)
        }
    }

    private static func run() throws(TerminalError) {
        var log = EventLog(path: CommandLine.arguments.dropFirst().first ?? "/dev/null")
        let mailbox = try Mailbox<String>()
        var terminal = try Terminal()
        terminal.setLastWords("the record is safe\n")
        terminal.watch(mailbox.descriptor)
        let type = terminal.unknownType ?? "-"
        log.write("open \(terminal.charset) \(terminal.colourDepth) \(type) \(getpid())")
        while true {
            terminal.paint(frame(terminal.size, terminal.charset, log.lines), theme: .dark)
            repeat {
                let event = terminal.next(timeoutMilliseconds: nil)
                log.write(words(for: event, mailbox))
                if case .ended = event { return }
                guard case .input(.key(let key)) = event else { continue }
                if key == .character("q") { return }
                act(on: key, &terminal, mailbox, &log)
            } while terminal.hasPendingEvent
        }
    }

    private static func words(for event: TerminalEvent, _ mailbox: Mailbox<String>) -> String {
        switch event {
        case .input(let input): KeyScript.script(for: [input])
        case .readable: "messages " + mailbox.takeAll().joined(separator: " ")
        case .timeout: "timeout"
        case .ended(let reason): "ended \(reason)"
        }
    }

    private static func act(
        on key: Key, _ terminal: inout Terminal, _ mailbox: Mailbox<String>, _ log: inout EventLog
    ) {
        switch key {
        case .function(2): exit(3)
        case .function(3): log.write("child " + terminal.runOutside { child() })
        case .function(4): UnsafePointer<Int>(bitPattern: 8).map { log.write("\($0.pointee)") }
        case .function(5): log.write("\(log.lines[log.lines.count])")
        case .function(6): abort()
        case .function(7): post(to: mailbox)
        case .control("l"): terminal.redraw()
        case .control("z"): terminal.suspend()
        default: break
        }
    }

    private static func child() -> String {
        let command = getenv("PROBE_COMMAND").map { String(cString: $0) } ?? "true"
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        do throws(ChildProcess.Failure) {
            let status = try ChildProcess.run(
                ["sh", "-c", command], environment: ["PATH=" + path])
            return "\(status)"
        } catch {
            return "\(error)"
        }
    }

    private static func post(to mailbox: Mailbox<String>) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(mailbox)
        pthread_create(
            &thread, nil,
            { pointer in
                guard let pointer else { return nil }
                let box = Unmanaged<Mailbox<String>>.fromOpaque(pointer)
                box.takeRetainedValue().post("from-a-worker")
                return nil
            }, box.toOpaque())
        pthread_detach(thread)
    }

    private static func frame(_ size: Size, _ charset: Charset, _ lines: [String]) -> Canvas {
        var canvas = Canvas(size: size, charset: charset)
        let bounds = canvas.bounds
        canvas.box(bounds, title: "Zoë Ångström · 王小明 · 👩\u{200D}⚕️", role: .borderFocused)
        let inside = bounds.inset(by: 1)
        for (row, line) in lines.suffix(inside.height - 1).enumerated() {
            canvas.writeFitted("\(line) |", in: inside.row(row))
        }
        let last = inside.row(inside.height - 1)
        canvas.writeFitted("size \(size.width)x\(size.height)", in: last, role: .selection)
        canvas.cursor = last.isEmpty ? nil : last.origin
        return canvas
    }
}
