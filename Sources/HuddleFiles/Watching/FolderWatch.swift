import Glibc

/// Notices when somebody else writes into the team folder. A class because it owns a descriptor.
///
/// Files that arrive over a network drive may not be noticed; look every few seconds as well.
public final class FolderWatch {
    /// Readable when there is something to ask `changes` for.
    public let descriptor: Int32
    private let folder: TeamFolder
    /// The folders being watched, by the system's number for each, as paths in the team folder.
    private var watched: [Int32: String] = [:]

    /// What has changed since the last call.
    public enum Changes: Equatable, Sendable {
        /// The paths in the team folder of files that were made, grew or were put in place.
        case paths(Set<String>)
        /// So much that only looking at everything tells.
        case anything
    }

    /// Watches the team folder's top, its journals and their years.
    public init(folder: TeamFolder) throws(FileError) {
        self.folder = folder
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw FileError(.watch, folder.path, code: errno) }
        try watch("")
        watchJournals()
    }

    deinit {
        _ = close(descriptor)
    }

    /// Everything since the last call; never waits.
    public func changes() -> Changes {
        var paths: Set<String> = []
        var isCertain = true
        while let bytes = nextBytes() {
            bytes.withUnsafeBytes { bytes in
                var start = 0
                while let (note, end) = Note.read(bytes, at: start) {
                    start = end
                    if !take(note, into: &paths) { isCertain = false }
                }
            }
        }
        if !isCertain { watchJournals() }
        return isCertain ? .paths(paths) : .anything
    }

    /// Adds the path that a note names; false when the note means that more may have changed.
    private func take(_ note: Note, into paths: inout Set<String>) -> Bool {
        guard note.mask & UInt32(IN_Q_OVERFLOW) == 0, let place = watched[note.watch] else {
            return false
        }
        guard note.mask & UInt32(IN_IGNORED) == 0 else {
            watched[note.watch] = nil
            return false
        }
        // A new year, or the first journal of all: files may be in it before it is watched.
        guard note.mask & UInt32(IN_ISDIR) == 0 else { return false }
        guard !note.name.isEmpty, !note.name.hasSuffix(".tmp") else { return true }
        paths.insert(place.isEmpty ? note.name : "\(place)/\(note.name)")
        return true
    }

    /// Watches the folder of journals and those in it; one that cannot be watched is only looked at.
    private func watchJournals() {
        guard let status = try? folder.files.status(of: "\(folder.path)/journal"),
            status.kind == .folder
        else { return }
        try? watch("journal")
        let entries = try? folder.files.list("\(folder.path)/journal")
        for entry in entries ?? [] where entry.kind == .folder {
            try? watch("journal/\(entry.name)")
        }
    }

    private func watch(_ place: String) throws(FileError) {
        let path = place.isEmpty ? folder.path : "\(folder.path)/\(place)"
        let events = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_TO | IN_ONLYDIR
        let watch = inotify_add_watch(descriptor, path, UInt32(events))
        guard watch >= 0 else { throw FileError(.watch, path, code: errno) }
        watched[watch] = place
    }

    private func nextBytes() -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
            count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
        }
        return bytes.isEmpty ? nil : bytes
    }
}

/// One note of the system about a watched folder.
private struct Note {
    let watch: Int32
    let mask: UInt32
    let name: String

    /// Reads the note at `start`, laid out as inotify(7) says, and gives where the next one starts.
    static func read(_ bytes: UnsafeRawBufferPointer, at start: Int) -> (Note, end: Int)? {
        guard start + 16 <= bytes.count else { return nil }
        let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        let end = start + 16 + length
        guard end <= bytes.count else { return nil }
        let name = bytes[start + 16..<end].prefix { $0 != 0 }
        let note = Note(
            watch: bytes.loadUnaligned(fromByteOffset: start, as: Int32.self),
            mask: bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self),
            name: String(decoding: name, as: UTF8.self))
        return (note, end)
    }
}
