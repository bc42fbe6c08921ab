import Glibc

// The numbers that this target gives of its own accord.
extension Int32 {
    static let noSuchFile = ENOENT
    static let notAFolder = ENOTDIR
    static let alreadyThere = EEXIST
    static let readOnly = EROFS
    static let gone = ESTALE
    static let link = ELOOP
    static let tooLong = EMSGSIZE
    static let notForThisFile = EINVAL
}

extension FileError {
    /// What the system says when a folder, its disk or its network drive is gone.
    static let away: Set<Int32> = [
        ENOENT, ENOTDIR, ESTALE, ENODEV, ENXIO, ENOTCONN, ETIMEDOUT, EIO, EHOSTDOWN, EHOSTUNREACH,
        ENETDOWN, ENETUNREACH,
    ]
}
