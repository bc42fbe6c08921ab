import CursesTerminal
import Threads

/// Does one job at a time on a thread of its own, so that no key waits for it.
///
/// A class because two threads share it.
final class Worker<Outcome: Sendable>: Sendable {
    private let mailbox: Mailbox<Outcome>
    private let thread = Guarded<BackgroundThread?>(nil)

    /// A worker with nothing to do.
    init() throws {
        do {
            mailbox = try Mailbox()
        } catch {
            throw Failure(error.words)
        }
    }

    /// Readable when a job is over.
    var descriptor: Int32 { mailbox.descriptor }

    /// True from the beginning of a job until its outcome is taken.
    var isBusy: Bool { thread.withLock { $0 != nil } }

    /// Begins a job; `takeOutcome` tells when it is over. Without a thread to spare it is done at once.
    func start(_ job: @escaping @Sendable () -> Outcome) {
        let work: @Sendable () -> Void = { [mailbox] in mailbox.post(job()) }
        let started = BackgroundThread(work)
        if started == nil { work() }
        thread.withLock { $0 = started }
    }

    /// The outcome of the job that is over, if one is.
    func takeOutcome() -> Outcome? {
        guard let outcome = mailbox.takeAll().first else { return nil }
        join()
        return outcome
    }

    /// Waits for the job to end.
    func finish() -> Outcome? {
        join()
        return mailbox.takeAll().first
    }

    private func join() {
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
    }
}
