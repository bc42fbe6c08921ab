import HuddleCore

/// A line corrected in place: new words, and with them a new speaker, owner, day or reason, written as on
/// the line that recorded it.
extension Model {
    /// What a corrected line means; nil for lines that have nothing but words.
    func correction(of item: RecordID, _ text: String) -> EntryMeaning? {
        guard let found = record.item(item), let meeting = found.meeting, let kind = found.entryKind
        else { return nil }
        let meaning = EntryReader.read(
            text, kind: kind, directory: entryDirectory(of: meeting),
            today: clock.today)
        // Without a speaker whoever said it stays.
        return kind == .contribution && meaning.speaker == nil ? nil : meaning
    }

    mutating func sendCorrection(
        of item: RecordID, _ entry: EntryState, _ after: AfterSaving
    ) -> [Effect] {
        guard let meaning = correction(of: item, entry.editor.text) else {
            return perform(
                .revise(item, .text(entry.editor.text), answering: entry.answering), then: after)
        }
        let words = Command.revise(item, .text(meaning.text), answering: entry.answering)
        let others = meaning.revisions.map { Command.revise(item, $0) }
        return perform(others.isEmpty ? words : .all([words] + others), then: after)
    }
}

extension Item {
    /// How a line of this sort is read when it is corrected; nil where only its words can be.
    fileprivate var entryKind: EntryKind? {
        switch self {
        case .contribution: .contribution
        case .decision: .decision
        case .action: .action
        case .handover, .matter: nil
        }
    }
}

extension EntryMeaning {
    /// What the line says besides its words, as new values; what it does not say stays as it is.
    fileprivate var revisions: [Revision] {
        switch kind {
        case .contribution: [speaker.map { .speaker($0) }].compactMap { $0 }
        case .decision:
            [
                owner.map { .teller($0) }, day.map { .tellBy($0) }, reason.map { .reason($0) },
            ].compactMap { $0 }
        case .action: [owner.map { .owner($0) }, day.map { .due($0) }].compactMap { $0 }
        default: []
        }
    }
}
