import HuddleCore

/// A line that was typed and not sent, and what it is for.
struct UnsentLine: Equatable, Sendable {
    let purpose: EntryPurpose
    let text: String
    /// Characters before the cursor.
    let cursor: Int

    /// How many words wait in it.
    var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}

/// A line typed earlier in this run, for Up.
struct EarlierLine: Equatable, Sendable {
    let text: String
    let purpose: EntryPurpose
    /// False for words that were on the line when Up took it elsewhere.
    let wasSent: Bool

    /// What was sent may serve for anybody; what was not belongs to the line on which it was typed.
    func isOffered(for other: EntryPurpose) -> Bool {
        purpose == other || wasSent && purpose.label == other.label
    }
}

extension Model {
    /// The line as it may be kept outside; nil for what belongs to nobody in no meeting.
    func draft(of line: UnsentLine) -> Draft? {
        guard let place = draftPlace(of: line.purpose) else { return nil }
        return Draft(
            meeting: place.meeting, patient: place.patient, kind: place.kind,
            typed: (line.text, line.cursor))
    }

    /// The line that a draft from outside stands for; nil for a kind that is not known, and for what
    /// belongs to nobody in no meeting.
    func line(of draft: Draft) -> UnsentLine? {
        guard let meeting = draft.meeting, let patient = draft.patient else { return nil }
        let parts = draft.kind.split(separator: " ", maxSplits: 1)
        let purpose: EntryPurpose? =
            switch (parts.first.map(String.init), parts.dropFirst().first) {
            case ("words", let id?):
                RecordID(id).map { .words(of: $0, patient) }
            case ("date", let id?): ActionID(id).map { .date(of: $0, patient) }
            case ("answer", let words?): answering(String(words), draft)
            case ("field", let key?):
                PatientField(rawValue: String(key)).map { .field($0, patient) }
            default:
                EntryKind(rawValue: draft.kind).map { .about(patient, meeting, $0) }
            }
        return purpose.map { UnsentLine(purpose: $0, text: draft.text, cursor: draft.cursor) }
    }

    /// `k7q2x-17 action`: the line that is answered, and the kind of the answer.
    private func answering(_ words: String, _ draft: Draft) -> EntryPurpose? {
        let parts = words.split(separator: " ")
        guard parts.count == 2, let line = RecordID(parts[0]),
            let kind = EntryKind(rawValue: String(parts[1])),
            let patient = draft.patient, let meeting = draft.meeting
        else { return nil }
        return .answering(line, patient, meeting, kind)
    }

    private func draftPlace(
        of purpose: EntryPurpose
    ) -> (meeting: MeetingID, patient: PatientID, kind: String)? {
        switch purpose {
        case .about(let patient, let meeting, let kind): return (meeting, patient, kind.rawValue)
        case .words(let id, let patient?):
            return meeting.map { ($0, patient, "words \(id)") }
        case .date(let action, let patient?):
            return meeting.map { ($0, patient, "date \(action)") }
        case .field(let field, let patient):
            return meeting.map { ($0, patient, "field \(field.rawValue)") }
        case .answering(let line, let patient, let meeting, let kind):
            return (meeting, patient, "answer \(line) \(kind.rawValue)")
        case .words(_, nil), .date(_, nil), .dates, .asOf, .missedSince, .guest, .contact, .scores,
            .request, .amendment:
            return nil
        }
    }
}
