public import HuddleText

/// A file of minutes that were signed off, and what it says of that.
public struct SignedFile: Equatable, Sendable {
    /// The path in the team folder.
    public let path: String
    public let says: SignedMinutes
}

extension TeamFolder {
    /// Every file among the minutes that says it was signed off, sorted by path; links are not followed.
    public func signedMinutes() throws(FileError) -> [SignedFile] {
        var found: [SignedFile] = []
        for year in try entries(of: "minutes") where year.kind == .folder {
            for file in try entries(of: "minutes/\(year.name)")
            where file.kind == .file && file.name.hasSuffix(".md") {
                let place = "minutes/\(year.name)/\(file.name)"
                guard let says = SignedMinutes(try files.read("\(path)/\(place)")) else { continue }
                found.append(SignedFile(path: place, says: says))
            }
        }
        return found
    }

    private func entries(of folder: String) throws(FileError) -> [FolderEntry] {
        guard let status = try files.status(of: "\(path)/\(folder)"), status.kind == .folder else {
            return []
        }
        return try files.list("\(path)/\(folder)")
    }
}
