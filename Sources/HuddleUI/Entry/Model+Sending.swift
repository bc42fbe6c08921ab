import HuddleCore

extension Model {
    /// What the line means as it stands; nil for purposes that are not sentences.
    func meaning(of entry: EntryState) -> EntryMeaning? {
        guard case .about(_, let meeting, let kind) = entry.purpose else { return nil }
        return EntryReader.read(
            entry.editor.text, kind: kind,
            directory: record.entryDirectory(of: meeting, settings.roles), today: clock.today)
    }

    /// Enter: saves the line; it stays open for the next of its kind, or closes.
    mutating func sendEntry() -> [Effect] {
        guard let entry else { return [] }
        let after = AfterSaving(
            entry: entry.purpose.repeats ? .clears : .closes, sent: entry.unsent,
            selectsNextOpen: true)
        if entry.editor.isEmpty, entry.purpose.repeats {
            leaveEntry()
            return keepDrafts()
        }
        if entry.isOrphaned, let patient = entry.purpose.patient {
            overlay = .confirm(.savesForOther(shownName(patient), since: clock.milliseconds))
            return []
        }
        return send(entry, after)
    }

    private mutating func send(_ entry: EntryState, _ after: AfterSaving) -> [Effect] {
        switch entry.purpose {
        case .about(let patient, let meeting, _):
            return send(entry, about: patient, in: meeting, after)
        case .words(let item, _):
            return perform(.revise(item, .text(entry.editor.text)), then: after)
        case .date(let action, _): return sendDate(entry.editor.text, of: action, after)
        case .field(let field, let patient):
            return perform(
                .setPatient(patient, field, fieldValue(entry.editor.text, field), meeting: meeting),
                then: after)
        case .guest: return sendGuest(entry.editor.text, after)
        }
    }

    private mutating func send(
        _ entry: EntryState, about patient: PatientID, in meeting: MeetingID, _ after: AfterSaving
    ) -> [Effect] {
        guard let meaning = meaning(of: entry) else { return [] }
        guard let command = meaning.command(in: meeting, about: patient) else {
            refuse("Who says it? Begin with a role or a name and a colon: dn: woke four times")
            return []
        }
        return perform(command, then: after)
    }

    private mutating func sendDate(
        _ text: String, of action: ActionID, _ after: AfterSaving
    ) -> [Effect] {
        guard let day = DayWords.read(text, today: clock.today) else {
            refuse(
                "\u{201C}\(text.prefix(20))\u{201D} is no date. Try: today, fri, next mon, +3d, 2w, 23 nov"
            )
            return []
        }
        return perform(.revise(action.record, .due(day)), then: after)
    }

    private mutating func sendGuest(_ text: String, _ after: AfterSaving) -> [Effect] {
        guard let meeting else { return [] }
        let parts = text.split(separator: ",", maxSplits: 2).map { String($0).trimmed }
        guard let name = parts.first, !name.isEmpty else {
            refuse("Write the guest's name, then role and organisation after commas.")
            return []
        }
        var values: [ProfessionalField: String] = [.name: name]
        if parts.count > 1 {
            values[.role] = settings.roles.role(named: parts[1])?.id.key ?? parts[1]
        }
        if parts.count > 2 { values[.organisation] = parts[2] }
        return perform(.addGuest(meeting, values), then: after)
    }

    /// Dates may be typed in words, and a choice by its beginning.
    private func fieldValue(_ text: String, _ field: PatientField) -> String {
        let text = text.trimmed
        switch field.kind {
        case .text, .number: return text
        case .day:
            return DayWords.read(text, today: clock.today).map { "\($0)" } ?? text
        case .choice(let words):
            let fitting = words.filter {
                SearchText.folded($0).hasPrefix(SearchText.folded(text))
            }
            return fitting.count == 1 && !text.isEmpty ? fitting[0] : text
        }
    }

    /// Tab: finishes the role before the colon, or the name behind the last `@`.
    ///
    /// Tab again goes on to the next that fits.
    mutating func completeEntry() {
        guard var state = entry else { return }
        if state.offers != nil {
            state.offers?.place += 1
        } else {
            let text = state.editor.text
            let lines = completions(for: state).map { completed(text, with: $0) }
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
        guard case .about(_, let meeting, let kind) = entry.purpose else { return [] }
        let directory = record.entryDirectory(of: meeting, settings.roles)
        let text = entry.editor.text
        if let at = text.lastIndex(of: "@"), !text[at...].contains(" ") {
            return directory.completions(for: text[text.index(after: at)...])
        }
        guard kind == .contribution || kind == .voice || kind == .handover, !text.isEmpty,
            !text.contains(":"), !text.contains(" ")
        else { return [] }
        return directory.completions(for: text)
    }

    private func completed(_ text: String, with completion: RoleCompletion) -> String {
        if let at = text.lastIndex(of: "@"), !text[at...].contains(" ") {
            return text[..<at] + completion.marker + " "
        }
        return completion.typed + ": "
    }
}
