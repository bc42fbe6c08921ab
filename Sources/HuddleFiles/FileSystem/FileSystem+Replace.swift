extension FileSystem {
    /// Reads a whole regular file.
    public func read(_ path: String) throws(FileError) -> [UInt8] {
        try read(path, from: 0)
    }

    /// Puts `bytes` in the place of the file at `path`: readers see all of the old or all of the
    /// new, also after the power has failed.
    ///
    /// The temporary name is random, because names show in listings and backups.
    public func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
        try put(bytes, at: path)
        try syncFolder(path.folder)
    }

    /// The same without syncing the folder, for many files of one folder.
    func put(_ bytes: [UInt8], at path: String) throws(FileError) {
        let temporary = "\(path.folder)/.huddle-\(try randomDigits(16)).tmp"
        let file = try create(temporary)
        do throws(FileError) {
            try fill(file, with: bytes)
            try rename(temporary, to: path)
        } catch {
            // The failure to report is the first one; a temporary file left over is ignored.
            try? remove(temporary)
            throw error
        }
    }

    /// Makes a folder unless it is there, in a way that outlasts a power failure.
    public func makeMissingFolder(_ path: String) throws(FileError) {
        guard try status(of: path) == nil else { return }
        try makeFolder(path)
        try syncFolder(path.folder)
    }

    /// Makes the missing folders on the way from `root`, which must exist, down to `folder`.
    func makeFolders(from root: String, to folder: [String]) throws(FileError) {
        var path = root
        for name in folder {
            let parent = path
            path += "/\(name)"
            if try status(of: path) == nil { try makeFolder(path) }
            // Also for one that is there: an earlier attempt may have failed right here.
            try syncFolder(parent)
        }
    }

    /// So many random lower-case hexadecimal digits.
    func randomDigits(_ count: Int) throws(FileError) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        let digits = try randomBytes(count).map { alphabet[Int($0 & 15)] }
        return String(decoding: digits, as: UTF8.self)
    }

    private func fill(_ file: OpenFile, with bytes: [UInt8]) throws(FileError) {
        defer { close(file) }
        try append(bytes, to: file)
        try sync(file)
    }
}

extension String {
    /// The path of the folder that holds what this path names.
    var folder: String {
        guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == startIndex ? "/" : String(self[..<slash])
    }
}
