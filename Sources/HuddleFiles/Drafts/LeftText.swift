import Glibc
import HuddleCore

/// A text that somebody had in an editor of their own when the power failed.
public struct LeftText: Equatable, Sendable {
    public let text: String
    let place: TeamPath
}

extension TeamFolder {
    /// Texts that were left in editors; what a program that is running has handed out is not left.
    public func leftTexts() throws(FileError) -> [LeftText] {
        guard try files.status(of: "\(path)/drafts")?.kind == .folder else { return [] }
        var left: [LeftText] = []
        for entry in try files.list("\(path)/drafts") where entry.kind == .file {
            guard isLeft(entry.name) else { continue }
            let place = TeamPath.amongDrafts(entry.name)
            let bytes = try files.read(path(of: place))
            left.append(LeftText(text: String(decoding: bytes, as: UTF8.self), place: place))
        }
        return left
    }

    /// Throws a text away, once it has been taken up.
    public func remove(_ text: LeftText) throws(FileError) {
        try requireWriting(text.place)
        guard try files.status(of: path(of: text.place)) != nil else { return }
        try files.remove(path(of: text.place))
    }

    /// True for a file that was handed to an editor by a program that is gone.
    private func isLeft(_ name: String) -> Bool {
        if let word = name.between(".editor-", ".txt"), let journal = JournalID(word) {
            return !DraftLock.isHeld(in: self, for: journal)
        }
        // Earlier versions named the file after their process, which is known on its own machine only.
        guard let number = name.between(".editing-", ".txt").flatMap({ pid_t($0) }) else {
            return false
        }
        return kill(number, 0) != 0 && errno == ESRCH
    }
}

extension String {
    /// What stands between a beginning and an end; nil where there are not both.
    fileprivate func between(_ start: String, _ end: String) -> Substring? {
        guard hasPrefix(start), hasSuffix(end), count > start.count + end.count else { return nil }
        return dropFirst(start.count).dropLast(end.count)
    }
}
