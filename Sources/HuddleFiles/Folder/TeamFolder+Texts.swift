/// A line of a file in the team folder, the first being 1.
public struct FileLine: Equatable, Sendable {
    public let path: String
    public let line: Int
}

extension TeamFolder {
    /// The lines of texts in the folder that hold one of these, whatever marks and spaces stand between
    /// its words. Journals, the paths in `known`, what belongs to git and files that are no text are
    /// passed over.
    public func lines(
        holding texts: [String], except known: Set<String>
    ) throws(FileError) -> [FileLine] {
        let wanted = texts.map(\.wordsAlone).filter { !$0.allSatisfy { $0 == " " } }
        guard !wanted.isEmpty else { return [] }
        let passed = known.union(try journals().files.map(\.path))
        return try textFiles(in: "").filter { !passed.contains($0) }.flatMap { path in
            lines(of: path, holding: wanted)
        }
    }

    private func textFiles(in folder: String) throws(FileError) -> [String] {
        var found: [String] = []
        for entry in try files.list(folder.isEmpty ? path : "\(path)/\(folder)")
        where entry.name != ".git" {
            let place = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
            switch entry.kind {
            case .folder: found += try textFiles(in: place)
            case .file: found.append(place)
            case .other: break
            }
        }
        return found
    }

    private func lines(of place: String, holding wanted: [String]) -> [FileLine] {
        // One that cannot be read is not for this program to answer for.
        guard let bytes = try? files.read("\(path)/\(place)"), !bytes.contains(0) else { return [] }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            let words = String(decoding: line, as: UTF8.self).wordsAlone
            guard wanted.contains(where: words.contains) else { return nil }
            return FileLine(path: place, line: number + 1)
        }
    }
}

extension String {
    /// Words in lower case with a space around each, so that whole words are found in them.
    fileprivate var wordsAlone: String {
        let words = lowercased().split { !$0.isLetter && !$0.isNumber }
        return " \(words.joined(separator: " ")) "
    }
}
