import Glibc

/// Finds by looking which journals have grown, where the system does not tell: on network drives.
///
/// It looks at sizes in the latest two years only; nothing older is written to.
public struct FolderLook: Sendable {
    private let folder: TeamFolder
    private var sizes: [String: Int]?

    public init(folder: TeamFolder) {
        self.folder = folder
    }

    /// The paths in the team folder that are new or have another size than the last time; the first
    /// call only looks. A folder that is away has no news.
    public mutating func changes() -> Set<String> {
        guard let found = try? journalSizes() else { return [] }
        defer { sizes = found }
        guard let sizes else { return [] }
        return Set(found.filter { sizes[$0.key] != $0.value }.keys)
    }

    /// True for a folder on a drive from which the system hears nothing of what others write.
    public static func isNeeded(for folder: TeamFolder) -> Bool {
        MountTable.type(of: folder.path, in: MountTable.read()).map { kind in
            remote.contains { kind.hasPrefix($0) }
        } ?? true
    }

    /// How the kinds of file system begin that others write to behind this machine's back.
    private static let remote = [
        "nfs", "cifs", "smb", "fuse", "9p", "ceph", "afs", "vboxsf", "prl_fs", "vmhgfs", "gfs",
        "ocfs", "lustre", "davfs",
    ]

    private func journalSizes() throws(FileError) -> [String: Int] {
        let years = try folder.files.list("\(folder.path)/journal").filter { $0.kind == .folder }
        var sizes: [String: Int] = [:]
        for year in years.suffix(2) {
            let place = "journal/\(year.name)"
            for entry in try folder.files.list("\(folder.path)/\(place)")
            where entry.kind == .file && entry.name.hasSuffix(".jsonl") {
                let path = "\(place)/\(entry.name)"
                sizes[path] = try folder.files.status(of: "\(folder.path)/\(path)")?.size
            }
        }
        return sizes
    }
}
