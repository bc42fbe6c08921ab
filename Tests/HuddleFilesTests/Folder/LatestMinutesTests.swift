import HuddleCore
import Testing

@testable import HuddleFiles

@Suite("What can be told of a record before it is read")
struct LatestMinutesTests {
    private let files = FaultyFileSystem(
        folders: ["/team", "/team/minutes", "/team/minutes/2025", "/team/minutes/2026"])

    private func latest(_ count: Int) throws -> [String] {
        try TeamFolder.make(files, access: .reading).latestMinutes(count).map {
            "\($0.day) \($0.name)"
        }
    }

    @Test("the latest minutes come first, over the turn of a year, and other files do not count")
    func latestFirst() throws {
        for path in [
            "2025/2025-12-10-weekly.md", "2025/2025-12-17-weekly.md", "2026/2026-01-07-round.md",
            "2026/2026-01-07-round-2.md", "2026/2026-01-07-round.new.md",
            "2026/2026-01-07-round.v1.md", "2026/notes.md",
            "2026/2026-13-01-weekly.md",
        ] {
            files.put([], at: "/team/minutes/\(path)")
        }
        #expect(
            try latest(3) == ["2026-01-07 round", "2026-01-07 round-2", "2025-12-17 weekly"])
    }

    @Test("a folder without minutes has none")
    func none() throws {
        #expect(try latest(3) == [])
    }
}
