import HuddleCore
import HuddleFiles

/// Brings the files made from the record up to date on a thread of its own, one job at a time, so that
/// no key waits for a list that grows with the record or for the disk.
struct RenderingWorker {
    /// What came of a job: what is still behind, and what people should know or why it failed.
    struct Outcome: Sendable {
        let rendering: Rendering
        let result: Result<[String], FileError>
    }

    private let worker: Worker<Outcome>

    /// A worker with nothing to do.
    init() throws {
        worker = try Worker()
    }

    /// Readable when a job is over.
    var descriptor: Int32 { worker.descriptor }

    /// Begins a job; `takeOutcome` tells when it is over.
    func start(_ rendering: Rendering, _ record: TeamRecord, _ settings: TeamSettings) {
        worker.start {
            var rendering = rendering
            do throws(FileError) {
                let notices = try rendering.render(record, settings)
                return Outcome(rendering: rendering, result: .success(notices))
            } catch {
                return Outcome(rendering: rendering, result: .failure(error))
            }
        }
    }

    /// The outcome of the job that is over, if one is.
    func takeOutcome() -> Outcome? { worker.takeOutcome() }

    /// Waits for the job to end.
    func finish() -> Outcome? { worker.finish() }
}
