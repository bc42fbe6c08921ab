/// What sort of thing a hit is; the raw value is what `type:` takes.
public enum SearchKind: String, CaseIterable, Sendable {
    /// Somebody on the register, by any field that a shared screen may show.
    case person
    /// Somebody in the directory.
    case professional
    case why
    case contribution
    /// A contribution of the person or the family.
    case voice
    case decision
    case action
    case handover
    /// A wait, an assessment, a lead, what the family had to do, or what was asked for.
    case matter
    /// Why somebody was put off.
    case outcome
    /// What was added to minutes after they were signed off.
    case amendment
    /// Who saw somebody, and when.
    case contact
    /// Who outside was told of what.
    case telling
    /// Who took part in a meeting, and how.
    case attendance

    /// True for what has no words that somebody wrote: it is found only where its type is asked for.
    var isWithoutWords: Bool { self == .telling || self == .attendance }

    /// The word before a hit.
    public var label: String {
        switch self {
        case .person: "Record"
        case .professional: "Directory"
        case .why: "Why today"
        case .contribution: "Said"
        case .voice: "Voice"
        case .decision: "Decision"
        case .action: "Action"
        case .handover: "Handover"
        case .matter: "Matter"
        case .outcome: "Put off"
        case .amendment: "Amendment"
        case .contact: "Seen by"
        case .telling: "Told"
        case .attendance: "Attendance"
        }
    }
}
