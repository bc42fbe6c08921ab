import Foundation
import Testing

/// What the program is for, row by row: transitions, homes, dying well, working together, principles.
struct RowTests {
    private static let rows = [("T", 5), ("H", 4), ("D", 7), ("W", 5), ("I", 5)]
        .flatMap { letter, count in (1...count).map { "\(letter)\($0)" } }

    @Test func everyRowHasATestNamedAfterIt() {
        let names = Repository.tests.flatMap { file in
            file.text.matches(of: /(?:func `|@Test\("\s*)([TWHDI][1-7])\b/).map { String($0.1) }
        }
        #expect(Set(Self.rows).subtracting(names) == [])
    }

    @Test func everyRowHasALineInTheGuide() throws {
        let lines = try #require(RepositoryFile("docs/GUIDE.md")).lines
        let missing = Self.rows.filter { row in !lines.contains { $0.hasPrefix("| \(row) | ") } }
        #expect(missing == [])
    }

    @Test func everyRowIsVisitedByTheWalk() throws {
        let notes = try Repository.text("docs/walk.keys").split(separator: "\n")
            .filter { $0.hasPrefix("#") }.joined()
        let visited = notes.matches(of: /\b[TWHDI][1-7]\b/).map { String($0.0) }
        #expect(Set(Self.rows).subtracting(visited) == [])
    }
}
