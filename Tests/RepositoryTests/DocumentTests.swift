import Foundation
import Testing

/// What people read is true to what the repository holds.
struct DocumentTests {
    @Test func everyLinkBetweenDocumentsLeadsSomewhere() {
        let faults = Repository.documents.flatMap { file in
            Self.links(in: file).filter { !Repository.holds($0) }.map { "\(file.path): \($0)" }
        }
        #expect(faults == [])
    }

    @Test func everyDocumentIsReachedFromTheReadme() throws {
        let readme = try #require(RepositoryFile("README.md"))
        let linked = Set(Self.links(in: readme))
        let unreached = Repository.documents.map(\.path).filter {
            $0 != "README.md" && !linked.contains($0)
        }
        #expect(unreached == [])
    }

    @Test func theMapNamesEveryTargetAndEveryFolder() throws {
        let map = try Repository.text("docs/ARCHITECTURE.md")
        var names: Set<Substring> = []
        for file in Repository.sources {
            let parts = file.path.split(separator: "/")
            names.insert(parts[1])
            // What headers a facade has is C's business.
            if parts.count > 3, parts[2] != "include" { names.insert(parts[2]) }
        }
        let unnamed = names.filter { !map.contains("`\($0)`") }
        #expect(unnamed.sorted() == [])
    }

    @Test func everyMakeCommandInTheDocumentsExists() throws {
        let targets = Set(
            try Repository.text("Makefile").matches(of: /(?m)^([a-z]+):/).map { String($0.1) })
        #expect(
            targets.isSuperset(of: ["demo", "test", "bench", "lint", "install", "clean", "help"]))
        let faults = Repository.documents.flatMap { file in
            file.text.matches(of: /(?:`|\n *)make ([a-z]+)/).map { String($0.1) }
                .filter { !targets.contains($0) }.map { "\(file.path): make \($0)" }
        }
        #expect(faults == [])
    }

    @Test func aLinkIsReadFromTheFolderOfItsDocument() throws {
        let file = try #require(RepositoryFile("docs/THEMES.md"))
        #expect(Self.path("../README.md#start", from: file) == "README.md")
        #expect(Self.path("FORMAT.md", from: file) == "docs/FORMAT.md")
        #expect(Self.path("https://example.org/a", from: file) == nil)
        #expect(Self.path("#below", from: file) == nil)
    }

    /// The files that a document links to or shows, from the top of the repository.
    private static func links(in file: RepositoryFile) -> [String] {
        file.text.matches(of: /\]\(([^)\s]+)\)/).compactMap { path(String($0.1), from: file) }
    }

    private static func path(_ link: String, from file: RepositoryFile) -> String? {
        guard !link.contains("://"), !link.hasPrefix("#") else { return nil }
        let target = link.prefix { $0 != "#" }
        var parts = file.path.split(separator: "/").dropLast()
        for part in target.split(separator: "/") {
            if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}
