/// What somebody is typing on the entry line.
public enum EntryKind: String, CaseIterable, Sendable {
    case contribution, decision, action, handover, voice, whyToday
    /// What the person waits for, and since when.
    case wait
    /// Which service assessed what.
    case assessment
    /// What the family had to do themselves.
    case familyDid
    /// Who does not agree with a decision.
    case dissent
    /// Why somebody asks that the person be discussed.
    case request
    /// Why somebody is put off to a later meeting.
    case deferral
}
