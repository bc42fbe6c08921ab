public import HuddleText

/// A file of minutes that were signed off, and what it says of that.
public struct SignedFile: Equatable, Sendable {
    /// The path in the team folder.
    public let path: String
    public let says: SignedMinutes
}

extension TeamFolder {
    /// Every file among the minutes that says it was signed off, sorted by path, and what could not be
    /// looked at; links are not followed.
    public func signedMinutes() -> (found: [SignedFile], problems: [FolderProblem]) {
        var found: [SignedFile] = []
        var problems: [FolderProblem] = []
        for year in entries(of: "minutes", &problems) where year.kind == .folder {
            for file in entries(of: "minutes/\(year.name)", &problems)
            where file.kind == .file && file.name.hasSuffix(".md") {
                let place = "minutes/\(year.name)/\(file.name)"
                guard let says = signedMinutes(in: place, &problems) else { continue }
                found.append(SignedFile(path: place, says: says))
            }
        }
        return (found, problems)
    }

    private func entries(
        of folder: String, _ problems: inout [FolderProblem]
    ) -> [FolderEntry] {
        let whole = "\(path)/\(folder)"
        do throws(FileError) {
            guard let status = try files.status(of: whole), status.kind == .folder else {
                return []
            }
            return try files.list(whole)
        } catch {
            problems.append(FolderProblem(path: folder, kind: .unreadable(error)))
            return []
        }
    }

    private func signedMinutes(
        in place: String, _ problems: inout [FolderProblem]
    ) -> SignedMinutes? {
        do throws(FileError) {
            return SignedMinutes(try files.read("\(path)/\(place)"))
        } catch {
            problems.append(FolderProblem(path: place, kind: .unreadable(error)))
            return nil
        }
    }
}
