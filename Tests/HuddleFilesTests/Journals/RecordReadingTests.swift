import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct RecordReadingTests {
    private let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])

    private func record(cores: Int = 1) throws -> RecordReading {
        try TeamFolder.make(files, access: .reading).readAll(cores: cores)
    }

    private func path(_ number: Int, _ suffix: String = "") -> String {
        let name = JournalFileName(began: .sample, writer: "ward3", journal: .numbered(number))
        return "journal/2026/\(name.description.dropLast(6))\(suffix).jsonl"
    }

    private func put(_ bytes: [UInt8], _ path: String) {
        files.put(bytes, at: "/team/\(path)")
    }

    @Test func `an empty folder is an empty record`() throws {
        let bare = FaultyFileSystem(folders: ["/team"])
        let record = try TeamFolder.make(bare, access: .reading).readAll(cores: 2)
        #expect(record.events.isEmpty)
        #expect(record.problems.isEmpty)
    }

    @Test(arguments: [1, 2, 7])
    func `the result is the same on any number of threads`(cores: Int) throws {
        for number in 1...30 {
            put(journalBytes(.numbered(number), ["text \(number)"]), path(number))
        }
        let record = try record(cores: cores)
        #expect(record.events.map(\.said) == (1...30).map { "text \($0)" })
        #expect(record.heads.map(\.journal) == (1...30).map { .numbered($0) })
        #expect(record.problems.isEmpty)
    }

    @Test func `a copy that is the same or shorter is absorbed in silence`() throws {
        let whole = journalBytes(.numbered(1), ["one", "two", "three"])
        let shorter = journalBytes(.numbered(1), ["one", "two"])
        put(shorter, path(1))
        put(whole, path(1, ".sync-conflict-20261121-101500-ABCDEFG"))
        put(whole, path(1, " (conflicted copy 2026-11-21)"))
        let record = try record()
        #expect(record.events.map(\.said) == ["one", "two", "three"])
        #expect(record.problems.isEmpty)
    }

    @Test func `copies that differ are reported and the sounder one is read`() throws {
        let sound = journalBytes(.numbered(1), ["one", "two"])
        var forged = journalBytes(.numbered(1), ["one", "TWO", "three"])
        forged.replace("TWO", with: "two")
        put(forged, path(1))
        put(sound, path(1, "-LAPTOP"))
        let record = try record()
        #expect(record.events.map(\.said) == ["one", "two"])
        let kind = FolderProblem.Kind.copiesDiffer(.numbered(1), taken: path(1, "-LAPTOP"))
        #expect(record.problems == [FolderProblem(path: path(1), kind: kind)])
    }

    @Test func `what is no journal is named and left alone`() throws {
        put(Array("hello".utf8), "journal/2026/notes.txt")
        put(Array("hello\n".utf8), "journal/2026/odd\u{1B}[2J name.jsonl")
        put(Array("half".utf8), "journal/2026/.huddle-0123.tmp")
        put(Array("half".utf8), "journal/2026/something.tmp")
        put(journalBytes(.numbered(1), ["one"]), path(1))
        let record = try record()
        #expect(record.events.map(\.said) == ["one"])
        #expect(
            record.problems.map(\.path) == [
                "journal/2026/notes.txt", "journal/2026/odd\u{1B}[2J name.jsonl",
            ])
        #expect(record.problems.allSatisfy { !$0.description.contains("\u{1B}") })
    }

    @Test func `a file that cannot be read is named and the others are read`() throws {
        put(journalBytes(.numbered(1), ["one"]), path(1))
        put(journalBytes(.numbered(2), ["two"]), path(2))
        let folder = try TeamFolder.make(files, access: .reading)
        let listing = files.calls
        _ = try folder.journals()
        let calls = files.calls - listing
        files.fail(files.calls + calls + 1..<files.calls + calls + 2, .error)
        let record = try folder.readAll(cores: 1)
        #expect(record.events.map(\.said) == ["two"])
        #expect(record.problems.map(\.path) == [path(1)])
    }

    @Test func `a newer journal is read and says so`() throws {
        var bytes = journalBytes(.numbered(1), ["one"])
        bytes.replace("\"huddle\":1", with: "\"huddle\":2")
        put(bytes, path(1))
        #expect(try record().isNewer)
        #expect(try record().events.map(\.said) == ["one"])
    }

    @Test func `reading writes nothing`() throws {
        put(journalBytes(.numbered(1), ["one"]), path(1))
        let before = files.paths
        _ = try record()
        #expect(files.paths == before)
    }
}

extension [UInt8] {
    /// Changes the first place where one text stands into another.
    mutating func replace(_ old: String, with new: String) {
        let wanted = Array(old.utf8)
        let place = indices.first { self[$0...].starts(with: wanted) }
        if let place { replaceSubrange(place..<place + wanted.count, with: Array(new.utf8)) }
    }
}
