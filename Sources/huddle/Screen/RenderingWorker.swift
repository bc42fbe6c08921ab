import CursesTerminal
import HuddleCore
import HuddleFiles
import Threads

/// Brings the files made from the record up to date on a thread of its own, one job at a time, so that
/// no key waits for a list that grows with the record or for the disk.
final class RenderingWorker: Sendable {
    /// What came of a job: what is still behind, and what people should know or why it failed.
    struct Outcome: Sendable {
        let rendering: Rendering
        let result: Result<[String], FileError>
    }

    private let mailbox: Mailbox<Outcome>
    private let thread = Guarded<BackgroundThread?>(nil)

    /// A worker with nothing to do; a class because two threads share it.
    init() throws {
        do {
            mailbox = try Mailbox()
        } catch {
            throw Failure(error.words)
        }
    }

    /// Readable when a job is over.
    var descriptor: Int32 { mailbox.descriptor }

    /// Begins a job; `outcomes` tells when it is over. Without a thread to spare it is done at once.
    func start(_ rendering: Rendering, _ record: TeamRecord, _ settings: TeamSettings) {
        let job: @Sendable () -> Void = { [mailbox] in
            var rendering = rendering
            do throws(FileError) {
                let notices = try rendering.render(record, settings)
                mailbox.post(Outcome(rendering: rendering, result: .success(notices)))
            } catch {
                mailbox.post(Outcome(rendering: rendering, result: .failure(error)))
            }
        }
        let started = BackgroundThread(job)
        if started == nil { job() }
        thread.withLock { $0 = started }
    }

    /// The outcome of the job that is over, if one is.
    func takeOutcome() -> Outcome? {
        guard let outcome = mailbox.takeAll().first else { return nil }
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
        return outcome
    }

    /// Waits for the job to end.
    func finish() -> Outcome? {
        thread.withLock { thread in
            thread?.join()
            thread = nil
        }
        return mailbox.takeAll().first
    }
}
