import Glibc
import HuddleFiles
import Testing

@Suite struct DiskFileSystemTests {
    private let disk = DiskFileSystem()
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    @Test func `a file is made once for its owner only`() throws {
        let path = "\(temporary.path)/file"
        let file = try disk.create(path)
        try disk.append(Array("one\n".utf8), to: file)
        try disk.append(Array("two\n".utf8), to: file)
        try disk.sync(file)
        disk.close(file)
        #expect(try disk.read(path) == Array("one\ntwo\n".utf8))
        #expect(try disk.read(path, from: 4) == Array("two\n".utf8))
        #expect(try disk.read(path, from: 100).isEmpty)
        #expect(try disk.status(of: path) == FileStatus(kind: .file, size: 8, permissions: 0o600))
        #expect(throws: FileError(.open, path, code: EEXIST)) { _ = try disk.create(path) }
    }

    @Test func `replacing leaves the new text and nothing else`() throws {
        let path = "\(temporary.path)/file"
        try disk.replace(path, with: Array("old".utf8))
        try disk.replace(path, with: Array("new".utf8))
        #expect(try disk.read(path) == Array("new".utf8))
        #expect(try disk.list(temporary.path) == [FolderEntry(name: "file", kind: .file)])
    }

    @Test func `a folder is made for its owner only and once is enough`() throws {
        let path = "\(temporary.path)/folder"
        try disk.makeFolder(path)
        try disk.makeFolder(path)
        #expect(try disk.status(of: path)?.permissions == 0o700)
        try disk.replace("\(temporary.path)/file", with: [])
        #expect(throws: FileError(.makeFolder, "\(temporary.path)/file", code: EEXIST)) {
            try disk.makeFolder("\(temporary.path)/file")
        }
    }

    @Test func `a full disk is said to be full`() throws {
        let full = OpenFile(descriptor: open("/dev/full", O_WRONLY), path: "/dev/full")
        defer { disk.close(full) }
        #expect(throws: FileError(.write, "/dev/full", code: ENOSPC)) {
            try disk.append([1], to: full)
        }
        let words = FileError(.write, "/team/journal/x\u{1B}", code: ENOSPC).description
        #expect(
            words == "Cannot save /team/journal/x?: the disk is full. Make room, then try again.")
    }

    @Test func `pipes and links are not read`() throws {
        let path = "\(temporary.path)/pipe"
        mkfifo(path, 0o600)
        #expect(throws: FileError(.read, path, code: EINVAL)) { _ = try disk.read(path) }
        let link = "\(temporary.path)/link"
        symlink("/etc/hostname", link)
        #expect(throws: FileError(.open, link, code: ELOOP)) { _ = try disk.read(link) }
        #expect(try disk.status(of: link)?.kind == .other)
    }

    @Test func `what is not there has no status and there is room`() throws {
        #expect(try disk.status(of: "\(temporary.path)/nothing") == nil)
        #expect(try disk.freeSpace(at: temporary.path) > 0)
        #expect(try disk.randomBytes(16) != disk.randomBytes(16))
    }
}
