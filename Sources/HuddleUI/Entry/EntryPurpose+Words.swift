import HuddleCore

extension EntryPurpose {
    /// What the prompt says before the name: `action`.
    var label: String {
        switch self {
        case .about(_, _, let kind), .answering(_, _, _, let kind): kind.label
        case .request: EntryKind.request.label
        case .words: "correct"
        case .date: "new date"
        case .dates(let actions): "new date for \(counted(actions.count, "action"))"
        case .asOf: "as of"
        case .missedSince: "since"
        case .field(let field, _): field.label
        case .guest: "guest"
        case .contact: "seen by"
        case .scores: "scores"
        case .amendment: "amendment"
        case .unknown: "text"
        }
    }

    /// True when the line stays open for the next of its kind.
    var repeats: Bool {
        switch self {
        case .about(_, _, let kind): kind != .whyToday && kind != .deferral
        case .words, .date, .dates, .asOf, .missedSince, .field, .guest, .answering, .request,
            .amendment, .unknown:
            false
        case .contact, .scores: true
        }
    }

    /// True for a day to look back to, of which nothing is recorded.
    var isLook: Bool {
        switch self {
        case .asOf, .missedSince: true
        default: false
        }
    }

    /// True where a day is all that can be typed.
    var isDay: Bool {
        switch self {
        case .date, .dates, .asOf, .missedSince: true
        case .about, .answering, .request, .words, .field, .guest, .contact, .scores, .amendment,
            .unknown:
            false
        }
    }

    /// An example of what to type, shown while the line is empty.
    var example: String {
        switch self {
        case .about(_, _, let kind), .answering(_, _, _, let kind): kind.example
        case .request: EntryKind.request.example
        case .words: "the words as they should read"
        case .date, .dates: "today, fri, next mon, +3d, 2w, 23 nov"
        case .asOf, .missedSince: SearchDays.examples
        case .field(let field, _): field.example
        case .guest: "name, role, organisation"
        case .contact: "dn   or   okafor mon   or   hca Jo yesterday"
        case .scores: "7 8 9 6 10   one for each question; - leaves one out"
        case .amendment: "Mrs Ellis takes 5 mg, not 50 because it was misheard"
        case .unknown: "text that was left"
        }
    }
}

extension EntryKind {
    var label: String {
        switch self {
        case .contribution: "contribution"
        case .decision: "decision"
        case .action: "action"
        case .handover: "handover"
        case .voice: "voice"
        case .whyToday: "why today"
        case .deferral: "put off because"
        case .wait: "waits"
        case .assessment: "assessment"
        case .familyDid: "family had to"
        case .dissent: "not agreed"
        case .request: "asked for"
        }
    }

    var example: String {
        switch self {
        case .contribution: "dn: woke four times   or   daughter: wants to stay nights"
        case .decision: "stays at home because she wants to @gp fri   (GP tells the family)"
        case .action: "order the chair @ot fri"
        case .handover: "dn > hospice: night visits (own home > ward 4)"
        case .voice: "ann by phone: wants to stay   or   self: no hospital   (self is the person)"
        case .whyToday: "one line: the question for the team"
        case .deferral: "in hospital until Monday"
        case .wait: "profiling bed since mon   or   package of care @sw since 12 nov"
        case .assessment: "dn: swallowing   or   hospice: swallowing tue"
        case .familyDid: "collects the medicines from the chemist every week"
        case .dissent: "sw: too early, nobody has asked her"
        case .request: "daughter asks for a talk about nights"
        }
    }
}

extension PatientField.Kind {
    var example: String {
        switch self {
        case .text: "in your own words; empty clears it"
        case .day: "a date: today, fri, 23 nov, 2026-11-23"
        case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): words.joined(separator: ", ")
        }
    }
}
