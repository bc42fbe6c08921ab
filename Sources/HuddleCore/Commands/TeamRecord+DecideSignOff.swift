extension TeamRecord {
    /// Refused while anybody on the list has no outcome. Journals that have not grown since an earlier
    /// sign-off are left out: that sign-off holds their heads.
    func signOff(
        _ meeting: MeetingID, by signer: ProfessionalID?, heads: [JournalHead],
        _ context: CommandContext
    ) throws(Refusal) -> Change {
        try requireLead(meeting, context)
        let open = patientsWithoutOutcome(in: meeting)
        guard open.isEmpty else { throw .noOutcome(meeting, open) }
        return .signedOff(
            SignedOff(
                meeting: meeting, by: signer ?? chair(of: meeting), counts: counts(of: meeting),
                heads: heads.filter { $0.sequence > sealed[$0.journal]?.sequence ?? 0 }
                    .sorted { $0.journal < $1.journal }))
    }
}
