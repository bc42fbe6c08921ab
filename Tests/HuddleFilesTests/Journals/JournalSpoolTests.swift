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
            if (try? spool.handOver(to: team)) != nil { return (acknowledged, true) }
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
        #expect(try JournalSpool("/spool", files: files).handOver(to: .make(files)) == 0)
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
                    try spool.handOver(to: .make(after))
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

    @Test func `another file under the same name is never written over`() throws {
        let files = Self.disk
        let (team, spool) = (try TeamFolder.make(files), try JournalSpool("/spool", files: files))
        let writer = JournalWriter(folder: spool.folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        let path = try #require(writer.path)
        let other = Array("something else\n".utf8)
        try team.makeFolders(
            for: .journal(#require(JournalFileName(String(path.split(separator: "/")[2])))))
        files.put(other, at: "/team/\(path)")
        #expect(throws: FileError.self) { try spool.handOver(to: team) }
        #expect(files.content("/team/\(path)") == other)
        #expect(files.content("/spool/\(path)") != nil)
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
