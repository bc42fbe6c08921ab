import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct RenderedFilesTests {
    private let files = FaultyFileSystem(folders: ["/team"])
    private let path = "/team/actions.md"

    private func rendered() throws -> RenderedFiles {
        RenderedFiles(folder: try .make(files))
    }

    private func text(_ path: String) -> String? {
        files.content(path).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a text is written once and again when it changes`() throws {
        let rendered = try rendered()
        #expect(try rendered.write("# Actions\n", to: .actions) == .written)
        let calls = files.calls
        #expect(try rendered.write("# Actions\n", to: .actions) == .unchanged)
        #expect(files.calls == calls + 3)
        #expect(try rendered.write("# Actions\n\n- one\n", to: .actions) == .written)
        #expect(text(path)?.hasPrefix("# Actions\n\n- one\n<!-- huddle: ") == true)
        #expect(files.paths == [path])
    }

    @Test func `what was edited by hand is never overwritten`() throws {
        let rendered = try rendered()
        _ = try rendered.write("# Actions\n", to: .actions)
        let edited = Array((text(path) ?? "").replacing("Actions", with: "Things to do").utf8)
        files.put(edited, at: path)
        #expect(try rendered.standing(of: .actions, against: "# Actions\n") == .editedByHand)
        #expect(try rendered.editedText(of: .actions, against: "# Actions\n") == "# Things to do\n")
        let outcome = RenderedFiles.Outcome.editedByHand(
            path: "actions.md", beside: "actions.new.md")
        #expect(try rendered.write("# New\n", to: .actions) == outcome)
        #expect(try rendered.write("# Newer\n", to: .actions) == outcome)
        #expect(files.content(path) == edited)
        #expect(text("/team/actions.new.md")?.hasPrefix("# Newer\n") == true)
    }

    @Test(arguments: [0, 9, 20, 34, 60])
    func `a file that was emptied, cut or lost its seal is behind and is written again`(
        length: Int
    ) throws {
        let rendered = try rendered()
        let recorded = "# Actions\n\n- one\n- two, and more\n"
        _ = try rendered.write(recorded, to: .actions)
        let whole = try #require(files.content(path))
        files.put(Array(whole.prefix(length)), at: path)
        #expect(try rendered.standing(of: .actions, against: recorded) == .behind)
        #expect(try rendered.editedText(of: .actions, against: recorded) == nil)
        #expect(try rendered.write(recorded, to: .actions) == .written)
        #expect(files.content(path) == whole)
        #expect(files.paths == [path])
    }

    @Test func `what was put beside goes once the file is as recorded, unless somebody edited it`()
        throws
    {
        let rendered = try rendered()
        files.put(Array("mine".utf8), at: path)
        _ = try rendered.write("# Words\n", to: .actions)
        #expect(text("/team/actions.new.md")?.hasPrefix("# Words\n") == true)
        files.put(RenderedSeal.sealed("# Actions\n"), at: path)
        #expect(try rendered.write("# Actions\n", to: .actions) == .unchanged)
        #expect(files.paths == [path])
        files.put(Array("mine too".utf8), at: "/team/actions.new.md")
        _ = try rendered.write("# Newer\n", to: .actions)
        #expect(text("/team/actions.new.md") == "mine too")
    }

    @Test func `a file that nothing is rendered to any more goes, unless somebody edited it`()
        throws
    {
        let rendered = try rendered()
        #expect(try !rendered.remove(.actions))
        _ = try rendered.write("# Actions\n", to: .actions)
        #expect(try rendered.remove(.actions))
        #expect(files.paths.isEmpty)
        files.put(Array("mine".utf8), at: path)
        #expect(try rendered.remove(.actions))
        #expect(text(path) == "mine")
    }

    @Test func `what stands beside may be edited as well`() throws {
        files.put(Array("mine".utf8), at: path)
        files.put(Array("mine too".utf8), at: "/team/actions.new.md")
        _ = try rendered().write("# New\n", to: .actions)
        #expect(text(path) == "mine")
        #expect(text("/team/actions.new.md") == "mine too")
    }

    @Test func `line ends that a tool changed are no edit`() throws {
        let rendered = try rendered()
        _ = try rendered.write("one\ntwo\n", to: .actions)
        files.put(Array((text(path) ?? "").replacing("\n", with: "\r\n").utf8), at: path)
        #expect(try rendered.write("one\nthree\n", to: .actions) == .written)
    }

    @Test func `nothing is written into a folder open for reading`() throws {
        let rendered = RenderedFiles(folder: try .make(files, access: .reading))
        #expect(throws: FileError.self) { try rendered.write("x", to: .actions) }
        #expect(files.paths.isEmpty)
    }
}
