public import HuddleCore
public import HuddleText

/// A line of a journal with the words of people in it, and where it stands.
public struct PlacedLine: Equatable, Sendable {
    public let id: RecordID
    /// The journal's path in the team folder.
    public let path: String
    public let words: LineWords
    fileprivate let offset: Int
}

extension TeamFolder {
    /// The lines of these ids as the journals of a reading hold them; an id without a line is left out.
    public func lines(
        of ids: [RecordID], in reading: RecordReading
    ) throws(FileError) -> [PlacedLine] {
        var found: [PlacedLine] = []
        for journal in reading.journals {
            let wanted = ids.filter { $0.journal == journal.reading.journal }
            guard !wanted.isEmpty else { continue }
            let bytes = try bytes(of: journal.file)
            for id in wanted {
                guard let range = JournalLines.range(of: id.sequence, in: bytes),
                    let words = LineWords(Array(bytes[range]))
                else { continue }
                found.append(
                    PlacedLine(
                        id: id, path: journal.file.path, words: words, offset: range.lowerBound))
            }
        }
        return found
    }

    /// Takes the words out of a line. This is the one change that is ever made to a journal; the record
    /// says that it was made, and the chain goes on holding by the hash that it keeps.
    public func blank(_ line: PlacedLine) throws(FileError) {
        let path = "\(path)/\(line.path)"
        guard access == .writing else { throw FileError(.write, path, code: .readOnly) }
        try files.overwrite(path, at: line.offset, with: line.words.blanked)
    }
}
