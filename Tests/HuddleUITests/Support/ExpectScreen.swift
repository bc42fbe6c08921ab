import Testing
import TerminalUI

@testable import HuddleUI

/// A screen as it stands in a test: its text, and below that the role of every cell, row by row, as
/// letters of `StyleRole.letter` with how often each follows itself.
func recording(of frame: Canvas) -> String {
    let roles = frame.roles().map { row in
        var runs: [(letter: Character, count: Int)] = []
        for letter in row {
            if runs.last?.letter == letter {
                runs[runs.count - 1].count += 1
            } else {
                runs.append((letter, 1))
            }
        }
        return runs.map { "\($0.letter)\($0.count)" }.joined(separator: " ")
    }
    return frame.text() + "\n--- roles\n" + roles.joined(separator: "\n")
}

/// The last frame is the screen that stands in the test, in its words and in its roles.
func expectScreen(
    _ driven: Driven, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = recording(of: view(driven.model))
    guard found != expected else { return }
    let pairs = zip(
        found.split(separator: "\n", omittingEmptySubsequences: false),
        expected.split(separator: "\n", omittingEmptySubsequences: false))
    let different = pairs.filter { $0 != $1 }.map { "  is:  \($0)\n  was: \($1)" }
    Issue.record(
        "the screen has changed:\n\(different.joined(separator: "\n"))\n\nNow:\n\(found)",
        sourceLocation: sourceLocation)
}
