import Glibc

extension FileError {
    /// Why the disk refused, as far as people can do something about it.
    enum Cause: CaseIterable {
        case missing, forbidden, readOnly, diskFull, shareFull, alreadyThere, folder, noFolder, link
        case tooManyOpen, entryTooLong, unfit, broken, driveGone
        /// Whatever else the system says.
        case other

        /// The system's numbers for it.
        var codes: [Int32] {
            switch self {
            case .missing: [ENOENT]
            case .forbidden: [EACCES, EPERM]
            case .readOnly: [EROFS]
            case .diskFull: [ENOSPC]
            case .shareFull: [EDQUOT]
            case .alreadyThere: [EEXIST]
            case .folder: [EISDIR]
            case .noFolder: [ENOTDIR]
            case .link: [ELOOP]
            case .tooManyOpen: [EMFILE, ENFILE]
            case .entryTooLong: [EMSGSIZE]
            case .unfit: [EINVAL]
            case .broken: [EIO]
            case .driveGone: [ESTALE, ENODEV, ENOTCONN, ETIMEDOUT]
            case .other: []
            }
        }
    }

    /// What the system's number means to people.
    var cause: Cause { Cause.allCases.first { $0.codes.contains(code) } ?? .other }

    /// One for each cause, for docs/ERRORS.md and the tests.
    static var samples: [FileError] {
        Cause.allCases.map {
            FileError(.open, "riverside/team.toml", code: $0.codes.first ?? EPROTO)
        }
    }
}
