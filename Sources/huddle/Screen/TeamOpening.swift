import CursesTerminal
import Glibc
import HuddleFiles
import HuddleUI
import TerminalUI
import Threads

/// A team that is being read beside the thread that owns the screen, so that no key waits for it.
final class TeamOpening: Sendable {
    /// Only the frame for a reading that is over before anybody could have read more.
    private static let patience: Int64 = 40
    /// How often the page says how far the reading is.
    private static let pace: Int64 = 250

    private let path: String
    private let mailbox: Mailbox<Result<OpenTeam, any Error>>
    private let progress = Guarded<(read: Int, count: Int)?>(nil)

    /// A team that is to be read; a class because two threads share it.
    init(path: String) throws {
        self.path = path
        do {
            mailbox = try Mailbox()
        } catch {
            throw Failure(error.words)
        }
    }

    /// Begins to read.
    func start(access: TeamFolder.Access) {
        // Without a thread to spare the page stays away, and the reading is the same.
        guard let thread = BackgroundThread({ self.read(access: access) }) else {
            return read(access: access)
        }
        thread.leave()
    }

    /// What came of the wait.
    enum Outcome {
        /// The team, and what was typed meanwhile.
        case opened(OpenTeam, typed: [TerminalInput])
        case left
    }

    /// Waits for the team; shows how far the reading is when it takes its time.
    func wait(on terminal: inout Terminal, theme: Theme) throws -> Outcome {
        terminal.watch(mailbox.descriptor)
        defer { terminal.unwatch(mailbox.descriptor) }
        var opening = Opening(folder: path)
        paint(opening, on: &terminal, theme)
        var typed: [TerminalInput] = []
        var due = SystemClock.read().milliseconds + Self.patience
        while true {
            let left = max(0, due - SystemClock.read().milliseconds)
            switch terminal.next(timeoutMilliseconds: Int(left)) {
            case .readable:
                if let result = mailbox.takeAll().first {
                    return .opened(try result.get(), typed: typed)
                }
            case .input(.key(.character("q"))) where typed.isEmpty: return .left
            case .input(.resize): paint(opening, on: &terminal, theme)
            case .input(let input): typed.append(input)
            case .ended: return .left
            case .timeout:
                opening.isSlow = true
                opening.progress = progress.withLock { $0 }
                paint(opening, on: &terminal, theme)
                due = SystemClock.read().milliseconds + Self.pace
            }
        }
    }

    private func paint(_ opening: Opening, on terminal: inout Terminal, _ theme: Theme) {
        terminal.paint(
            view(opening, size: terminal.size, charset: terminal.charset), theme: theme)
    }

    private func read(access: TeamFolder.Access) {
        let result = Result { () throws -> OpenTeam in
            try OpenTeam(at: path, access: access) { read, count in
                self.progress.withLock { $0 = (read, count) }
            }
        }
        mailbox.post(result)
    }
}
