@testable import HuddleCore
@testable import HuddleFiles
@testable import HuddleText

/// docs/ERRORS.md, made from the program's own words so that the two can never differ.
enum ErrorsGuide {
    /// The whole file.
    static func text() throws -> String {
        let sections = [introduction, try exitCodeSection(), refusals, searches]
        return (sections + [disk, folder, journals, imports]).joined(separator: "\n")
    }

    /// What the program ends with, where its own code says what each means.
    static func exitCodes() throws -> [(code: String, meaning: String)] {
        let source = try Repository.text("Sources/huddle/Shared/Failure.swift")
        return source.matches(of: #/\/\/\/ (.+)\n +case \w+ = ([0-9]+)/#).map {
            (code: String($0.2), meaning: String($0.1))
        }
    }

    private static let introduction = """
        # Errors

        What Huddle says when something is wrong, and what to do then. Made from the program's own
        words; ids, names, numbers and paths are examples.

        """

    private static func exitCodeSection() throws -> String {
        let done = (code: "0", meaning: "Done.")
        let usage = (code: "64", meaning: "Wrong usage: `huddle help` says what can be asked.")
        let codes = try [done] + exitCodes() + [usage]
        let sorted = codes.sorted { (Int($0.code) ?? 0) < (Int($1.code) ?? 0) }
        return table(
            "Exit codes",
            "What a command ends with. Why it could not do what was asked is said on standard error.",
            ["Code", "What it means"], sorted.map { [$0.code, $0.meaning] })
    }

    private static let refusals = list(
        "What cannot be done",
        "Nothing was recorded. On the screen these words stand above the keys.",
        Refusal.samples.map(\.message))

    private static let searches = list(
        "Searches",
        "The search cannot be understood. Nothing was looked for.",
        SearchProblem.samples.map(\.message))

    private static let disk = advice(
        "The disk",
        """
        What was to be done comes first, then the file, then why, and what to do:
        `\(FileError.samples[0])`
        """,
        FileError.samples.map { [$0.why, $0.advice] })

    private static let folder = advice(
        "The team folder",
        """
        `huddle check` and the opening of a team name the file first. Everything else in the folder
        was read.
        """,
        FolderProblem.Kind.samples.compactMap { kind -> [String]? in
            // What is wrong in a journal has a section of its own.
            if case .journal = kind { return nil }
            let problem = FolderProblem(path: "journal", kind: kind)
            return [problem.what, problem.advice]
        })

    private static let journals = advice(
        "Journals",
        """
        The file and the line come first. Each line holds a value that depends on all before it, so
        that a change is noticed. Whatever else the file has was read all the same.
        """,
        JournalProblem.Kind.samples.map { kind -> [String] in
            let problem = JournalProblem(line: 17, offset: 900, kind: kind)
            return [problem.what, problem.advice]
        })

    private static let imports = list(
        "Imports",
        """
        Nothing was read from the file. Where only a row or a cell cannot be taken, the preview
        lists it with its place, what became of it and what was expected.
        """,
        ImportError.samples.map(\.message))

    /// Messages that say in themselves what to do.
    private static func list(_ title: String, _ about: String, _ messages: [String]) -> String {
        section(title, about, messages.map { "- \($0)" })
    }

    /// Messages of two parts, what is wrong and what to do.
    private static func advice(_ title: String, _ about: String, _ rows: [[String]]) -> String {
        table(title, about, ["What it says", "What to do"], rows)
    }

    private static func table(
        _ title: String, _ about: String, _ head: [String], _ rows: [[String]]
    ) -> String {
        let rule = head.map { _ in "---" }
        let lines = ([head] + rows).map { "| \($0.joined(separator: " | ")) |" }
        return section(
            title, about, [lines[0], "|\(rule.joined(separator: "|"))|"] + lines.dropFirst())
    }

    private static func section(_ title: String, _ about: String, _ lines: [String]) -> String {
        """
        ## \(title)

        \(about)

        \(lines.joined(separator: "\n"))

        """
    }
}
