import ArgumentParser
import HuddleSettings
import TerminalUI

/// `huddle themes`: which there are, and whether they can be read.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes, or check one for contrast.",
        discussion: "Example: huddle themes --check themes/mine.toml")

    @Flag(help: "Check contrast and colour blindness; silent when all is well.")
    var check = false

    @Argument(help: "Theme files to check; the shipped ones when none is named.")
    var files: [String] = []

    func run() throws {
        try reportingFailures {
            let shelf = ThemeShelf()
            guard check else {
                for name in shelf.names { try Output.line(name) }
                return
            }
            let findings = try files.isEmpty ? shelf.checkAll() : files.flatMap(shelf.check)
            for finding in findings { try Output.line(finding) }
            if !findings.isEmpty { throw ExitCode(Failure.Code.refused.rawValue) }
        }
    }
}
