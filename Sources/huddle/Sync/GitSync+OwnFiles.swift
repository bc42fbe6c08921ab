import Glibc
import HuddleFiles

// What of the folder here and of the tree there is the team's record, and nothing else.
extension GitSync {
    /// The journals and settings that lie here. What is no plain file leads elsewhere and would stop
    /// every other copy, so it is not taken.
    func plainFiles() throws -> [String] {
        let paths = try git.require(
            ["ls-files", "-z", "--cached", "--others", "--"] + SyncedFiles.roots, "git cannot look"
        ).names
        return try paths.filter { path in
            guard let status = try DiskFileSystem().status(of: "\(folder)/\(path)") else {
                return false
            }
            guard status.kind == .file else {
                throw Failure(
                    "\(path) is no plain file. Nothing was synced. Move it away, then sync again.",
                    .faults)
            }
            return true
        }
    }

    /// git forgets files that are no part of the record; where they lie, they stay.
    func leaveOut(_ patterns: [String], from git: Git) throws {
        try git.require(
            ["rm", "-r", "-f", "-q", "--cached", "--ignore-unmatch", "--"] + patterns,
            "git cannot leave out what is no part of the record")
    }

    /// A team's folder has journals and settings as plain files, and nothing that leads elsewhere.
    /// What somebody put beside them with git is left out: it is not laid out here, and goes there too.
    func ownFiles(at url: String) throws -> String {
        let entries = try git.require(["ls-tree", "-r", "-z", Self.theirs], "git cannot look").names
            .map { $0.split(separator: "\t", maxSplits: 1).map(String.init) }
            .map { (mode: $0.first ?? "", path: $0.last ?? "") }
        let own = entries.filter { SyncedFiles.has($0.path) }
        guard !own.isEmpty else {
            throw Failure("What is at \(url) is no team's folder.", .faults)
        }
        if let odd = own.first(where: { !$0.mode.hasPrefix("100") }) {
            throw Failure(
                "\(url) holds \(odd.path), which is no plain file. Nothing was taken.", .faults)
        }
        return own.count == entries.count ? Self.theirs : try commitOfOwnFiles()
    }

    /// A commit on top of theirs that has nothing but the record, made in an index of its own.
    private func commitOfOwnFiles() throws -> String {
        // git takes a path from the folder in which it works.
        let index = ".git/huddle-index"
        // One that was stopped halfway is in the way.
        for path in [index, "\(index).lock"] { unlink("\(folder)/\(path)") }
        defer { unlink("\(folder)/\(index)") }
        let aside = Git(folder: folder, index: index)
        let what = "git cannot leave out what is no part of the record"
        try aside.require(["read-tree", Self.theirs], what)
        try leaveOut(SyncedFiles.others, from: aside)
        let tree = try aside.require(["write-tree"], what).text
        return try aside.require(
            ["commit-tree", tree, "-p", Self.theirs, "-m", "huddle sync: the record alone"], what
        ).text
    }
}
