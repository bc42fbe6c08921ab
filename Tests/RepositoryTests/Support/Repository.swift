import Foundation

/// The files of this repository.
enum Repository {
    static let top = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every file below Sources.
    static let sources = files(below: "Sources")
    /// Every file below Tests.
    static let tests = files(below: "Tests")
    /// Everything that people read about the program, one file for each.
    static let documents =
        files(below: "docs").filter { $0.path.hasSuffix(".md") }
        + ["README.md", "CHANGELOG.md"].compactMap(RepositoryFile.init)
    /// What builds and checks the repository.
    static let tools =
        files(below: ".ci")
        + ["Makefile", "Package.swift"].compactMap(RepositoryFile.init)

    /// The names in a folder, hidden ones included.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top.appending(path: folder).path)
            .sorted()
    }

    /// True when there is a file or folder at the path from the top.
    static func holds(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: top.appending(path: path).path)
    }

    /// The text of a file by its path from the top.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }

    private static func files(below folder: String) -> [RepositoryFile] {
        let paths = FileManager.default.enumerator(atPath: top.appending(path: folder).path)
        return (paths?.compactMap { $0 as? String } ?? []).sorted()
            .compactMap { RepositoryFile("\(folder)/\($0)") }
    }
}
