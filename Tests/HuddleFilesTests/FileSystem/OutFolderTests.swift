import HuddleFiles
import Testing

struct OutFolderTests {
    private let scratch: TemporaryFolder

    init() throws {
        scratch = try TemporaryFolder()
    }

    @Test func `a file is new, then the same, then different when somebody wrote into it`() throws {
        let folder = OutFolder("\(scratch.path)/lists")
        let file = OutFolder.File(name: "lena.txt", text: "one\n")
        #expect(try folder.standing(of: file) == .new)
        try folder.write([file])
        #expect(try folder.standing(of: file) == .same)
        #expect(
            try folder.standing(of: OutFolder.File(name: "lena.txt", text: "two\n")) == .different)
        #expect(try folder.names() == ["lena.txt"])
    }

    @Test func `a folder that is not there has no files, and writing none makes none`() throws {
        let folder = OutFolder("\(scratch.path)/lists")
        try folder.write([])
        #expect(try folder.names() == [])
        #expect(try folder.content(of: "lena.txt") == nil)
    }
}
