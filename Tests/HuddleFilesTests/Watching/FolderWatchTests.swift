import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct FolderWatchTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test func `the first journal of all is noticed and then its growth`() throws {
        let folder = try TeamFolder(temporary.path, access: .writing)
        let watch = try FolderWatch(folder: folder)
        #expect(watch.changes() == .paths([]))
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        #expect(watch.changes() == .anything)
        try writer.append(pen.say(["two"]))
        let path = try #require(writer.path)
        #expect(watch.changes() == .paths([path]))
        #expect(watch.changes() == .paths([]))
    }

    @Test func `settings that are replaced are noticed`() throws {
        let folder = try TeamFolder(temporary.path, access: .writing)
        let watch = try FolderWatch(folder: folder)
        try DiskFileSystem().replace(folder.path(of: .settings), with: [])
        #expect(watch.changes() == .paths(["team.toml"]))
    }
}
