import Glibc
public import HuddleCore

/// Tells other programs that a journal's drafts are somebody's: of whoever is typing them, or of
/// whoever is offered what an earlier program left. The system lets go of it when the program ends,
/// however it ends. A class because it owns a descriptor.
///
/// Where files cannot be locked nobody is told, and drafts are offered to whoever comes.
public final class DraftLock {
    private let descriptor: Int32
    private let path: String

    /// Takes the lock beside the drafts of a journal; nil when it cannot be had.
    public init?(folder: TeamFolder, journal: JournalID) {
        let place = TeamPath.draftLock(journal)
        guard (try? folder.makeFolders(for: place)) != nil,
            case .taken(let descriptor) = Self.attempt(folder.path(of: place))
        else { return nil }
        path = folder.path(of: place)
        self.descriptor = descriptor
    }

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        // What stands there may be another's by now.
        if Self.isInPlace(descriptor, path) { unlink(path) }
        close(descriptor)
    }

    /// What came of asking for what an earlier program left.
    enum Claim {
        case taken(DraftLock)
        /// By another program that is running.
        case held
        /// Files cannot be locked there.
        case impossible
    }

    /// Asks for the drafts that an earlier writer of a journal left; of several programs that ask at
    /// once, one gets them.
    static func claim(in folder: TeamFolder, for journal: JournalID) -> Claim {
        let path = folder.path(of: .draftLock(journal))
        return switch attempt(path) {
        case .taken(let descriptor): .taken(DraftLock(descriptor: descriptor, path: path))
        case .held: .held
        case .impossible: .impossible
        }
    }

    /// Whether a program that is running holds the lock of a journal's drafts.
    static func isHeld(in folder: TeamFolder, for journal: JournalID) -> Bool {
        let path = folder.path(of: .draftLock(journal))
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
    }

    private enum Attempt {
        case taken(Int32)
        case held, impossible
    }

    private static func attempt(_ path: String) -> Attempt {
        // Whoever lets go takes the file away: a lock on one that is gone keeps nobody out.
        for _ in 0..<8 {
            let descriptor = open(path, O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else { return .impossible }
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let isHeld = errno == EWOULDBLOCK
                close(descriptor)
                return isHeld ? .held : .impossible
            }
            if isInPlace(descriptor, path) { return .taken(descriptor) }
            close(descriptor)
        }
        return .impossible
    }

    /// True when the file that was opened is still the one at the path.
    private static func isInPlace(_ descriptor: Int32, _ path: String) -> Bool {
        var opened = stat()
        var present = stat()
        return fstat(descriptor, &opened) == 0 && lstat(path, &present) == 0
            && opened.st_dev == present.st_dev && opened.st_ino == present.st_ino
    }
}
