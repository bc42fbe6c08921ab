import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct FolderNewsTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test func `what was written between the reading and the watch is told all the same`() throws {
        let folder = try TeamFolder(temporary.path, access: .writing)
        var pen = Pen(journal: .numbered(1), by: "")
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        try writer.append(pen.say(["one"]))
        var news = FolderNews(
            folder: folder, after: try folder.readAll(cores: 1), except: .numbered(9))
        try writer.append(pen.say(["two"]))
        news.startWatching()
        #expect(try news.read()?.events.map(\.said) == ["two"])
        #expect(try news.read() == nil)
        try writer.append(pen.say(["three"]))
        #expect(try news.read()?.events.map(\.said) == ["three"])
    }
}
