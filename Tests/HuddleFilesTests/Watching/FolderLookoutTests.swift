import HuddleText
import Testing

@testable import HuddleFiles

@Suite struct FolderLookoutTests {
    private let files = FaultyFileSystem(folders: ["/team", "/team/journal", "/team/journal/2026"])

    /// Lets a minute pass by a clock of its own; `happen` sees every hundredth of a second of it.
    private func minute(
        _ happen: (_ now: Int) -> Void, tell: (_ now: Int, Set<String>) -> Void
    ) throws {
        var now = 0
        var lookout = FolderLookout(folder: try .make(files))
        lookout.run(
            until: { now >= 60_000 },
            sleep: { milliseconds in
                for _ in 0..<milliseconds / 10 {
                    now += 10
                    happen(now)
                }
            },
            tell: { tell(now, $0) })
    }

    @Test func `what others write on a network drive is told of within three seconds`() throws {
        var written: [String: Int] = [:]
        var delays: [Int] = []
        try minute { now in
            // At times that drift through the pause, but for the last seconds.
            guard now % 730 == 0, now < 57_000 else { return }
            let path = "journal/2026/\(now).jsonl"
            files.put([1], at: "/team/\(path)")
            written[path] = now
        } tell: { now, paths in
            for path in paths { if let at = written[path] { delays.append(now - at) } }
        }
        #expect(delays.count == written.count)
        #expect(delays.count > 70)
        #expect(delays.max() ?? .max < 3_000)
    }

    @Test func `what was written while the drive was away is told of when it is back`() throws {
        var told: [Int] = []
        try minute { now in
            if now == 10_000 { files.fail(0..<Int.max, .error) }
            if now == 12_500 { files.put([1], at: "/team/journal/2026/a.jsonl") }
            if now == 30_000 { files.fail(0..<0, .error) }
        } tell: { now, _ in
            told.append(now)
        }
        #expect(told.count == 1)
        #expect((30_000..<33_000).contains(told.first ?? 0))
    }
}
