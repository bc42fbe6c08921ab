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
    public var reason: String {
        switch code {
        case ENOENT: "it is not there. Check the path."
        case EACCES, EPERM: "you may not. Ask whoever owns the folder, or choose another."
        case EROFS: "the disk is read-only. Choose a folder that can be written to."
        case ENOSPC: "the disk is full. Make room, then try again."
        case EDQUOT: "your share of the disk is full. Make room, then try again."
        case EEXIST: "it is there already. Choose another name."
        case EISDIR: "it is a folder. Choose a file."
        case ENOTDIR: "it is not a folder. Choose a folder."
        case ELOOP: "it is a link, and links are not followed."
        case EMFILE, ENFILE: "too many files are open. Close some programs, then try again."
        case EMSGSIZE: "one entry is longer than a line of the record may be. Shorten it."
        case EINVAL: "it is not what this file can hold."
        case EIO: "the disk failed. Save elsewhere, and have the disk looked at."
        case ESTALE, ENODEV, ENOTCONN, ETIMEDOUT: "the network drive is gone. Connect it again."
        default: "the system says “\(String(cString: strerror(code)))”."
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
