import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct JournalWriterTests {
    private let files = FaultyFileSystem(folders: ["/team"])

    private func writer(_ access: TeamFolder.Access = .writing) throws -> JournalWriter {
        JournalWriter(
            folder: try .make(files, access: access), journal: .numbered(5), author: .sample)
    }

    @Test func `a writer that saves nothing makes nothing`() throws {
        let writer = try writer()
        try writer.append([])
        #expect(files.paths.isEmpty)
        #expect(writer.head == nil)
    }

    @Test func `the first event makes the file under its name`() throws {
        let writer = try writer()
        var pen = Pen(journal: .numbered(5), by: "")
        let head = try writer.append(pen.say(["one", "two"]))
        #expect(files.paths == ["/team/journal/2026/20261121T093102Z-ward-3-00005.jsonl"])
        #expect(writer.path == "journal/2026/20261121T093102Z-ward-3-00005.jsonl")
        #expect(head.sequence == 2)
        let bytes = try #require(files.content(files.paths[0]))
        #expect(JournalReading(bytes).head == head)
        #expect(JournalVerification(bytes).problems.isEmpty)
    }

    @Test func `a saved line costs one write, one sync and one look whether it is there`()
        throws
    {
        let writer = try writer()
        var pen = Pen(journal: .numbered(5), by: "")
        // The first makes the file, the second opens it for good.
        try writer.append(pen.say(["one"]))
        try writer.append(pen.say(["two"]))
        let calls = files.calls
        try writer.append(pen.say(["three"]))
        #expect(files.calls == calls + 3)
    }

    @Test func `a folder open for reading is never written to`() throws {
        let writer = try writer(.reading)
        var pen = Pen(journal: .numbered(5), by: "")
        let events = pen.say(["one"])
        #expect(throws: FileError(.write, writtenPath, code: .readOnly)) {
            try writer.append(events)
        }
        #expect(files.paths.isEmpty)
    }

    private let writtenPath = "/team/journal/2026/20261121T093102Z-ward-3-00005.jsonl"

    @Test func `events of another journal or out of order are refused`() throws {
        let writer = try writer()
        var other = Pen(journal: .numbered(6), by: "")
        var pen = Pen(journal: .numbered(5), by: "")
        let skipped = pen.say(["one", "two"]).dropFirst()
        let foreign = other.say(["one"])
        #expect(throws: FileError.self) { try writer.append(foreign) }
        #expect(throws: FileError.self) { try writer.append(Array(skipped)) }
        #expect(files.paths.isEmpty)
    }

    @Test func `an entry too long for a line is refused and the journal goes on`() throws {
        let writer = try writer()
        var pen = Pen(journal: .numbered(5), by: "")
        var tried = pen
        let long = tried.say([String(repeating: "x", count: 1 << 20)])
        #expect(throws: FileError(.write, "the record", code: .tooLong)) {
            try writer.append(long)
        }
        #expect(try writer.append(pen.say(["short"])).sequence == 1)
    }

    @Test func `a successor says how far the first was saved`() throws {
        let first = try writer()
        var pen = Pen(journal: .numbered(5), by: "")
        try first.append(pen.say(["one"]))
        let second = first.successor(journal: .numbered(6))
        let third = second.successor(journal: .numbered(7))
        var last = Pen(journal: .numbered(7), by: "")
        try third.append(last.say(["two"]))
        let path = try #require(third.path)
        let bytes = try #require(files.content("/team/\(path)"))
        #expect(
            JournalReading(bytes).header?.continues.map(\.description) == ["00005-1", "00006-0"])
    }
}
