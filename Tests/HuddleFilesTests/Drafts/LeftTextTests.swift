import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct LeftTextTests {
    private let disk = FaultyFileSystem(folders: ["/team", "/team/drafts"])

    @Test func `a text that was left in an editor is offered, and gone once it is taken up`() throws
    {
        disk.put(Array("dn: woke four times\n".utf8), at: "/team/drafts/.editor-00005.txt")
        // No process has this number.
        disk.put(Array("an earlier version's".utf8), at: "/team/drafts/.editing-999999999.txt")
        disk.put(Array("notes".utf8), at: "/team/drafts/notes.txt")
        let folder = try TeamFolder.make(disk)
        let left = try folder.claimLeftTyping().texts
        #expect(left.map(\.text) == ["an earlier version's", "dn: woke four times\n"])
        for text in left { try folder.remove(text) }
        #expect(disk.paths == ["/team/drafts/notes.txt"])
    }

    @Test func `what a running program has handed to an editor is its own`() throws {
        let temporary = try TemporaryFolder()
        let folder = try TeamFolder(temporary.path, access: .writing)
        let lock = DraftLock(folder: folder, journal: .numbered(5))
        try DiskFileSystem().replace(folder.path(of: .editor(.numbered(5))), with: Array("x".utf8))
        #expect(try folder.claimLeftTyping().texts.isEmpty)
        withExtendedLifetime(lock) {}
    }
}
