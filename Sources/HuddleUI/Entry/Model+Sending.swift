import HuddleCore

extension Model {
    /// Whom a line typed in the meeting can name; `me` is whoever types.
    func entryDirectory(of meeting: MeetingID?) -> EntryDirectory {
        record.entryDirectory(of: meeting, settings.roles, writer: writer)
    }

    /// What the line means as it stands; nil for purposes that are not sentences.
    func meaning(of entry: EntryState) -> EntryMeaning? {
        if case .words(let item, _) = entry.purpose {
            return correction(of: item, entry.editor.text)
        }
        guard let sentence = entry.purpose.sentence else { return nil }
        return EntryReader.read(
            entry.editor.text, kind: sentence.kind,
            directory: entryDirectory(of: sentence.meeting),
            today: clock.today)
    }

    /// Enter: saves the line; it stays open for the next of its kind, or closes.
    mutating func sendEntry() -> [Effect] {
        guard let entry else { return [] }
        let after = AfterSaving(
            notice: noticeOfUnseen(by: entry), entry: entry.repeats ? .clears : .closes,
            sent: entry.unsent, selectsNextOpen: true)
        if entry.editor.isEmpty, entry.repeats {
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
        case .about, .answering: return sendSentence(entry, after)
        case .request(let patient):
            return perform(
                .keepInView(
                    MatterAdded(patient: patient, kind: .request, text: entry.editor.text)),
                then: after)
        case .words(let item, _): return sendCorrection(of: item, entry, after)
        case .date(let action, _): return sendDate(entry, of: [action], after)
        case .dates(let actions): return sendDate(entry, of: actions, after)
        case .asOf: return sendPastDay(entry)
        case .missedSince(let patient): return sendPastDay(entry, about: patient)
        case .field(let field, let patient):
            return perform(
                .setPatient(
                    patient, field, fieldValue(entry.editor.text, field),
                    meeting: meetingListing(patient), answering: entry.answering),
                then: after)
        case .guest(let meeting): return sendGuest(entry.editor.text, in: meeting, after)
        case .contact(let patient): return sendContact(entry.editor.text, of: patient, after)
        case .scores(let meeting, let round):
            return sendScores(entry.editor.text, meeting, round, after)
        case .amendment(let meeting, let patient):
            return sendAmendment(entry.editor.text, of: meeting, about: patient, after)
        case .unknown:
            refuse("Nobody knows what this line was for. :drafts copies it for another line.")
            return []
        }
    }

    private mutating func sendSentence(_ entry: EntryState, _ after: AfterSaving) -> [Effect] {
        guard let meaning = meaning(of: entry), let sentence = entry.purpose.sentence else {
            return []
        }
        let command = meaning.command(
            in: sentence.meeting, about: sentence.patient, answering: sentence.answers,
            seen: entry.answering)
        guard let command else {
            refuse("Who says it? Begin with a role or a name and a colon: dn: woke four times")
            return []
        }
        return perform(command, then: after)
    }

    private mutating func sendDate(
        _ entry: EntryState, of actions: [ActionID], _ after: AfterSaving
    ) -> [Effect] {
        let text = entry.editor.text
        guard let day = DayWords.read(text, today: clock.today) else {
            refuse(
                "\u{201C}\(text.prefix(20))\u{201D} is no date. Try: today, fri, next mon, +3d, 2w, 23 nov"
            )
            return []
        }
        guard actions.count > 1 else {
            return actions.first.map { action in
                perform(
                    .revise(action.record, .due(day), answering: entry.answering), then: after)
            } ?? []
        }
        clearMarks()
        var after = after
        if after.notice == nil {
            let past = day < clock.today ? ", a day that is over" : ""
            after.notice =
                "\(counted(actions.count, "action")) due \(day.short(on: clock.today))\(past). "
                + "u takes all back."
        }
        return perform(
            .reviseAll(actions.map(\.record), .due(day), answering: entry.answering), then: after)
    }

    /// A day to look back to: nothing is recorded.
    private mutating func sendPastDay(
        _ entry: EntryState, about patient: PatientID? = nil
    ) -> [Effect] {
        let text = entry.editor.text.trimmed
        let days = SearchDays.readPast(
            text, today: entry.purpose == .asOf ? clock.today : dayShown)
        guard days != nil || text.isEmpty && entry.purpose == .asOf else {
            refuse("\u{201C}\(text.prefix(20))\u{201D} is no date. Try: \(SearchDays.examples)")
            return []
        }
        self.entry = nil
        if entry.purpose == .asOf {
            show(asOf: days?.upperBound)
        } else if let day = days?.lowerBound {
            push(.reading(ReadingState(.missed(.day(day), patient))))
        }
        return keepDrafts()
    }

    private mutating func sendGuest(
        _ text: String, in meeting: MeetingID, _ after: AfterSaving
    ) -> [Effect] {
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
            return DayWords.readPast(text, today: clock.today).map { "\($0)" } ?? text
        case .choice(let words):
            let fitting = words.filter {
                SearchText.folded($0).hasPrefix(SearchText.folded(text))
            }
            return fitting.count == 1 && !text.isEmpty ? fitting[0] : text
        }
    }
}
