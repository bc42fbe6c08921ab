import Glibc

extension TeamFolder {
    /// True when the folder lies on something that takes no writing, such as a disk mounted read-only.
    public var isOnReadOnlyMedium: Bool {
        var facts = statvfs()
        return statvfs(path, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
    }
}
