import ArgumentParser

/// `huddle man`: the manual page, made from the definitions of the commands.
struct ManCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "man", abstract: "Print the manual page.",
        discussion: "Example: huddle man | man -l -", shouldDisplay: false)

    func run() throws {
        try Output.write(ManualPage.text)
    }
}

/// The manual page: what `--help` says of each command, in the language of man.
private enum ManualPage {
    static var text: String {
        let head = [
            ".TH HUDDLE 1 \"\" \"huddle \(Program.version)\" \"User commands\"",
            ".SH NAME", "huddle \\- " + escaped(Huddle.configuration.abstract),
        ]
        let commands = Huddle.configuration.subcommands
            .filter { $0.configuration.shouldDisplay && $0 != OpenCommand.self }
        let pages = commands.flatMap(pages)
        let end = [
            ".SH EXIT STATUS",
            "0 done; 1 what was asked cannot be done; 2 the record has faults; 64 wrong usage; "
                + "70 a fault of the program; 74 the disk.",
            ".SH FILES", ".TP", ".B team.toml", "the settings of the team, in its folder",
        ]
        return (head + front + pages + end).joined(separator: "\n") + "\n"
    }

    /// The program as a whole, whose first sentence stands under NAME already.
    private static var front: [String] {
        let lines = helpLines(of: Huddle.self)
        let usage = lines.filter { $0.hasPrefix("USAGE: ") }
            .map { ".B " + escaped(String($0.dropFirst(7))) }
        let rest = lines.filter { !$0.hasPrefix("OVERVIEW: ") && !$0.hasPrefix("USAGE: ") }
        return [".SH SYNOPSIS"] + usage + [".SH DESCRIPTION"] + body(rest)
    }

    private static func pages(of command: any ParsableCommand.Type) -> [String] {
        let nested = command.configuration.subcommands
        let title = ".SH COMMAND " + escaped(name(of: command).uppercased())
        return [title] + body(helpLines(of: command)) + nested.flatMap(pages)
    }

    private static func name(of command: any ParsableCommand.Type) -> String {
        Huddle.helpMessage(for: command, columns: width).split(separator: "\n")
            .first { $0.hasPrefix("USAGE: huddle ") }
            .map { line in
                line.dropFirst("USAGE: huddle ".count).split(separator: " ")
                    .prefix { !$0.hasPrefix("[") && !$0.hasPrefix("<") && !$0.hasPrefix("-") }
                    .joined(separator: " ")
            } ?? ""
    }

    /// Wide enough that no description of an option is broken.
    private static let width = 1000

    private static func helpLines(of command: any ParsableCommand.Type) -> [Substring] {
        Huddle.helpMessage(for: command, columns: width)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// The help of one command: usage and text as they stand, options as a list.
    private static func body(_ lines: [Substring]) -> [String] {
        let body = lines.flatMap { line -> [String] in
            if line.isEmpty { return [".PP"] }
            guard line.hasPrefix("  ") else { return heading(String(line)) }
            return entry(line.drop { $0 == " " })
        }
        // A break before a heading, at either end or twice says nothing.
        return body.enumerated().filter { place, line in
            let next = place + 1 < body.count ? body[place + 1] : ".PP"
            return line != ".PP" || place > 0 && next != ".PP" && !next.hasPrefix(".S")
        }.map(\.element)
    }

    private static func heading(_ line: String) -> [String] {
        if line.hasPrefix("OVERVIEW: ") { return [escaped(String(line.dropFirst(10)))] }
        if line.hasPrefix("USAGE: ") { return [".PP", ".B " + escaped(String(line.dropFirst(7)))] }
        return line.hasSuffix(":") ? [".SS " + escaped(String(line.dropLast()))] : [escaped(line)]
    }

    /// An option and what it does, or a line of an example.
    private static func entry(_ line: Substring) -> [String] {
        guard let gap = line.firstRange(of: "  ") else { return [".br", escaped(String(line))] }
        let words = line[gap.upperBound...].drop { $0 == " " }
        return [".TP", ".B " + escaped(String(line[..<gap.lowerBound])), escaped(String(words))]
    }

    /// Nothing that stands in the text is an order to the formatter.
    private static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }
}
