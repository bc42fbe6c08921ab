import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

/// A folder that goes away in the middle of a meeting, and comes back.
@Suite struct JournalSpoolTests {
    private static let texts = ["one", "two", "three", "four"]

    /// A disk with a team on it.
    private static var disk: FaultyFileSystem {
        let files = FaultyFileSystem(folders: ["/team"])
        files.put(Array("name = \"Riverside\"\n".utf8), at: "/team/team.toml")
        return files
    }

    /// Two lines in the folder, two on this machine, then one attempt to hand over after another.
    private func day(on files: FaultyFileSystem) -> (acknowledged: [String], isHandedOver: Bool) {
        var acknowledged: [String] = []
        guard let team = try? TeamFolder("/team", access: .writing, files: files),
            let spool = try? JournalSpool("/spool", files: files)
        else { return ([], false) }
        let first = JournalWriter(folder: team, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "J Baker")
        for text in Self.texts.prefix(2) {
            guard (try? first.append(pen.say([text]))) != nil else { break }
            acknowledged.append(text)
        }
        let second = first.successor(journal: .numbered(2), in: spool.folder)
        pen = Pen(journal: .numbered(2), by: "J Baker")
        for text in Self.texts.dropFirst(acknowledged.count) {
            guard (try? second.append(pen.say([text]))) != nil else { break }
            acknowledged.append(text)
        }
        for _ in 0..<3 where !files.isDown {
            if (try? spool.handOver(to: team))?.left.isEmpty == true { return (acknowledged, true) }
        }
        return (acknowledged, false)
    }

    @Test func `a journal is handed over once, whole, and leaves this machine`() throws {
        let files = Self.disk
        #expect(day(on: files).isHandedOver)
        let record = try TeamFolder.make(files, access: .reading).readAll(cores: 1)
        #expect(record.events.map(\.said) == Self.texts)
        #expect(record.problems.isEmpty)
        #expect(!files.paths.contains { $0.hasPrefix("/spool/journal") && $0.hasSuffix(".jsonl") })
        #expect(
            try JournalSpool("/spool", files: files).handOver(to: .make(files)) == HandingOver())
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases, [1, 3])
    func `nothing acknowledged is lost or there twice, whenever it fails`(
        fault: FaultyFileSystem.Fault, length: Int
    ) throws {
        let sound = Self.disk
        _ = day(on: sound)
        for call in 1...sound.calls {
            let files = Self.disk
            files.fail(call..<call + length, fault)
            let acknowledged = day(on: files).acknowledged
            for survival in FaultyFileSystem.Survival.allCases {
                let after = files.afterCrash(survival)
                // The next start hands over what is left.
                if let spool = try? JournalSpool("/spool", files: after) {
                    #expect(try spool.handOver(to: .make(after)).left.isEmpty)
                }
                let said = try TeamFolder.make(after, access: .reading).readAll(cores: 1)
                    .events.map(\.said)
                #expect(Set(said).isSuperset(of: acknowledged), "\(fault) at call \(call)")
                #expect(Set(said).count == said.count, "\(fault) at call \(call)")
            }
        }
    }

    @Test func `what grew on this machine replaces what was handed over before`() throws {
        let files = Self.disk
        let (team, spool) = (try TeamFolder.make(files), try JournalSpool("/spool", files: files))
        let writer = JournalWriter(folder: spool.folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        for text in Self.texts {
            // A journal that nobody holds goes after the handing over; here it is put back.
            try writer.append(pen.say([text]))
            let path = try #require(writer.path)
            let bytes = files.content("/spool/\(path)")
            try spool.handOver(to: team)
            if let bytes { files.put(bytes, at: "/spool/\(path)") }
            #expect(files.content("/team/\(path)") == bytes)
            break
        }
    }

    /// A spool with one journal of four lines, its path, and a team in whose folder something stands
    /// under its name.
    private func spooled(
        with present: ([UInt8]) -> [UInt8]
    ) throws -> (files: FaultyFileSystem, spool: JournalSpool, path: String) {
        let files = Self.disk
        let (team, spool) = (try TeamFolder.make(files), try JournalSpool("/spool", files: files))
        let writer = JournalWriter(folder: spool.folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(Self.texts))
        let path = try #require(writer.path)
        let name = try #require(JournalFileName(String(path.split(separator: "/")[2])))
        try team.makeFolders(for: .journal(name))
        files.put(present(try #require(files.content("/spool/\(path)"))), at: "/team/\(path)")
        return (files, spool, path)
    }

    private func said(_ files: FaultyFileSystem) throws -> [String] {
        try TeamFolder.make(files, access: .reading).readAll(cores: 1).events.map(\.said)
    }

    /// The first `count` lines of a journal, its header included.
    private func first(_ count: Int, of bytes: [UInt8]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let lines = bytes.split(separator: newline).prefix(count)
        return Array(lines.joined(separator: [newline])) + [newline]
    }

    @Test(arguments: ["something else\n", "tea\ntea\ntea\ntea\ntea\ntea\ntea\n", ""])
    func `another file under the same name stays, and the journal goes beside it once`(
        other: String
    ) throws {
        let (files, spool, path) = try spooled { _ in Array(other.utf8) }
        let bytes = files.content("/spool/\(path)")
        #expect(try spool.unshared(in: .make(files)).map(\.lines) == [4])
        for _ in 0..<3 {
            #expect(try spool.handOver(to: .make(files)).left.isEmpty)
            #expect(files.content("/spool/\(path)") == nil)
            files.put(try #require(bytes), at: "/spool/\(path)")
        }
        #expect(try spool.unshared(in: .make(files)).isEmpty)
        #expect(try said(files) == Self.texts)
        if !other.isEmpty {
            #expect(files.content("/team/\(path)") == Array(other.utf8))
            #expect(
                files.paths.count { $0.hasPrefix("/team/journal/") && $0.contains(".copy-") } == 1)
        }
    }

    @Test func `words that went from the folder's copy hold nothing up, and do not come back`()
        throws
    {
        let (files, spool, path) = try spooled { bytes in first(3, of: bytes) }
        let team = try TeamFolder.make(files)
        let one = try #require(
            try team.lines(
                of: [RecordID(journal: .numbered(1), sequence: 1)], in: team.readAll(cores: 1)
            )
            .first)
        try team.blank(one)
        #expect(try spool.unshared(in: team).map(\.lines) == [2])
        #expect(try spool.handOver(to: team).left.isEmpty)
        #expect(try said(files) == ["   ", "two", "three", "four"])
        #expect(files.paths.count { $0.hasPrefix("/team/journal/") } == 1)
        #expect(files.content("/spool/\(path)") == nil)
    }

    @Test(arguments: ["/team/", "/spool/"])
    func `a damaged byte on either side costs no line`(side: String) throws {
        let (files, spool, path) = try spooled { bytes in first(3, of: bytes) }
        var damaged = try #require(files.content(side + path))
        let word = try #require(damaged.firstRange(of: Array("two".utf8)))
        damaged[word.lowerBound] ^= 1
        files.put(damaged, at: side + path)
        for _ in 0..<2 { #expect(try spool.handOver(to: .make(files)).left.isEmpty) }
        #expect(try said(files) == Self.texts)
        let team = try TeamFolder.make(files, access: .reading)
        #expect(try team.readAll(cores: 1).journals.count == 1)
    }

    @Test func `a journal that cannot be handed over holds up no other and is named`() throws {
        let (files, spool, path) = try spooled { bytes in first(2, of: bytes) }
        // Nothing that Huddle writes: it stays where it is and is said to be there.
        files.put(Array("tea\n".utf8), at: "/spool/journal/2026/0-tea.jsonl")
        let outcome = try spool.handOver(to: .make(files))
        #expect(outcome.count == 1)
        #expect(outcome.left.map(\.error.path) == ["/spool/journal/2026/0-tea.jsonl"])
        #expect(try said(files) == Self.texts)
        #expect(files.content("/spool/\(path)") == nil)
        #expect(
            try spool.unshared(in: .make(files)) == [
                UnsharedJournal(path: "/spool/journal/2026/0-tea.jsonl", lines: 1)
            ])
    }

    @Test func `nothing is put where a drive was and only its empty folder is left`() throws {
        let files = FaultyFileSystem(folders: ["/team"])
        let (team, spool) = (try TeamFolder.make(files), try JournalSpool("/spool", files: files))
        let writer = JournalWriter(folder: spool.folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        let error = #expect(throws: FileError.self) { try spool.handOver(to: team) }
        #expect(error?.isFolderAway == true)
        #expect(!files.paths.contains { $0.hasPrefix("/team") })
    }

    @Test func `every folder has a place of its own`() {
        let names = ["/a/riverside", "/b/riverside", "/a/Riverside", "/"].map(\.asSpoolName)
        #expect(Set(names).count == 4)
        #expect(names[0].hasPrefix("riverside-"))
    }
}
