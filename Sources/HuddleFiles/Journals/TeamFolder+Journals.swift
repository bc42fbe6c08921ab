/// A journal's file as the folder lists it.
public struct JournalFile: Equatable, Sendable {
    /// The path in the team folder.
    public let path: String
    /// What the name says; nil for the copies that sync tools make under names of their own.
    public let named: JournalFileName?

    public init(path: String, named: JournalFileName?) {
        self.path = path
        self.named = named
    }
}

/// The journals of a folder, and what stands among them without being one.
public struct JournalListing: Equatable, Sendable {
    /// Sorted by path, which is by the time they began.
    public var files: [JournalFile] = []
    public var problems: [FolderProblem] = []

    public init() {}
}

extension TeamFolder {
    /// The files under `journal/`, and one level of folders below it.
    ///
    /// Links are never followed, hidden and temporary files are passed over.
    public func journals() throws(FileError) -> JournalListing {
        var listing = JournalListing()
        let root = "\(path)/journal"
        guard let status = try files.status(of: root) else { return listing }
        guard status.kind == .folder else {
            listing.problems.append(FolderProblem(path: "journal", kind: .stray))
            return listing
        }
        try list("journal", into: &listing) { (folder, listing) throws(FileError) in
            try list(folder, into: &listing) { (deeper, listing) throws(FileError) in
                listing.problems.append(FolderProblem(path: deeper, kind: .stray))
            }
        }
        listing.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return listing
    }

    private func list(
        _ folder: String, into listing: inout JournalListing,
        folders visit: (String, inout JournalListing) throws(FileError) -> Void
    ) throws(FileError) {
        for entry in try files.list("\(path)/\(folder)") {
            let place = "\(folder)/\(entry.name)"
            if entry.name.hasPrefix(".") || entry.name.hasSuffix(".tmp") { continue }
            switch entry.kind {
            case .folder: try visit(place, &listing)
            case .file where entry.name.hasSuffix(".jsonl"):
                listing.files.append(JournalFile(path: place, named: JournalFileName(entry.name)))
            case .file, .other:
                listing.problems.append(FolderProblem(path: place, kind: .stray))
            }
        }
    }

    /// Puts a journal that is whole in its place, where none is yet.
    public func add(_ bytes: [UInt8], as name: JournalFileName) throws(FileError) {
        let place = TeamPath.journal(name)
        try makeFolders(for: place)
        guard try files.status(of: path(of: place)) == nil else {
            throw FileError(.open, path(of: place), code: .alreadyThere)
        }
        try files.replace(path(of: place), with: bytes)
    }

    /// The bytes of one journal, for verification.
    public func bytes(of file: JournalFile) throws(FileError) -> [UInt8] {
        try files.read("\(path)/\(file.path)")
    }
}
