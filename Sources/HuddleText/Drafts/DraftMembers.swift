import HuddleCore

/// What the line of a draft says of its purpose.
struct DraftMembers {
    /// What the text would have become: `action`, `words`, `field`.
    var kind: String
    var meeting: MeetingID?
    var patient: PatientID?
    /// The lines that it changes or answers.
    var of: [RecordID] = []
    /// What more there is to say: a field's key, the kind of an answer, a round.
    var detail: String?

    init(kind: String) {
        self.kind = kind
    }

    /// What is written for a purpose.
    init(_ purpose: EntryPurpose) {
        self.init(kind: Self.kind(of: purpose))
        meeting = purpose.meeting
        patient = purpose.patient
        switch purpose {
        case .words(let line, _): of = [line]
        case .date(let action, _): of = [action.record]
        case .dates(let actions): of = actions.map(\.record)
        case .field(let field, _): detail = field.rawValue
        case .answering(let line, _, _, let kind):
            of = [line]
            detail = kind.rawValue
        case .scores(_, let round): detail = round.rawValue
        case .about, .asOf, .missedSince, .request, .guest, .contact, .amendment, .unknown: break
        }
    }

    private static func kind(of purpose: EntryPurpose) -> String {
        switch purpose {
        case .about(_, _, let kind): kind.rawValue
        case .words: "words"
        case .date: "date"
        case .dates: "dates"
        case .asOf: "asOf"
        case .missedSince: "missedSince"
        case .field: "field"
        case .answering: "answer"
        case .request: EntryKind.request.rawValue
        case .guest: "guest"
        case .contact: "contact"
        case .scores: "scores"
        case .amendment: "amendment"
        case .unknown(let kind, _, _): kind
        }
    }

    /// The purpose that was written; what is not understood is kept as it is, with its words.
    var purpose: EntryPurpose {
        withOldKind.understood ?? .unknown(kind: kind, patient, meeting)
    }

    /// The same where the kind has the rest in it, as the first version wrote it: `answer k7q2x-17 action`.
    private var withOldKind: DraftMembers {
        let words = kind.split(separator: " ").map(String.init)
        guard of.isEmpty, detail == nil, words.count > 1 else { return self }
        var members = self
        members.kind = words[0]
        members.of = words.dropFirst().prefix(1).compactMap { RecordID($0) }
        members.detail = words.dropFirst(members.of.count + 1).first
        return members
    }

    private var understood: EntryPurpose? {
        switch kind {
        case "words": of.first.map { .words(of: $0, patient) }
        case "date": of.first.map { .date(of: ActionID($0), patient) }
        case "dates": of.isEmpty ? nil : .dates(of: of.map { ActionID($0) })
        case "field":
            patient.flatMap { patient in
                detail.flatMap(PatientField.init).map { .field($0, patient) }
            }
        case "answer": answer
        case EntryKind.request.rawValue: patient.map { .request($0) }
        case "contact": patient.map { .contact($0) }
        default: inMeeting
        }
    }

    private var answer: EntryPurpose? {
        guard let line = of.first, let patient, let meeting,
            let kind = detail.flatMap(EntryKind.init)
        else { return nil }
        return .answering(line, patient, meeting, kind)
    }

    private var inMeeting: EntryPurpose? {
        guard let meeting else { return nil }
        switch kind {
        case "guest": return .guest(meeting)
        case "amendment": return .amendment(meeting, patient)
        case "scores": return detail.flatMap(ScoreRound.init).map { .scores(meeting, $0) }
        default:
            guard let patient, let kind = EntryKind(rawValue: kind) else { return nil }
            return .about(patient, meeting, kind)
        }
    }
}
