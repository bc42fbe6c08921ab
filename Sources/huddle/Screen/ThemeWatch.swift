import Glibc

/// Hears of theme files that are put down, changed or taken away. A class because it owns a descriptor.
final class ThemeWatch {
    /// Readable when something has happened.
    let descriptor: Int32

    /// Watches those of the folders that are there; nil when the system has no watch to spare.
    init?(folders: [String]) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        for folder in folders { inotify_add_watch(descriptor, folder, mask) }
    }

    deinit {
        close(descriptor)
    }

    /// Takes note of everything up to now; never waits.
    func acknowledge() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while read(descriptor, &buffer, buffer.count) > 0 {}
    }
}
