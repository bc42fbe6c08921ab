import Glibc
public import HuddleCore

/// Tells other programs that whoever is typing a journal's drafts is still there. The system lets
/// go of it when the program ends, however it ends. A class because it owns a descriptor.
///
/// Where files cannot be locked nobody is told, and drafts are offered to whoever comes.
public final class DraftLock {
    private let descriptor: Int32
    private let path: String

    /// Takes the lock beside the drafts of a journal; nil when it cannot be had.
    public init?(folder: TeamFolder, journal: JournalID) {
        let place = TeamPath.draftLock(journal)
        guard (try? folder.makeFolders(for: place)) != nil else { return nil }
        path = folder.path(of: place)
        descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    /// Whether a program that is running holds the lock of a journal's drafts.
    static func isHeld(in folder: TeamFolder, for journal: JournalID) -> Bool {
        let path = folder.path(of: .draftLock(journal))
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }
}
