/// What somebody is typing on the entry line.
public enum EntryKind: String, CaseIterable, Sendable {
    case contribution, decision, action, handover, voice, whyToday
    /// Why somebody is put off to a later meeting.
    case deferral
}
