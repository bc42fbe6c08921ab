import Glibc
import HuddleFiles

// The first time, when everything comes from the remote. Whatever stops it, the next sync goes on there.
extension GitSync {
    /// Takes over the history of the remote, then puts its files into the folder.
    func layOut(_ commit: String) throws {
        try RepositoryFile.write([], to: mark)
        try git.require(["update-ref", "HEAD", commit], Self.what)
        try finishLayingOut()
    }

    /// Puts into the folder what is not there yet, and again what was being written when an earlier sync
    /// was stopped: it has the first bytes of a file and no more.
    func finishLayingOut() throws {
        guard access(mark, F_OK) == 0 else { return }
        guard try hasHistory() else {
            // Nothing was laid out: whatever history comes to be here is another one.
            return try DiskFileSystem().remove(mark)
        }
        try git.require(["reset", "-q"], Self.what)
        let begun = try git.require(
            ["diff", "--name-only", "-z", "--diff-filter=M", "HEAD", "--"] + SyncedFiles.patterns,
            Self.what
        ).names
        for path in begun {
            let whole = try git.require(["show", "HEAD:\(path)"], Self.what).output
            let here = try InputFile.read("\(folder)/\(path)", limit: 1 << 30)
            if whole.starts(with: here) { try DiskFileSystem().remove("\(folder)/\(path)") }
        }
        let missing = try git.require(
            ["ls-files", "-z", "--deleted", "--"] + SyncedFiles.patterns, Self.what
        ).names
        if !missing.isEmpty { try git.require(["checkout", "-q", "--"] + missing, Self.what) }
        try DiskFileSystem().remove(mark)
    }

    private static let what = "git cannot lay out the folder"

    /// There while not everything has been laid out.
    private var mark: String { "\(folder)/.git/huddle-laying-out" }
}
