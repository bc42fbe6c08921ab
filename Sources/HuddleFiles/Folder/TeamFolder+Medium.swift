import Glibc

extension TeamFolder {
    /// True when the folder lies on something that takes no writing, such as a disk mounted read-only.
    public var isOnReadOnlyMedium: Bool {
        var facts = statvfs()
        return statvfs(path, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
    }

    /// True when whoever runs the program may not put a journal into the folder.
    public var isClosedToWriting: Bool {
        let journals = "\(path)/journal"
        let place = Glibc.access(journals, F_OK) == 0 ? journals : path
        return Glibc.access(place, W_OK) != 0 && errno == EACCES
    }
}
