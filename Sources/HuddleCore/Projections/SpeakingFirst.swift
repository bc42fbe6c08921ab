extension TeamRecord {
    /// The roles in the meeting that speak first about the person and have not yet: on a home round
    /// those of the home where the person lives.
    public func rolesToSpeakFirst(
        on patient: PatientID, in meeting: MeetingID, _ settings: TeamSettings
    ) -> [RoleID] {
        let template = settings.template(meetings[meeting]?.template ?? "")
        guard !template.speaksFirst.isEmpty else { return [] }
        let silent = rolesNotHeard(on: patient, in: meeting, settings.roles)
        // Once one of them has spoken, the others are asked like anybody else.
        let heard = discussion(of: patient, in: meeting).contributions.filter(counts)
            .compactMap { speaker(of: $0)?.role }
        guard !heard.contains(where: template.speaksFirst.contains) else { return [] }
        return template.speaksFirst.filter(silent.contains)
    }
}
