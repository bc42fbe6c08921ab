import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderSignedMinutesTests {
    private let files = FaultyFileSystem(
        folders: ["/team", "/team/minutes", "/team/minutes/2025", "/team/minutes/2026"])
    private let signed = """
        # Weekly

        Signed off by Sam Lee, Sat 21 Nov 2026. Code 3F9A-C21D-07BE.

        """

    private func put(_ text: String, _ name: String) {
        files.put(RenderedSeal.sealed(text), at: "/team/minutes/\(name)")
    }

    @Test func `what is signed among the minutes is listed, and nothing else`() throws {
        put(signed, "2026/2026-11-21-weekly.md")
        put(signed, "2025/2025-11-21-weekly.md")
        put("# Weekly\n\nNot signed off: these minutes may still change.\n", "2026/draft.md")
        files.put(Array(signed.utf8), at: "/team/minutes/2026/edited.md")
        let (found, problems) = try TeamFolder.make(files, access: .reading).signedMinutes()
        #expect(problems.isEmpty)
        #expect(
            found.map(\.path) == [
                "minutes/2025/2025-11-21-weekly.md", "minutes/2026/2026-11-21-weekly.md",
            ])
        #expect(found.allSatisfy { $0.says.code == "3F9A-C21D-07BE" && $0.says.version == 1 })
    }

    @Test func `a folder without minutes has none`() throws {
        let empty = FaultyFileSystem(folders: ["/team"])
        let (found, problems) = try TeamFolder.make(empty, access: .reading).signedMinutes()
        #expect(found.isEmpty && problems.isEmpty)
    }

    @Test func `a file or folder that cannot be read is named, and the others are listed`() throws {
        put(signed, "2026/2026-11-21-weekly.md")
        put(signed, "2025/2025-11-21-weekly.md")
        let folder = try TeamFolder.make(files, access: .reading)
        let before = files.calls
        _ = folder.signedMinutes()
        let calls = files.calls - before
        try #require(calls > 4)
        for call in 0..<calls {
            let next = files.calls + call + 1
            files.fail(next..<next + 1, .error)
            let (found, problems) = folder.signedMinutes()
            #expect(problems.count == 1, "call \(call)")
            let isWhole = problems.first?.path == "minutes"
            #expect(found.count == (isWhole ? 0 : 1), "call \(call)")
            #expect(problems.first?.path.hasPrefix("minutes") == true)
        }
    }

    @Test func `a signed file is named where another text or nothing would take its place`()
        throws
    {
        let rendered = RenderedFiles(folder: try .make(files))
        #expect(try rendered.signedMinutes(in: .actions, against: signed) == nil)
        files.put(RenderedSeal.sealed(signed), at: "/team/actions.md")
        #expect(try rendered.signedMinutes(in: .actions, against: signed) == nil)
        #expect(try rendered.signedMinutes(in: .actions, against: "# Else\n") != nil)
        #expect(try rendered.signedMinutes(in: .actions, against: nil) != nil)
    }

    @Test func `a file is moved only where nothing stands`() throws {
        let rendered = RenderedFiles(folder: try .make(files))
        files.put(RenderedSeal.sealed(signed), at: "/team/actions.md")
        #expect(try rendered.move(.actions, to: TeamPath.actions.version(1)))
        #expect(files.paths == ["/team/actions.v1.md"])
        files.put(Array("mine".utf8), at: "/team/actions.md")
        #expect(try !rendered.move(.actions, to: TeamPath.actions.version(1)))
        #expect(files.content("/team/actions.md") == Array("mine".utf8))
    }
}
