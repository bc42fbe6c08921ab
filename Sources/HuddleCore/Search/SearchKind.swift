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
        }
    }
}
