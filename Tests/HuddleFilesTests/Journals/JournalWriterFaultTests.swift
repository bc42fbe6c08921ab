import HuddleCore
import HuddleText
import Testing

@testable import HuddleFiles

/// Every call of a day's writing fails in every way: nothing that was said to be saved may be missing.
@Suite struct JournalWriterFaultTests {
    private static let batches = (1...5).map { ["a\($0)", "b\($0)", "c\($0)"] }

    /// Writes five batches, beginning a new journal after each failure, and gives what was acknowledged.
    private func day(on files: FaultyFileSystem) -> [String] {
        var acknowledged: [String] = []
        guard let folder = try? TeamFolder("/team", access: .writing, files: files) else {
            return []
        }
        var number = 1
        var writer = JournalWriter(folder: folder, journal: .numbered(1), author: .sample)
        var pen = Pen(journal: writer.journal, by: "J Baker")
        for batch in Self.batches {
            while !files.isDown, number < 12 {
                if (try? writer.append(pen.say(batch))) != nil {
                    acknowledged += batch
                    break
                }
                number += 1
                writer = writer.successor(journal: .numbered(number))
                pen = Pen(journal: writer.journal, by: "J Baker")
            }
        }
        return acknowledged
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases, [1, 2, 5])
    func `nothing acknowledged is missing and nothing is there twice`(
        fault: FaultyFileSystem.Fault, length: Int
    ) throws {
        let sound = FaultyFileSystem(folders: ["/team"])
        #expect(day(on: sound) == Self.batches.flatMap { $0 })
        for call in 1...sound.calls {
            let files = FaultyFileSystem(folders: ["/team"])
            files.fail(call..<call + length, fault)
            let acknowledged = day(on: files)
            for survival in FaultyFileSystem.Survival.allCases {
                try expect(acknowledged, on: files.afterCrash(survival), "\(fault) at call \(call)")
            }
        }
    }

    private func expect(
        _ acknowledged: [String], on files: FaultyFileSystem, _ what: Comment
    ) throws {
        let record = try TeamFolder.make(files, access: .reading).readAll(cores: 1)
        let said = record.events.map(\.said)
        #expect(Set(said).isSuperset(of: acknowledged), what)
        #expect(Set(said).count == said.count, what)
        // A torn line is only ever the last: had anybody appended behind it, it would be damaged.
        let others = record.problems.filter { !$0.isTornTail }
        #expect(others.isEmpty, what)
    }

    @Test(arguments: FaultyFileSystem.Fault.allCases)
    func `no journal is ever there without its first lines`(fault: FaultyFileSystem.Fault) throws {
        let sound = FaultyFileSystem(folders: ["/team"])
        _ = day(on: sound)
        for call in 1...sound.calls {
            let files = FaultyFileSystem(folders: ["/team"])
            files.fail(call..<call + 1, fault)
            _ = day(on: files)
            for survival in FaultyFileSystem.Survival.allCases {
                let disk = files.afterCrash(survival)
                for path in disk.paths where path.hasSuffix(".jsonl") {
                    let lines = disk.content(path)?.split(separator: UInt8(ascii: "\n")).count ?? 0
                    #expect(lines > 1, "\(fault) at call \(call): \(path)")
                }
            }
        }
    }

    @Test func `after a failure the writer stays closed`() throws {
        let files = FaultyFileSystem(folders: ["/team"])
        let writer = JournalWriter(
            folder: try .make(files), journal: .numbered(1), author: .sample)
        var pen = Pen(journal: .numbered(1), by: "")
        try writer.append(pen.say(["one"]))
        files.fail(files.calls + 1..<files.calls + 2, .shortWrite)
        let failed = pen.say(["two"])
        #expect(throws: FileError.self) { try writer.append(failed) }
        let calls = files.calls
        #expect(throws: FileError.self) { try writer.append(failed) }
        #expect(files.calls == calls)
        #expect(writer.head?.sequence == 1)
    }
}

extension FolderProblem {
    fileprivate var isTornTail: Bool {
        if case .journal(let problem) = kind, case .tornTail = problem.kind { true } else { false }
    }
}
