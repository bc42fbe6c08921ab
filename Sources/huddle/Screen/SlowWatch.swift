import CursesTerminal
import Glibc
import HuddleFiles
import Synchronization
import Threads

/// Looks every two seconds, on a thread of its own, for what others wrote on a network drive.
final class SlowWatch: Sendable {
    private let mailbox: Mailbox<Set<String>>
    private let isOver = Atomic<Bool>(false)

    /// A watch over a folder; a class because two threads share it. Nil when there is nothing to
    /// watch with.
    init?(folder: TeamFolder) {
        guard let mailbox = try? Mailbox<Set<String>>() else { return nil }
        self.mailbox = mailbox
    }

    /// Begins to look.
    func start(_ folder: TeamFolder) {
        // Without a thread to spare, other people's lines are seen at the next start.
        BackgroundThread { self.look(at: folder) }?.leave()
    }

    /// Readable when there is news.
    var descriptor: Int32 { mailbox.descriptor }

    /// The paths that have changed since the last call.
    func changes() -> Set<String> { mailbox.takeAll().reduce(into: []) { $0.formUnion($1) } }

    /// Lets the thread end after its next look.
    func stop() { isOver.store(true, ordering: .relaxed) }

    private func look(at folder: TeamFolder) {
        var lookout = FolderLookout(folder: folder)
        lookout.run(
            until: { isOver.load(ordering: .relaxed) },
            sleep: { usleep(UInt32($0) * 1_000) }, tell: mailbox.post)
    }
}
