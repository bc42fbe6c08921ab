import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderJournalsTests {
    private let files = FaultyFileSystem(folders: ["/team"])
    private let name = JournalFileName(began: .sample, writer: "masked", journal: .numbered(1))

    @Test func `a whole journal is put where journals stand and is read like any other`() throws {
        let folder = try TeamFolder.make(files)
        try folder.add(journalBytes(.numbered(1), ["one", "two"]), as: name)
        let reading = try folder.readAll(cores: 1)
        #expect(reading.events.map(\.said) == ["one", "two"])
        #expect(reading.journals.map(\.file.path) == ["journal/2026/\(name)"])
        #expect(reading.problems.isEmpty)
    }

    @Test func `it is never put in the place of another`() throws {
        let folder = try TeamFolder.make(files)
        try folder.add(journalBytes(.numbered(1), ["one"]), as: name)
        #expect(throws: FileError.self) {
            try folder.add(journalBytes(.numbered(1), ["two"]), as: name)
        }
        #expect(try folder.readAll(cores: 1).events.map(\.said) == ["one"])
    }
}
