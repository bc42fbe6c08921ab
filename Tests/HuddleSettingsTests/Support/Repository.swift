import FoundationEssentials
import HuddleSettings
import Testing

/// The files of this repository that tests read.
enum Repository {
    static let themes = [
        "dark", "light", "high-contrast", "colour-blind", "mono", "terminal",
    ]

    /// The text of a file by its path from the top of the repository.
    static func text(_ path: String) throws -> String {
        let top = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return try String(contentsOfFile: "/\(top)/\(path)", encoding: .utf8)
    }

    /// A shipped theme by its name, as a reader finds a parent.
    static func theme(_ name: String) -> ThemeSource? {
        // A name without a file is one of the cases: the reader reports it.
        guard let text = try? text("themes/\(name).toml") else { return nil }
        return ThemeSource(file: "themes/\(name).toml", text: text)
    }

    /// A shipped theme, which has to read without problems.
    static func read(_ name: String) throws -> ThemeFile {
        let source = try #require(theme(name))
        let (file, problems) = ThemeReader.read(source.text, file: source.file, parent: theme)
        #expect(problems.map(\.description) == [])
        return file
    }
}
