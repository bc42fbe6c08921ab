// One program moves the meeting on, and everybody sees whose it is. Nobody is locked out: whoever
// needs the lead takes it, and the record says so.
extension TeamRecord {
    /// The name of whoever moves the meeting on: who took that over last, else who opened it.
    public func leader(of meeting: MeetingID) -> String? {
        guard let state = meetings[meeting] else { return nil }
        return state.leads.last { counts($0.stamp) }?.by ?? state.openedBy
    }

    /// No change for somebody who leads already.
    func takeLead(_ meeting: MeetingID, _ context: CommandContext) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        guard leader(of: meeting) != context.writer else { return [] }
        return [.leadTaken(LeadTaken(meeting: meeting))]
    }

    /// Refuses to move on a meeting that is not open, or that somebody else leads.
    func requireLead(_ meeting: MeetingID, _ context: CommandContext) throws(Refusal) {
        try requireOpen(meeting)
        if let leader = leader(of: meeting), leader != context.writer {
            throw .notLeading(leader: leader)
        }
    }
}
