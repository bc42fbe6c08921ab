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
        let ofHome = rolesOfHome(of: patient, in: meeting)
        return template.speaksFirst.filter { role in
            silent.contains(role) && (ofHome.isEmpty || ofHome.contains(role))
        }
    }

    /// The roles of those in the meeting who work in the home where the person lives: nobody speaks
    /// for the residents of another home.
    private func rolesOfHome(of patient: PatientID, in meeting: MeetingID) -> Set<RoleID> {
        guard let home = careHome(of: patient) else { return [] }
        let staff = peopleInMeeting(meeting).filter { value(.organisation, of: $0) == home }
        return Set(staff.map { role(of: $0) })
    }
}
