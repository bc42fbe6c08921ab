import HuddleCore
import HuddleTesting
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("No key loses words")
struct DraftPropertyTests {
    /// Keys as a hurried hand presses them: commands, words, editing, panels, sizes.
    private static let keys: [String] =
        [
            "c", "d", "a", "h", "v", "w", "x", "s", "e", "n", "b", "J", "K", "t", "+", "f", "m",
            "r",
            "p", "k", "R", "A", "o", "q", "u", "y", "j", "g", "G", "i", "1", "Z", "?", ":", "/",
            " ",
        ].map { $0 }
        + [
            "<enter>", "<esc>", "<tab>", "<s-tab>", "<bs>", "<del>", "<up>", "<down>", "<left>",
            "<right>", "<home>", "<end>", "<pgup>", "<pgdn>", "<c-c>", "<c-o>", "<c-r>", "<c-w>",
            "<c-u>", "<c-k>", "<c-_>", "<c-y>", "<c-j>", "<c-x>", "<c-l>", "<a-b>", "<a-f>", "<f1>",
            "<f8>", "<f9>", "dn: calmer ", "@ot fri", "chair ", "<paste:two\\nlines>",
            "<resize:80x24>",
            "<resize:40x10>", "<resize:20x4>", "<resize:120x36>",
        ]

    @Test(
        "20,000 random keys lose no words but by sending or editing, and leave sealed minutes alone",
        arguments: [1, 2, 3, 4] as [UInt64])
    func randomKeys(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var driven = try Driven(model: Model.team())
        let sealed = try #require(driven.model.record.allMeetings.first)
        let minutes = driven.model.record.minutes(of: sealed, driven.model.settings)
        var pressed: [String] = []
        for count in 0..<5000 {
            let key = Self.keys.randomElement(using: &generator) ?? "j"
            pressed.append(key)
            for input in try KeyScript.parse(key) {
                let before = driven.model
                _ = driven.answer(.input(input), after: 400)
                if let lost = lostWords(before, driven.model, input) {
                    Issue.record("\(lost) lost after \(pressed.suffix(12).joined())")
                    return
                }
            }
            if count % 50 == 0 { checkInvariants(view(driven.model), driven.model) }
        }
        #expect(driven.model.record.minutes(of: sealed, driven.model.settings) == minutes)
    }

    /// Words that were unsent before a key and are nowhere after it, though the key may not lose them.
    private func lostWords(_ before: Model, _ after: Model, _ input: TerminalInput) -> String? {
        let kept = after.drafts.map { KeptLine($0) } + [after.entry.map { KeptLine($0.unsent) }]
        for line in before.drafts.map(KeptLine.init)
        where !kept.contains(line) && !isBeingEdited(line, before, after) {
            return line.text
        }
        guard let entry = before.entry, entry.hasUnsentWords else { return nil }
        let line = KeptLine(entry.unsent)
        let isThere =
            kept.contains(line) || after.earlierLines.contains { $0.text == line.text }
        let isEdited = after.entry?.purpose == line.purpose && isEditing(input)
        return isThere || isEdited ? nil : line.text
    }

    /// A draft whose line is open is what stands on the line.
    private func isBeingEdited(_ line: KeptLine, _ before: Model, _ after: Model) -> Bool {
        before.entry?.purpose == line.purpose || after.entry?.purpose == line.purpose
            || after.earlierLines.contains { $0.text == line.text && $0.wasSent }
    }

    private func isEditing(_ input: TerminalInput) -> Bool {
        switch input {
        case .paste, .key(.character), .key(.backspace), .key(.delete), .key(.lineFeed): true
        case .key(.tab), .key(.control): true
        default: false
        }
    }
}

/// A line by its purpose and words, wherever it is kept.
private struct KeptLine: Equatable {
    let purpose: EntryPurpose
    let text: String

    init(_ line: UnsentLine) {
        purpose = line.purpose
        text = line.text
    }
}
