import CursesTerminal
import Glibc
import HuddleFiles
import HuddleUI
import TerminalUI
import Threads

/// A team that is being read beside the thread that owns the screen, so that no key waits for it.
final class TeamOpening: Sendable {
    /// Milliseconds until the page says what is known, and until it says that the reading takes time.
    private static let stages: [(after: Int64, stage: Opening.Stage)] = [
        (40, .known), (300, .slow),
    ]
    /// How often the page says how far the reading is.
    private static let pace: Int64 = 250
    /// How many meetings the page names.
    private static let mostMeetings = 5

    private let path: String
    private let mailbox: Mailbox<Result<OpenTeam, any Error>>
    private let known: Guarded<Opening>

    /// A team that is to be read; a class because two threads share it.
    init(path: String) throws {
        self.path = path
        known = Guarded(Opening(folder: path))
        do {
            mailbox = try Mailbox()
        } catch {
            throw Failure(error.words)
        }
    }

    private func start(access: TeamFolder.Access) {
        // Without a thread to spare the page stays as it is, and the reading is the same.
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

    /// Reads the team once the page has been painted, which would wait for the threads that read
    /// where there are two cores; shows how far the reading is when it takes its time.
    func wait(
        on terminal: inout Terminal, theme: Theme, access: TeamFolder.Access
    ) throws -> Outcome {
        terminal.watch(mailbox.descriptor)
        defer { terminal.unwatch(mailbox.descriptor) }
        let began = SystemClock.read().milliseconds
        var stages = Self.stages[...]
        var stage = Opening.Stage.atOnce
        paint(stage, on: &terminal, theme)
        start(access: access)
        var typed: [TerminalInput] = []
        while true {
            let now = SystemClock.read().milliseconds
            let left = stages.first.map { max(0, began + $0.after - now) } ?? Self.pace
            switch terminal.next(timeoutMilliseconds: Int(left)) {
            case .readable:
                if let result = mailbox.takeAll().first {
                    return .opened(try result.get(), typed: typed)
                }
            case .input(.key(.character("q"))) where typed.isEmpty: return .left
            case .input(.resize): paint(stage, on: &terminal, theme)
            case .input(let input): typed.append(input)
            case .ended: return .left
            case .timeout:
                stage = stages.popFirst()?.stage ?? stage
                paint(stage, on: &terminal, theme)
            }
        }
    }

    private func paint(
        _ stage: Opening.Stage, on terminal: inout Terminal, _ theme: Theme
    ) {
        var opening = known.withLock { $0 }
        opening.stage = stage
        terminal.paint(
            view(opening, size: terminal.size, charset: terminal.charset), theme: theme)
    }

    private func read(access: TeamFolder.Access) {
        // What is wrong with the folder is said by the reading below.
        let latest =
            (try? TeamFolder(path, access: .reading))?.latestMinutes(Self.mostMeetings) ?? []
        known.withLock { opening in
            opening.meetings = latest.map { Opening.Meeting(day: $0.day, name: $0.name) }
        }
        let result = Result { () throws -> OpenTeam in
            try OpenTeam(at: path, access: access) { read, count in
                self.known.withLock { $0.progress = Opening.Progress(read: read, count: count) }
            }
        }
        mailbox.post(result)
    }
}
