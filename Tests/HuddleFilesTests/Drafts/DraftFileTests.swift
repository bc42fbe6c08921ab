import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct DraftFileTests {
    private let files = FaultyFileSystem(folders: ["/team"])
    private let draft = Draft(
        .request(PatientID(RecordID(journal: .numbered(1), sequence: 2))), text: "Book a\nbed",
        cursor: 4)

    @Test func `what was typed is there at the next start`() throws {
        let folder = try TeamFolder.make(files)
        var file = DraftFile(folder: folder, journal: .numbered(5))
        try file.keep([draft])
        #expect(files.paths == ["/team/drafts/00005.json"])
        #expect(
            try folder.claimLeftTyping().drafts
                == [LeftDrafts(journal: .numbered(5), drafts: [draft])])
        try folder.removeDrafts(of: .numbered(5))
        #expect(try folder.claimLeftTyping().drafts.isEmpty)
    }

    @Test func `nothing to keep leaves no file`() throws {
        var file = DraftFile(folder: try .make(files), journal: .numbered(5))
        try file.keep([])
        try file.keep([Draft(draft.purpose, text: "", cursor: 0)])
        #expect(files.calls == 1)
        try file.keep([draft])
        try file.keep([])
        #expect(files.paths.isEmpty)
    }

    @Test func `the same again is not written`() throws {
        var file = DraftFile(folder: try .make(files), journal: .numbered(5))
        try file.keep([draft])
        let calls = files.calls
        try file.keep([draft])
        #expect(files.calls == calls)
    }

    @Test func `other files are no drafts`() throws {
        let disk = FaultyFileSystem(folders: ["/team", "/team/drafts"])
        disk.put(Draft.bytes(of: [draft]), at: "/team/drafts/notes.json")
        disk.put(Array("garbage".utf8), at: "/team/drafts/00007.json")
        #expect(try TeamFolder.make(disk).claimLeftTyping().drafts.isEmpty)
    }
}
