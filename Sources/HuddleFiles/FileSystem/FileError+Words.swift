import Glibc

extension FileError: CustomStringConvertible {
    /// What happened, to what, and what to do next.
    public var description: String { "Cannot \(verb) \(path.harmless): \(reason)" }

    private var verb: String {
        switch operation {
        case .open: "open"
        case .read: "read"
        case .write, .sync: "save"
        case .list: "look into"
        case .rename: "put in place"
        case .remove: "remove"
        case .makeFolder: "make the folder"
        case .status: "find out about"
        case .watch: "watch"
        }
    }

    /// Why, and what to do next, without the path: for where there is little room.
    public var reason: String { "\(why). \(advice)" }

    /// Why, without a full stop.
    var why: String {
        switch code {
        case ENOENT: "it is not there"
        case EACCES, EPERM: "you may not"
        case EROFS: "the disk is read-only"
        case ENOSPC: "the disk is full"
        case EDQUOT: "your share of the disk is full"
        case EEXIST: "it is there already"
        case EISDIR: "it is a folder"
        case ENOTDIR: "it is not a folder"
        case ELOOP: "it is a link, and links are not followed"
        case EMFILE, ENFILE: "too many files are open"
        case EMSGSIZE: "one entry is longer than a line of the record may be"
        case EINVAL: "it is not what this file can hold"
        case EIO: "the disk failed"
        case ESTALE, ENODEV, ENOTCONN, ETIMEDOUT: "the network drive is gone"
        default: "the system says “\(String(cString: strerror(code)))”"
        }
    }

    /// What to do next, a whole sentence.
    var advice: String {
        switch code {
        case ENOENT: "Check the path."
        case EACCES, EPERM: "Ask whoever owns the folder, or choose another."
        case EROFS: "Choose a folder that can be written to."
        case ENOSPC, EDQUOT: "Make room, then try again."
        case EEXIST: "Choose another name."
        case EISDIR: "Choose a file."
        case ENOTDIR: "Choose a folder."
        case ELOOP: "Put the file itself in its place."
        case EMFILE, ENFILE: "Close some programs, then try again."
        case EMSGSIZE: "Shorten it."
        case EINVAL: "Move it away, then try again."
        case EIO: "Save elsewhere, and have the disk looked at."
        case ESTALE, ENODEV, ENOTCONN, ETIMEDOUT: "Connect it again."
        default: "Try again, and ask whoever looks after this machine if it stays."
        }
    }
}

extension String {
    /// The text with everything that could act on a terminal made visible as a question mark.
    var harmless: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.properties.generalCategory {
                    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned,
                        .privateUse, .surrogate:
                        "?"
                    default: scalar
                    }
                }))
    }
}
