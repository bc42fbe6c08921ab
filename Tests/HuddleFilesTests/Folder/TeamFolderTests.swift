import Glibc
import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
    }

    private func code(_ body: () throws -> Void) -> Int32? {
        do {
            try body()
            return nil
        } catch {
            return (error as? FileError)?.code
        }
    }

    @Test func `what is not there or no folder is not opened`() throws {
        let path = temporary.path
        #expect(code { _ = try TeamFolder("\(path)/nothing", access: .reading) } == ENOENT)
        try DiskFileSystem().replace("\(path)/file", with: [])
        #expect(code { _ = try TeamFolder("\(path)/file", access: .reading) } != nil)
    }

    @Test func `a new team has its settings and is made once`() throws {
        let path = "\(temporary.path)/team"
        let folder = try TeamFolder.create(path, settings: Array("name = \"A\"\n".utf8))
        #expect(try folder.settings() == Array("name = \"A\"\n".utf8))
        #expect(try folder.isTeamFolder)
        #expect(try folder.permissionProblems().isEmpty)
        #expect(code { _ = try TeamFolder.create(path, settings: []) } == EEXIST)
    }

    @Test func `a folder of something else is not a team's`() throws {
        #expect(try TeamFolder(temporary.path, access: .reading).isTeamFolder == false)
    }

    @Test func `a folder that others can look into is warned of`() throws {
        chmod(temporary.path, 0o750)
        let problems = try TeamFolder(temporary.path, access: .reading).permissionProblems()
        #expect(problems.map(\.kind) == [.openToOthers(permissions: 0o750)])
        chmod(temporary.path, 0o700)
    }

    @Test func `links in the journal folder are never followed`() throws {
        let outside = try TemporaryFolder()
        let bytes = journalBytes(.numbered(1), ["outside"])
        let name = JournalFileName(began: .sample, writer: "x", journal: .numbered(1)).description
        try DiskFileSystem().replace("\(outside.path)/\(name)", with: bytes)
        let folder = try TeamFolder(temporary.path, access: .writing)
        try DiskFileSystem().makeFolder("\(temporary.path)/journal")
        symlink(outside.path, "\(temporary.path)/journal/2026")
        symlink("\(outside.path)/\(name)", "\(temporary.path)/journal/\(name)")
        mkfifo("\(temporary.path)/journal/pipe.jsonl", 0o600)
        let record = try folder.readAll(cores: 2)
        #expect(record.events.isEmpty)
        #expect(
            record.problems.map(\.path) == [
                "journal/2026", "journal/\(name)", "journal/pipe.jsonl",
            ])
    }

    @Test func `a new journal's id is taken by no other`() throws {
        let files = FaultyFileSystem(folders: ["/team", "/team/journal"])
        let first = try TeamFolder.make(files).newJournalID()
        let again = FaultyFileSystem(folders: ["/team", "/team/journal"])
        let name = JournalFileName(began: .sample, writer: "x", journal: first)
        again.put([], at: "/team/journal/\(name)")
        #expect(try TeamFolder.make(again).newJournalID() != first)
    }

    @Test func `a whole day on the real disk`() throws {
        let folder = try TeamFolder(temporary.path, access: .writing)
        let writer = JournalWriter(
            folder: folder, journal: try folder.newJournalID(), author: .sample)
        var pen = Pen(journal: writer.journal, by: "J Baker")
        for number in 1...20 { try writer.append(pen.say(["text \(number)"])) }
        let record = try folder.readAll(cores: 2)
        #expect(record.events.map(\.said) == (1...20).map { "text \($0)" })
        #expect(record.problems.isEmpty)
        let path = try #require(writer.path)
        let status = try DiskFileSystem().status(of: "\(folder.path)/\(path)")
        #expect(status?.permissions == 0o600)
        let year = try DiskFileSystem().status(of: "\(folder.path)/journal/2026")
        #expect(year?.permissions == 0o700)
    }
}
