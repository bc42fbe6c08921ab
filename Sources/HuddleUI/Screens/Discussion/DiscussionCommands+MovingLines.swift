import HuddleCore
import TerminalUI

/// A line that was written about the wrong person.
extension DiscussionScreen {
    static let moveLine = UICommand(
        "move-line", "Move the line selected to the person whom it is about", .entry,
        keys: [.character("P")], in: [.discussion]
    ) { $0.pickPersonOfLine() }.writing().found(by: "wrong somebody else other patient")
}

extension Model {
    /// Offers everybody else on the list: choosing somebody makes the line one about them.
    fileprivate mutating func pickPersonOfLine() -> [Effect] {
        guard let meeting, let line = selectedItem else {
            refuse("No line is selected. j and k go through the lines.")
            return []
        }
        let listed = record.listedPatients(in: meeting)
        let others = listed.filter {
            $0 != currentPatient && !record.isRestricted($0)
        }
        guard let first = others.first else {
            refuse("Nobody else is on the list. Tab shows the running order, + adds somebody.")
            return []
        }
        if let reason = reasonAgainst(.moveLine(line.record, to: first)) {
            refuse(reason)
            return []
        }
        let word = record.item(line.record)?.word ?? "line"
        let words = TextLayout.fit(shown(words(of: line), about: currentPatient), to: 24)
        let namesakes = record.namesakes(among: listed)
        let choices = others.map { patient in
            choice(
                of: patient,
                .perform(
                    .moveLine(line.record, to: patient),
                    AfterSaving(
                        notice: "Moved to \(shownName(patient)): \(word) \u{201C}\(words)\u{201D}"
                            + " · u takes it back")), namesakes[patient])
        }
        overlay = .pick(Picker(title: "Whom is this line about?", choices: choices))
        return []
    }
}
