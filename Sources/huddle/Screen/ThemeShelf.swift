import Glibc
import HuddleSettings
import HuddleUI
import TerminalUI

/// The themes that can be chosen: those compiled in, then the files in the places for themes.
struct ThemeShelf {
    private var themes: [String: Theme] = [:]
    private var sources: [String: ThemeSource] = [:]
    private(set) var problems: [String] = []
    private let folders: [String]
    private static let builtIn: [String: Theme] = ["dark": .dark, "light": .light, "mono": .mono]

    /// Reads the theme files of the machine and of the person; a broken one is named and left out.
    init(folders: [String] = ThemeShelf.folders) {
        self.folders = folders
        _ = reload()
    }

    /// Reads the files as they are now. A broken one leaves the theme as it last was; gives what is
    /// wrong that was not wrong before.
    mutating func reload() -> [String] {
        let before = problems
        problems = []
        sources = [:]
        for folder in folders { read(folder) }
        let known = Set(Self.builtIn.keys).union(sources.keys)
        themes = themes.filter { known.contains($0.key) }.merging(Self.builtIn) { last, _ in last }
        for name in sources.keys.sorted() { take(name) }
        return problems.filter { !before.contains($0) }
    }

    /// The names in the order in which they are offered.
    var names: [String] {
        let first = ["dark", "light", "mono"]
        return first + themes.keys.filter { !first.contains($0) }.sorted()
    }

    /// The same with what each says it is called, as the screen offers them.
    var choices: [ThemeChoice] { names.map { ThemeChoice($0, title: themes[$0]?.name) } }

    /// The theme of a name; dark when there is none.
    func theme(_ name: String) -> Theme { themes[name] ?? .dark }

    /// What is wrong with the looks of every theme on the shelf.
    func checkAll() -> [String] {
        let files = sources.keys.sorted().flatMap { findings(sources[$0]) }
        guard sources.isEmpty else { return problems + files }
        return [Theme.dark, .light].flatMap { theme in
            ThemeCheck.check(theme).map { "\(theme.name): \($0.description)" }
        }
    }

    /// What is wrong with one file; what it inherits is on the shelf or lies beside it.
    func check(_ path: String) throws -> [String] {
        let text = String(decoding: try InputFile.read(path, limit: 1 << 20), as: UTF8.self)
        let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        var shelf = self
        let beside = path[..<end]
        shelf.read(beside.isEmpty ? "." : String(beside), unlessKnown: sources)
        return shelf.findings(ThemeSource(file: path, text: text))
    }

    /// `~/.config/huddle/themes`, then `share/huddle/themes` beside the program.
    static var folders: [String] {
        let home =
            Environment.value("XDG_CONFIG_HOME")
            ?? Environment.value("HOME").map { "\($0)/.config" }
        return [
            programFolder.map { "\($0)/../share/huddle/themes" },
            home.map { "\($0)/huddle/themes" },
        ]
        .compactMap { $0 }
    }

    private static var programFolder: String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { return nil }
        let path = String(decoding: buffer[..<count], as: UTF8.self)
        return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }

    private mutating func read(_ folder: String, unlessKnown known: [String: ThemeSource] = [:]) {
        defer { sources.merge(known) { $1 } }
        guard let open = opendir(folder) else { return }
        defer { closedir(open) }
        while let entry = readdir(open) {
            let file = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            // A file that cannot be read is not on the shelf.
            guard file.hasSuffix(".toml"), !file.hasPrefix("."),
                let bytes = try? InputFile.read("\(folder)/\(file)", limit: 1 << 20)
            else { continue }
            let name = String(file.dropLast(5))
            sources[name] = ThemeSource(
                file: "\(folder)/\(file)", text: String(decoding: bytes, as: UTF8.self))
        }
    }

    private mutating func take(_ name: String) {
        guard let source = sources[name] else { return }
        let (file, problems) = ThemeReader.read(source.text, file: source.file) { sources[$0] }
        self.problems += problems.map(\.description)
        if problems.isEmpty { themes[name] = file.theme }
    }

    private func findings(_ source: ThemeSource?) -> [String] {
        guard let source else { return [] }
        let (file, problems) = ThemeReader.read(source.text, file: source.file) { sources[$0] }
        return problems.map(\.description)
            + ThemeCheck.check(file).map { "\(source.file): \($0.description)" }
    }
}
