import HuddleCore
import TerminalUI

extension Model {
    /// Tab: finishes the role before the colon, the name behind the last `@`, a phrase used lately, or
    /// a name in a field that names professionals.
    ///
    /// Tab again goes on to the next that fits.
    mutating func completeEntry() {
        guard var state = entry else { return }
        if state.offers != nil {
            state.offers?.place += 1
        } else {
            let names = completions(for: state).map { completed(state, with: $0) }
            let lines = names.isEmpty ? phrases(for: state).map(\.line) : names
            state.offers = lines.isEmpty ? nil : EntryState.Offers(lines: lines)
        }
        guard let offers = state.offers else {
            refuse("Nothing to complete here.")
            return
        }
        state.editor.setText(offers.lines[offers.place % offers.lines.count])
        entry = state
    }

    /// What the word being typed can become.
    func completions(for entry: EntryState) -> [RoleCompletion] {
        if case .field(let field, _) = entry.purpose { return people(for: entry, in: field) }
        guard let sentence = entry.purpose.sentence else { return [] }
        let kind = sentence.kind
        let directory = entryDirectory(of: sentence.meeting)
        let text = entry.editor.text
        if let at = text.lastIndex(of: "@"), !text[at...].contains(" ") {
            let begun = text[text.index(after: at)...]
            return directory.meansWriter(begun) ? [] : directory.completions(for: begun)
        }
        if kind == .contribution, text.isEmpty, let patient = entry.purpose.patient {
            return record.rolesToSpeakFirst(on: patient, in: sentence.meeting, settings)
                .flatMap { directory.completions(for: settings.roles.role($0).short) }
        }
        let speaks: [EntryKind] = [.contribution, .voice, .handover, .assessment, .dissent]
        guard speaks.contains(kind), !text.isEmpty, !text.contains(":"), !text.contains(" ")
        else { return [] }
        return directory.completions(for: text)
    }

    /// Those whom the name being typed in a field can mean.
    private func people(for entry: EntryState, in field: PatientField) -> [RoleCompletion] {
        guard field.namesProfessionals else { return [] }
        let begun = String(entry.editor.text.afterLastName).trimmed
        guard !begun.isEmpty, !begun.contains(",") else { return [] }
        return entryDirectory(of: meeting).completions(for: begun)
            .filter { $0.professional != nil }
    }

    private func completed(_ entry: EntryState, with completion: RoleCompletion) -> String {
        let text = entry.editor.text
        if case .field = entry.purpose, let id = completion.professional {
            let words = entryDirectory(of: meeting)
                .words(for: .professional(id))
            let names = text.dropLast(text.afterLastName.count)
            return names.isEmpty ? words : "\(names) \(words)"
        }
        if let at = text.lastIndex(of: "@"), !text[at...].contains(" ") {
            return text[..<at] + completion.marker + " "
        }
        return completion.typed + ": "
    }
}

extension PatientField {
    /// True for a field whose words name people of the directory.
    var namesProfessionals: Bool { self == .contact || self == .careTeam }

    /// An example of what to type.
    var example: String {
        switch self {
        case .careTeam: "oka, then Tab; a semicolon before the next name"
        case .contact: "oka, then Tab; or anybody else by name and telephone"
        default: kind.example
        }
    }
}

extension String {
    /// What stands behind the last semicolon.
    fileprivate var afterLastName: Substring {
        self[(lastIndex(of: ";").map(index(after:)) ?? startIndex)...]
    }
}
