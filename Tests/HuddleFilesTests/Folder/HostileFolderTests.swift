import Glibc
import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

/// Folders that somebody prepared so that writing would lead out of the team's folder.
@Suite struct HostileFolderTests {
    private let temporary: TemporaryFolder
    private let team: TeamFolder
    private let outside: String

    init() throws {
        temporary = try TemporaryFolder()
        outside = "\(temporary.path)/outside"
        for path in [outside, "\(temporary.path)/team"] { mkdir(path, 0o700) }
        team = try TeamFolder("\(temporary.path)/team", access: .writing)
    }

    private var filesOutside: [FolderEntry] {
        get throws { try DiskFileSystem().list(outside) }
    }

    @Test(arguments: ["minutes", "journal", "drafts"])
    func `a folder that is a link is never written through`(name: String) throws {
        #expect(symlink(outside, "\(team.path)/\(name)") == 0)
        let day = try #require(Day("2026-11-21"))
        let files = RenderedFiles(folder: team)
        if name == "minutes" {
            #expect(throws: FileError.self) {
                try files.write("text\n", to: .minutes(of: day, template: "weekly"))
            }
        }
        if name == "journal" {
            let writer = JournalWriter(folder: team, journal: .numbered(1), author: .sample)
            var pen = Pen(journal: .numbered(1), by: "")
            #expect(throws: FileError.self) { try writer.append(pen.say(["one"])) }
        }
        if name == "drafts" {
            var drafts = DraftFile(folder: team, journal: .numbered(1))
            #expect(throws: FileError.self) {
                try drafts.keep([Draft(.unknown(kind: "action", nil, nil), text: "one", cursor: 0)])
            }
        }
        #expect(try filesOutside.isEmpty)
    }

    @Test(arguments: ["../../outside/x", "..", "/etc/passwd", "a/b", "\u{1B}[2J", "..\u{2215}x"])
    func `odd names of templates and writers stay names`(name: String) throws {
        let day = try #require(Day("2026-11-21"))
        _ = try RenderedFiles(folder: team).write("text\n", to: .minutes(of: day, template: name))
        let author = JournalAuthor(writer: name, person: "", program: "", zone: "")
        let writer = JournalWriter(folder: team, journal: .numbered(1), author: author)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        #expect(try filesOutside.isEmpty)
        #expect(try team.readAll(cores: 1).problems.isEmpty)
    }

    @Test func `nobody else reads what is written, whatever the umask`() throws {
        let writer = JournalWriter(folder: team, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        let path = try #require(writer.path)
        let disk = DiskFileSystem()
        #expect(try disk.status(of: "\(team.path)/\(path)")?.permissions == 0o600)
        #expect(try disk.status(of: "\(team.path)/journal")?.permissions == 0o700)
    }
}
