import Foundation
import Testing

/// The folders hold what they are said to hold.
struct LayoutTests {
    /// What the top of the repository may hold.
    static let top: Set = [
        "Package.swift", "Sources", "Tests", "themes", "docs", "README.md", "LICENSE",
        "CHANGELOG.md", "Makefile", ".ci", ".editorconfig", ".gitattributes", ".gitignore",
        ".swift-format",
    ]
    /// What tools leave there, and git passes over.
    static let left: Set = [
        ".git", ".swiftpm", "Package.resolved",
    ]

    @Test func theTopHoldsNothingElse() throws {
        let names = Set(try Repository.names(in: "")).filter { !$0.hasPrefix(".build") }
        #expect(names.subtracting(Self.top).subtracting(Self.left).sorted() == [])
        #expect(Self.top.subtracting(names).sorted() == [])
    }

    @Test func theShippedThemesAreThere() throws {
        let themes = ["colour-blind", "dark", "high-contrast", "light", "mono", "terminal"]
        #expect(try Repository.names(in: "themes") == themes.map { "\($0).toml" })
        let guide = try Repository.text("docs/THEMES.md")
        #expect(themes.filter { !guide.contains("| `\($0)` |") } == [])
    }

    @Test func whatIsRunCanBeRun() throws {
        for name in try Repository.names(in: ".ci") {
            let path = Repository.top.appending(path: ".ci/\(name)").path
            #expect(FileManager.default.isExecutableFile(atPath: path), "\(name)")
        }
    }
}
