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
        switch cause {
        case .missing: "it is not there"
        case .forbidden: "you may not"
        case .readOnly: "the disk is read-only"
        case .diskFull: "the disk is full"
        case .shareFull: "your share of the disk is full"
        case .alreadyThere: "it is there already"
        case .folder: "it is a folder"
        case .noFolder: "it is not a folder"
        case .link: "it is a link, and links are not followed"
        case .tooManyOpen: "too many files are open"
        case .entryTooLong: "one entry is longer than a line of the record may be"
        case .unfit: "it is not what this file can hold"
        case .broken: "the disk failed"
        case .driveGone: "the network drive is gone"
        case .other: "the system says “\(String(cString: strerror(code)))”"
        }
    }

    /// What to do next, a whole sentence.
    var advice: String {
        switch cause {
        case .missing: "Check the path."
        case .forbidden: "Ask whoever owns the folder, or choose another."
        case .readOnly: "Choose a folder that can be written to."
        case .diskFull, .shareFull: "Make room, then try again."
        case .alreadyThere: "Choose another name."
        case .folder: "Choose a file."
        case .noFolder: "Choose a folder."
        case .link: "Put the file itself in its place."
        case .tooManyOpen: "Close some programs, then try again."
        case .entryTooLong: "Shorten it."
        case .unfit: "Move it away, then try again."
        case .broken: "Save elsewhere, and have the disk looked at."
        case .driveGone: "Connect it again."
        case .other: "Try again, and ask whoever looks after this machine if it stays."
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
