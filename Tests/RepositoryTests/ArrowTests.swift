import Testing

/// The arrows of docs/ARCHITECTURE.md, held against what the code imports.
struct ArrowTests {
    /// What each target may import. A new arrow is a decision: docs/DECISIONS.md says why.
    static let arrows: [String: Set<String>] = [
        "HuddleCore": [],
        "TerminalUI": [],
        "Threads": ["CMemory", "Glibc", "Synchronization"],
        "HuddleText": ["HuddleCore", "CHash", "Glibc"],
        "HuddleSettings": ["HuddleCore", "TerminalUI", "CToml"],
        "HuddleDemo": ["HuddleCore"],
        "HuddleFiles": ["HuddleCore", "HuddleText", "Threads", "Glibc"],
        "HuddleUI": ["HuddleCore", "TerminalUI"],
        "CursesTerminal": ["CCurses", "TerminalUI", "Threads", "Glibc"],
        "huddle": [
            "ArgumentParser", "CursesTerminal", "Glibc", "HuddleCore", "HuddleDemo", "HuddleFiles",
            "HuddleSettings", "HuddleText", "HuddleUI", "Synchronization", "TerminalUI",
            "Threads",
        ],
        "huddle-bench": ["Glibc", "HuddleCore", "HuddleFiles", "HuddleText"],
        "terminal-probe": ["CursesTerminal", "TerminalUI", "Glibc"],
    ]

    /// The targets in C, which know nothing of ours.
    static let targetsInC: Set<String> = ["CCurses", "CHash", "CMemory", "CToml", "bench-floor"]

    @Test func everyTargetImportsOnlyWhatItsArrowsAllow() {
        let faults = Repository.sources.filter(\.isSwift).flatMap { file in
            let allowed = Self.arrows[file.target] ?? []
            return SwiftCode(file.text).lines.compactMap { Self.importedModule(in: $0[...]) }
                .filter { !allowed.contains($0) }.map { "\(file.path): \($0)" }
        }
        #expect(faults == [])
    }

    @Test func everyTargetHasItsArrowsDrawn() throws {
        let targets = Set(try Repository.names(in: "Sources"))
        #expect(targets == Set(Self.arrows.keys).union(Self.targetsInC))
    }

    @Test func onlyTwoFilesKnowNcurses() {
        let knowing = Repository.sources.filter { file in
            file.lines.contains { line in
                line.hasPrefix("#include <") && line.contains("curses")
                    || line.hasPrefix("#include <term.h")
            }
        }
        // The floor is what the benchmark measures the facade against.
        let known: Set = [
            "Sources/CCurses/ccurses.c", "Sources/CCurses/guard.c", "Sources/bench-floor/floor.c",
        ]
        #expect(Set(knowing.map(\.path)).subtracting(known) == [])
        #expect(!knowing.isEmpty)
    }

    @Test func tomlPlusPlusIsKnownToItsFacadeAlone() {
        let knowing = Repository.sources.filter { $0.text.contains("<toml++/") }
        #expect(Set(knowing.map(\.target)) == ["CToml"])
    }

    @Test(arguments: [
        ("import Glibc", "Glibc"), ("public import HuddleCore", "HuddleCore"),
        ("@testable import HuddleCore", "HuddleCore"), ("internal import struct A.B", "A"),
    ])
    func anImportIsReadFromItsLine(line: String, module: String) {
        #expect(Self.importedModule(in: line[...]) == module)
    }

    @Test(arguments: ["// import Glibc", "let imported = 1", "important(1)"])
    func otherLinesAreNoImports(line: String) {
        #expect(Self.importedModule(in: line[...]) == nil)
    }

    /// The module that a line imports, if it is an import.
    static func importedModule(in line: Substring) -> String? {
        guard line.contains("import "), !line.hasPrefix("//") else { return nil }
        let words = SwiftCode.words(line)
        let beginnings: Set<Substring> = [
            "public", "internal", "package", "private", "fileprivate", "testable", "preconcurrency",
            "_exported",
        ]
        guard let start = words.firstIndex(where: { !beginnings.contains($0) }),
            words[start] == "import"
        else { return nil }
        let kinds: Set<Substring> = ["struct", "enum", "class", "func", "let", "var", "protocol"]
        return words[(start + 1)...].first { !kinds.contains($0) }.map(String.init)
    }
}
