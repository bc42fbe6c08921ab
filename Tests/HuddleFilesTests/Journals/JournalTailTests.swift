import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct JournalTailTests {
    private let files = FaultyFileSystem(folders: ["/team"])

    private func writer(_ number: Int) throws -> JournalWriter {
        JournalWriter(folder: try .make(files), journal: .numbered(number), author: .sample)
    }

    @Test func `what others save arrives once and in order`() throws {
        let folder = try TeamFolder.make(files)
        var pen = Pen(journal: .numbered(1), by: "")
        let writer = try writer(1)
        try writer.append(pen.say(["one"]))
        var tails = JournalTails(folder: folder, after: try folder.readAll(cores: 1))
        #expect(try tails.readNew().events.isEmpty)
        try writer.append(pen.say(["two", "three"]))
        #expect(try tails.readNew().events.map(\.said) == ["two", "three"])
        #expect(try tails.readNew().events.isEmpty)
        #expect(tails.heads == [writer.head])
    }

    @Test func `a journal that begins later is followed and one's own is not`() throws {
        let folder = try TeamFolder.make(files)
        let record = try folder.readAll(cores: 1)
        var tails = JournalTails(folder: folder, after: record, except: .numbered(1))
        var own = Pen(journal: .numbered(1), by: "")
        var other = Pen(journal: .numbered(2), by: "")
        try writer(1).append(own.say(["own"]))
        try writer(2).append(other.say(["other"]))
        #expect(try tails.readNew().events.map(\.said) == ["other"])
    }

    @Test func `only the named paths are read`() throws {
        let folder = try TeamFolder.make(files)
        var tails = JournalTails(folder: folder, after: try folder.readAll(cores: 1))
        var first = Pen(journal: .numbered(1), by: "")
        var second = Pen(journal: .numbered(2), by: "")
        try writer(1).append(first.say(["one"]))
        let writer = try writer(2)
        try writer.append(second.say(["two"]))
        let path = try #require(writer.path)
        #expect(try tails.readNew([path]).events.map(\.said) == ["two"])
    }

    @Test func `a line that is still being written waits`() throws {
        let bytes = journalBytes(.numbered(1), ["one", "two"])
        let name = JournalFileName(began: .sample, writer: "x", journal: .numbered(1))
        let disk = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])
        let path = "/team/journal/2026/\(name)"
        disk.put(Array(bytes.dropLast(5)), at: path)
        let folder = try TeamFolder.make(disk)
        var tails = JournalTails(folder: folder, after: try folder.readAll(cores: 1))
        #expect(try tails.readNew().events.isEmpty)
        disk.put(bytes, at: path)
        let news = try tails.readNew()
        #expect(news.events.map(\.said) == ["two"])
        #expect(news.problems.isEmpty)
    }

    @Test func `a line that failed and was written again elsewhere is told once`() throws {
        let folder = try TeamFolder.make(files)
        var tails = JournalTails(folder: folder, after: try folder.readAll(cores: 1))
        var pen = Pen(journal: .numbered(1), by: "")
        let writer = try writer(1)
        try writer.append(pen.say(["one"]))
        let successor = writer.successor(journal: .numbered(2))
        // The disk called it a failure, and has it all the same.
        try writer.append(pen.say(["two"]))
        var next = Pen(journal: .numbered(2), by: "")
        try successor.append(next.say(["two"]))
        let news = try tails.readNew()
        #expect(news.events.map(\.said) == ["one", "two"])
        #expect(news.doubled.isEmpty)
    }

    @Test func `where it was told before anybody knew, that is said`() throws {
        let folder = try TeamFolder.make(files)
        var tails = JournalTails(folder: folder, after: try folder.readAll(cores: 1))
        var pen = Pen(journal: .numbered(1), by: "")
        let writer = try writer(1)
        try writer.append(pen.say(["one"]))
        let successor = writer.successor(journal: .numbered(2))
        try writer.append(pen.say(["two"]))
        #expect(try tails.readNew().doubled.isEmpty)
        var next = Pen(journal: .numbered(2), by: "")
        try successor.append(next.say(["two"]))
        #expect(try tails.readNew().doubled == [.numbered(1)])
    }
}
