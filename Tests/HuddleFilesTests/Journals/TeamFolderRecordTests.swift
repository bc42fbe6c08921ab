import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderRecordTests {
    private let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])

    private func path(_ number: Int, _ suffix: String = "") -> String {
        let name = JournalFileName(began: .sample, writer: "ward3", journal: .numbered(number))
        return "/team/journal/2026/\(name.description.dropLast(6))\(suffix).jsonl"
    }

    /// The record as reading first and applying afterwards gives it.
    private func expected() throws -> TeamRecord {
        var record = TeamRecord()
        record.apply(try TeamFolder.make(files, access: .reading).readAll(cores: 1).events)
        return record
    }

    @Test(arguments: [1, 2, 7])
    func `taking events in while reading gives the same record`(cores: Int) throws {
        for number in 1...30 {
            files.put(journalBytes(.numbered(number), ["text \(number)"]), at: path(number))
        }
        let folder = try TeamFolder.make(files, access: .reading)
        var heard: [Int] = []
        let (record, reading) = try folder.readRecord(cores: cores) { read, count in
            heard.append(read)
            #expect(count == 30)
        }
        #expect(record == (try expected()))
        #expect(record.eventCount == 30)
        #expect(reading.events.isEmpty)
        #expect(reading.heads.count == 30)
        #expect(heard == Array(1...30))
    }

    @Test func `a copy that goes on counts once and whole`() throws {
        files.put(journalBytes(.numbered(1), ["one", "two"]), at: path(1))
        files.put(journalBytes(.numbered(1), ["one", "two", "three"]), at: path(1, "-LAPTOP"))
        let folder = try TeamFolder.make(files, access: .reading)
        let record = try folder.readRecord(cores: 2).record
        #expect(record == (try expected()))
        #expect(record.eventCount == 3)
    }

    @Test func `lines that were written again elsewhere do not count a second time`() throws {
        let folder = try TeamFolder.make(files, access: .writing)
        files.put(journalBytes(.numbered(1), ["one", "two", "lost"]), at: path(1))
        var bytes = journalBytes(.numbered(2), ["lost"])
        let continues = "\"continues\":\"\(JournalID.numbered(1))-2\",\"writer\""
        bytes.replace("\"writer\"", with: continues)
        files.put(bytes, at: path(2))
        let (record, reading) = try folder.readRecord(cores: 2)
        #expect(record == (try expected()))
        #expect(record.eventCount == 3)
        #expect(reading.heads.count == 2)
    }
}
