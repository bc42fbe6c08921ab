import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct TeamFolderWordsTests {
    @Test func `the words of a line go from its journal, and whoever is writing it goes on`() throws
    {
        let temporary = try TemporaryFolder()
        let folder = try TeamFolder(temporary.path, access: .writing)
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        let events = pen.say(["secret", "stays"])
        try writer.append(events)
        let reading = try folder.readAll(cores: 1)
        let line = try #require(try folder.lines(of: [events[0].id], in: reading).first)
        try folder.blank(line)
        try writer.append(pen.say(["later"]))
        let after = try folder.readAll(cores: 1)
        #expect(after.events.map { $0.said.filter { $0 != " " } } == ["", "stays", "later"])
        let bytes = try folder.bytes(of: after.journals[0].file)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("secret"))
        #expect(JournalVerification(bytes, removed: [1: [line.words.hash]]).problems.isEmpty)
        let again = try #require(try folder.lines(of: [events[0].id], in: after).first)
        #expect(again.words.areBlank)
    }

    @Test func `nothing of where somebody lived is left, in the lines of their contacts neither`()
        throws
    {
        let files = FaultyFileSystem(folders: ["/team"])
        let folder = try TeamFolder.make(files)
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        let now = Instant(seconds: 1_795_253_462)
        let added = pen.write(
            [.patientAdded([.name: "Ann Ellis", .place: "Seaview Lodge"])], at: now, after: 0)
        let contact = ContactAdded(
            patient: PatientID(added[0].id), speaker: Speaker(role: RoleID("gp")),
            day: Day(number: 20_700), place: "Seaview Lodge")
        let seen = pen.write([.contactAdded(contact)], at: now, after: 1)
        try writer.append(added + seen)
        var record = TeamRecord()
        record.apply(added + seen)
        let behind = record.linesOfWords(behind: added[0].id)
        for line in try folder.lines(of: behind, in: folder.readAll(cores: 1)) {
            try folder.blank(line)
        }
        let path = try #require(writer.path)
        let text = String(decoding: try #require(files.content("/team/\(path)")), as: UTF8.self)
        #expect(!text.contains("Seaview") && text.contains("contact.added"))
    }

    @Test func `the words go from every copy of a journal that a sync tool left`() throws {
        let files = FaultyFileSystem(folders: ["/team"])
        let folder = try TeamFolder.make(files)
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        let events = pen.say(["secret", "stays"])
        try writer.append(events)
        let path = try #require(writer.path)
        let copy = path.replacing(".jsonl", with: ".sync-conflict.jsonl")
        files.put(try #require(files.content("/team/\(path)")), at: "/team/\(copy)")
        let lines = try folder.lines(of: [events[0].id], in: folder.readAll(cores: 1))
        #expect(lines.map(\.path) == [path, copy])
        #expect(lines.map(\.words.texts) == [["secret"], ["secret"]])
        for line in lines { try folder.blank(line) }
        for place in [path, copy] {
            let text = String(
                decoding: try #require(files.content("/team/\(place)")), as: UTF8.self)
            #expect(!text.contains("secret") && text.contains("stays"))
        }
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `removing words that fails halfway harms no other line`(
        fault: FaultyFileSystem.Fault
    ) throws {
        let files = FaultyFileSystem(folders: ["/team"])
        let folder = try TeamFolder.make(files)
        let writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        let events = pen.say(["before", String(repeating: "ü\"", count: 200), "after"])
        try writer.append(events)
        let reading = try folder.readAll(cores: 1)
        let line = try #require(try folder.lines(of: [events[1].id], in: reading).first)
        files.fail(files.calls + 1..<files.calls + 2, fault)
        #expect(throws: FileError.self) { try folder.blank(line) }
        for survival in FaultyFileSystem.Survival.allCases {
            let after = try TeamFolder.make(files.afterCrash(survival))
            let found = try after.readAll(cores: 1)
            #expect(
                found.events.map(\.said).filter { ["before", "after"].contains($0) }.count == 2)
            let bytes = try after.bytes(of: found.journals[0].file)
            let isUntouched = bytes == files.content("/team/\(line.path)") && fault != .crash
            let isNamed = !JournalVerification(bytes, removed: [2: [line.words.hash]]).problems
                .isEmpty
            #expect(isUntouched || isNamed || found.events.count == 3, "\(fault) \(survival)")
        }
    }

    @Test func `a folder opened for reading is not written to`() throws {
        let files = FaultyFileSystem(folders: ["/team"])
        let writer = JournalWriter(folder: try .make(files), journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        let events = pen.say(["secret"])
        try writer.append(events)
        let folder = try TeamFolder.make(files, access: .reading)
        let line = try #require(
            try folder.lines(of: [events[0].id], in: folder.readAll(cores: 1)).first)
        #expect(throws: FileError.self) { try folder.blank(line) }
    }
}
