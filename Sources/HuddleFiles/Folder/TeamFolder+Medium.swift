import Glibc

extension TeamFolder {
    /// True when the folder lies on something that takes no writing, such as a disk mounted read-only.
    public var isOnReadOnlyMedium: Bool {
        var facts = statvfs()
        return statvfs(path, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
    }

    /// True when whoever runs the program may not put anything into the folder.
    public var isClosedToWriting: Bool { Glibc.access(path, W_OK) != 0 && errno == EACCES }
}
