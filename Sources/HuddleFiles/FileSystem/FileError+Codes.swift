import Glibc

// The numbers that this target gives of its own accord.
extension Int32 {
    static let noSuchFile = ENOENT
    static let notAFolder = ENOTDIR
    static let alreadyThere = EEXIST
    static let readOnly = EROFS
    static let tooLong = EMSGSIZE
    static let notForThisFile = EINVAL
}
