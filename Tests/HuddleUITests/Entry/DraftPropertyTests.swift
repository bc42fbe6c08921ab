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
            if let lost = happens(&driven, &generator) {
                Issue.record("\(lost) lost after \(pressed.suffix(12).joined())")
                return
            }
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

    /// Now and then somebody else writes, the disk fails, or the program starts again; gives the words
    /// that are nowhere afterwards.
    private func happens(
        _ driven: inout Driven, _ generator: inout SeededGenerator
    ) -> String? {
        switch Int.random(in: 0..<120, using: &generator) {
        case 0..<3:
            let people = driven.model.record.allPatients
            guard let meeting = driven.model.meeting,
                let patient = people.randomElement(using: &generator)
            else { return nil }
            let before = driven.model
            driven.arrive([
                .focusMoved(FocusMoved(meeting: meeting, patient: patient)),
                .whyTodaySet(WhyTodaySet(meeting: meeting, patient: patient, text: "arrived")),
            ])
            return lostWords(before, driven.model, .resize(driven.model.size))
        case 3..<6:
            let before = driven.model
            failToSave(&driven)
            return lostWords(before, driven.model, .key(.enter))
        case 6: return restart(&driven)
        default: return nil
        }
    }

    /// Enter, and the disk says no.
    private func failToSave(_ driven: inout Driven) {
        let effects = update(&driven.model, .input(.key(.enter)), at: driven.model.clock)
        guard effects.contains(where: { if case .record = $0 { true } else { false } }) else {
            return
        }
        let journal = JournalID(random: UInt32(clamping: 5000 + driven.model.noticeCount))
        _ = driven.answer(
            .notSaved(reason: "The disk is full.", pen: Pen(journal: journal, by: "jb")), after: 0)
    }

    /// The program ends and starts again with what was kept outside.
    private func restart(_ driven: inout Driven) -> String? {
        let typed = driven.model.typingToKeep
        let sent = Set(driven.model.earlierLines.filter { $0.origin == .sent }.map(\.text))
        var kept: [Draft] = []
        for case .keepDrafts(let drafts) in driven.answer(.ending) { kept = drafts }
        let journal = JournalID(random: UInt32(clamping: 9000 + driven.model.record.eventCount))
        var start = Model.Start(
            settings: driven.model.settings, pen: Pen(journal: journal, by: "jb"),
            clock: driven.model.clock)
        start.record = driven.model.record
        driven.model = Model(start)
        _ = driven.answer(.foundDrafts(kept))
        return typed.first { line in
            !driven.model.drafts.contains { $0.purpose == line.purpose && $0.text == line.text }
                && !sent.contains(line.text)
        }?.text
    }

    /// Words that were unsent before a key and are nowhere after it, though the key may not lose them.
    private func lostWords(_ before: Model, _ after: Model, _ input: TerminalInput) -> String? {
        if isDeleting(before) { return nil }
        let kept =
            after.typingToKeep.map { KeptLine($0) } + [after.entry.map { KeptLine($0.unsent) }]
        for line in before.drafts.filter(\.isKept).map(KeptLine.init)
        where !kept.contains(line) && !isBeingEdited(line, before, after) {
            return line.text
        }
        guard let entry = before.entry, entry.hasUnsentWords, entry.unsent.isKept else {
            return nil
        }
        let line = KeptLine(entry.unsent)
        let isThere = kept.contains(line) || wasSent(line, after)
        let isEdited = after.entry?.purpose == line.purpose && isEditing(input)
        return isThere || isEdited ? nil : line.text
    }

    /// True when a draft is chosen from the list to be deleted, or to be made an amendment.
    private func isDeleting(_ model: Model) -> Bool {
        guard case .pick(let picker) = model.overlay,
            picker.fitting.indices.contains(picker.list.selected),
            case .draft(_, let deed) = picker.fitting[picker.list.selected].deed
        else { return false }
        return deed == .delete || deed == .amend
    }

    private func wasSent(_ line: KeptLine, _ after: Model) -> Bool {
        after.earlierLines.contains { $0.text == line.text && $0.origin == .sent }
    }

    /// A draft whose line is open is what stands on the line.
    private func isBeingEdited(_ line: KeptLine, _ before: Model, _ after: Model) -> Bool {
        after.entry?.purpose == line.purpose || wasSent(line, after)
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

    init(_ line: Draft) {
        purpose = line.purpose
        text = line.text
    }
}
