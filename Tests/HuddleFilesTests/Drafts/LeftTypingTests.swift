import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct LeftTypingTests {
    private let draft = Draft(
        .request(PatientID(RecordID(journal: .numbered(1), sequence: 2))), text: "Book a bed",
        cursor: 4)

    /// A folder on the real disk with a draft and a text in an editor, both of a program that is gone.
    private func folderWithLeftTyping(_ temporary: TemporaryFolder) throws -> TeamFolder {
        let folder = try TeamFolder(temporary.path, access: .writing)
        var file = DraftFile(folder: folder, journal: .numbered(5))
        try file.keep([draft])
        let editor = folder.path(of: .editor(.numbered(6)))
        try DiskFileSystem().replace(editor, with: Array("dn: woke".utf8))
        return folder
    }

    @Test func `what was left is offered to one program, and to another once that one has ended`()
        throws
    {
        let temporary = try TemporaryFolder()
        let folder = try folderWithLeftTyping(temporary)
        var first: LeftTyping? = try folder.claimLeftTyping()
        #expect(first?.drafts.map(\.drafts) == [[draft]])
        #expect(first?.texts.map(\.text) == ["dn: woke"])
        #expect(first?.claims.count == 2)
        let second = try folder.claimLeftTyping()
        #expect(second.drafts.isEmpty && second.texts.isEmpty && second.claims.isEmpty)
        first = nil
        let third = try folder.claimLeftTyping()
        #expect(third.drafts.count == 1 && third.texts.count == 1)
    }

    @Test func `a program that was killed leaves a lock that keeps nobody out`() throws {
        let temporary = try TemporaryFolder()
        let folder = try folderWithLeftTyping(temporary)
        try DiskFileSystem().replace(folder.path(of: .draftLock(.numbered(5))), with: [])
        #expect(try folder.claimLeftTyping().drafts.count == 1)
    }

    @Test func `what was taken up and removed is offered to nobody and leaves no file`() throws {
        let temporary = try TemporaryFolder()
        let folder = try folderWithLeftTyping(temporary)
        var first: LeftTyping? = try folder.claimLeftTyping()
        for left in first?.drafts ?? [] { try folder.removeDrafts(of: left.journal) }
        for text in first?.texts ?? [] { try folder.remove(text) }
        first = nil
        let second = try folder.claimLeftTyping()
        #expect(second.drafts.isEmpty && second.texts.isEmpty)
        #expect(try DiskFileSystem().list("\(temporary.path)/drafts").isEmpty)
    }

    @Test func `letting go of a lock whose file is gone leaves that of another`() throws {
        let temporary = try TemporaryFolder()
        let folder = try folderWithLeftTyping(temporary)
        var first = DraftLock(folder: folder, journal: .numbered(5))
        #expect(first != nil)
        // Somebody took the file away: a lock on it keeps nobody out, and another is had.
        try DiskFileSystem().remove(folder.path(of: .draftLock(.numbered(5))))
        let second = DraftLock(folder: folder, journal: .numbered(5))
        #expect(second != nil)
        first = nil
        #expect(DraftLock(folder: folder, journal: .numbered(5)) == nil)
        withExtendedLifetime(second) {}
    }

    @Test func `drafts that are damaged are claimed by nobody`() throws {
        let temporary = try TemporaryFolder()
        let folder = try folderWithLeftTyping(temporary)
        let path = folder.path(of: .drafts(.numbered(5)))
        try DiskFileSystem().replace(path, with: Array("garbage".utf8))
        let left = try folder.claimLeftTyping()
        #expect(left.drafts.isEmpty && left.claims.count == 1)
    }
}
