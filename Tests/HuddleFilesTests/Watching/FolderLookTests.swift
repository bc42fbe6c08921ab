import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct FolderLookTests {
    @Test func `a journal that is new or has grown is news once`() throws {
        let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])
        var look = FolderLook(folder: try .make(files))
        files.put([1], at: "/team/journal/2026/old.jsonl")
        #expect(look.changes().isEmpty)
        files.put([1, 2], at: "/team/journal/2026/old.jsonl")
        files.put([1], at: "/team/journal/2026/new.jsonl")
        files.put([1], at: "/team/journal/2026/notes.txt")
        #expect(look.changes() == ["journal/2026/old.jsonl", "journal/2026/new.jsonl"])
        #expect(look.changes().isEmpty)
    }

    @Test func `a folder that is away has no news, and all of it when it is back`() throws {
        let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])
        var look = FolderLook(folder: try .make(files))
        #expect(look.changes().isEmpty)
        files.put([1], at: "/team/journal/2026/new.jsonl")
        files.fail(files.calls + 1..<files.calls + 2, .error)
        #expect(look.changes().isEmpty)
        #expect(look.changes() == ["journal/2026/new.jsonl"])
    }

    @Test func `a disk of this machine needs no looking`() throws {
        let temporary = try TemporaryFolder()
        #expect(!FolderLook.isNeeded(for: try TeamFolder(temporary.path, access: .reading)))
    }
}
