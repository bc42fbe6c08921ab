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
    /// The lines of these ids as the journals of a reading hold them, and as copies that sync tools left
    /// do; an id without a line is left out.
    public func lines(
        of ids: [RecordID], in reading: RecordReading
    ) throws(FileError) -> [PlacedLine] {
        var found: [PlacedLine] = []
        for (file, journal) in try files(of: Set(ids.map(\.journal)), in: reading) {
            let bytes = try bytes(of: file)
            for id in ids where id.journal == journal {
                guard let range = JournalLines.range(of: id.sequence, in: bytes),
                    let words = LineWords(Array(bytes[range]))
                else { continue }
                found.append(
                    PlacedLine(id: id, path: file.path, words: words, offset: range.lowerBound))
            }
        }
        return found
    }

    /// Lines with one of these texts that do not count: a disk failed when they were written, and they
    /// stand again in another journal.
    public func uncountedLines(
        of texts: [String], in reading: RecordReading
    ) throws(FileError) -> [FileLine] {
        let wanted = Set(texts.filter { text in !text.allSatisfy { $0 == " " } })
        var found: [FileLine] = []
        for (file, journal) in try files(of: Set(reading.continued.keys), in: reading) {
            guard let last = reading.continued[journal] else { continue }
            let lines = try bytes(of: file).split(
                separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            for (number, line) in lines.enumerated().dropFirst(Int(last) + 1) {
                guard let words = LineWords(Array(line)), !wanted.isDisjoint(with: words.texts)
                else { continue }
                found.append(FileLine(path: file.path, line: number + 1))
            }
        }
        return found
    }

    /// Every file of these journals: the one that was read, then copies of it.
    private func files(
        of journals: Set<JournalID>, in reading: RecordReading
    ) throws(FileError) -> [(JournalFile, JournalID)] {
        guard !journals.isEmpty else { return [] }
        let read = reading.journals.compactMap { journal in
            journal.reading.journal.map { (journal.file, $0) }
        }
        let paths = Set(reading.journals.map(\.file.path))
        let copies = try self.journals().files.filter { !paths.contains($0.path) }
            // One that cannot be read is named by every reading.
            .compactMap { file in (try? self.read(file).journal).flatMap { $0 }.map { (file, $0) } }
        return (read + copies).filter { journals.contains($0.1) }
    }

    /// Takes the words out of a line. This is the one change that is ever made to a journal; the record
    /// says that it was made, and the chain goes on holding by the hash that it keeps.
    public func blank(_ line: PlacedLine) throws(FileError) {
        let path = "\(path)/\(line.path)"
        guard access == .writing else { throw FileError(.write, path, code: .readOnly) }
        try files.overwrite(path, at: line.offset, with: line.words.blanked)
    }
}
