/// A text that somebody had in an editor of their own when the power failed.
public struct LeftText: Equatable, Sendable {
    public let text: String
    let place: TeamPath
}

extension TeamFolder {
    /// Throws a text away, once it has been taken up.
    public func remove(_ text: LeftText) throws(FileError) {
        try requireWriting(text.place)
        guard try files.status(of: path(of: text.place)) != nil else { return }
        try files.remove(path(of: text.place))
    }
}

extension String {
    /// What stands between a beginning and an end; nil where there are not both.
    func between(_ start: String, _ end: String) -> Substring? {
        guard hasPrefix(start), hasSuffix(end), count > start.count + end.count else { return nil }
        return dropFirst(start.count).dropLast(end.count)
    }
}
