import HuddleCore

/// A line that changes a field answers the values that its writer has seen, and no others.
extension Model {
    /// A field that a line edits.
    struct EditedField: Equatable {
        /// The versions that stand.
        var heads: [RecordID] = []
        /// Their values in words, in the same order.
        var values: [String] = []
    }

    /// The field that a line edits, as it stands now; empty for a line that adds something.
    func edited(by purpose: EntryPurpose) -> EditedField {
        switch purpose {
        case .about(let patient, let meeting, .whyToday):
            field(record.discussion(of: patient, in: meeting).whyToday) { $0 }
        case .about(let patient, let meeting, .deferral):
            field(record.discussion(of: patient, in: meeting).outcome, \.words)
        case .words(let item, _): field(record.item(item)?.text ?? Versioned()) { $0 }
        case .date(let action, _): dates(of: [action])
        case .dates(let actions): dates(of: actions)
        case .field(let field, let patient):
            self.field(record.patients[patient]?.field(field) ?? Versioned()) { field.shown($0) }
        case .about, .asOf, .missedSince, .answering, .request, .guest, .contact, .scores,
            .amendment, .unknown:
            EditedField()
        }
    }

    /// What somebody else has said since the line was opened, in words.
    func unseen(by entry: EntryState) -> [String] {
        guard case .seen(let seen) = entry.answering else { return [] }
        let field = edited(by: entry.purpose)
        return zip(field.heads, field.values).filter { !seen.contains($0.0) }.map(\.1)
    }

    /// What to say when a line is saved that others have changed meanwhile; nil where nobody has.
    func noticeOfUnseen(by entry: EntryState) -> String? {
        let others = unseen(by: entry).map { "\u{201C}\($0.prefix(40))\u{201D}" }
        guard !others.isEmpty else { return nil }
        let words = others.joined(separator: " and ")
        return entry.editor.text.trimmed == entry.original.trimmed
            ? "Nothing changed on this line. Somebody else has written \(words)."
            : "Saved beside \(words), which came meanwhile. = chooses."
    }

    private func dates(of actions: [ActionID]) -> EditedField {
        actions.reduce(into: EditedField()) { all, action in
            let field = field(record.actions[action]?.due ?? Versioned()) {
                $0?.short ?? "no date"
            }
            all.heads += field.heads
            all.values += field.values
        }
    }

    private func field<Value>(
        _ versions: Versioned<Value>, _ words: (Value) -> String
    ) -> EditedField {
        let live = versions.live(in: record.standing)
        return EditedField(heads: live.map(\.stamp.id), values: live.map { words($0.value) })
    }
}
