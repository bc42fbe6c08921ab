import HuddleCore

extension Model {
    /// The person under discussion: who, what must be known, why today, then the lines by number.
    func discussionPage(_ state: DiscussionState) -> PlainPage {
        guard let meeting, let patient = currentPatient else {
            return PlainPage(
                stack.top.place.title,
                [PlainPage.Line("Nobody is being discussed. order shows the running order.")])
        }
        let order = record.listedPatients(in: meeting)
        let place = order.firstIndex(of: patient).map { "\($0 + 1) of \(order.count)" }
        let title = [stack.top.place.title, place, shownName(patient)].compactMap { $0 }
        let items = state.items(self)
        return PlainPage(
            title.joined(separator: ", "),
            plainCard(patient) + DiscussionLines(state, self, patient).plainLines()
                + notHeard(patient, meeting),
            selected: state.selected(self).flatMap(items.firstIndex(of:)))
    }

    private func plainCard(_ patient: PatientID) -> [PlainPage.Line] {
        guard !record.isRestricted(patient) else {
            return [PlainPage.Line("Objects to being discussed. Put off or carry over.")]
        }
        let need = [record.stage(of: patient)?.label, record.phase(of: patient)?.rawValue]
        let who = [
            record.status(of: patient) == .died ? "died" : nil,
            age(of: patient).map { "\($0) years" }, variants(of: .place, patient).first,
        ]
        let lines =
            [(who + need).compactMap { $0 }.joined(separator: ", ")]
            + PatientCard(self, patient).plainLines
        return lines.map { PlainPage.Line($0) }
    }

    private func notHeard(_ patient: PatientID, _ meeting: MeetingID) -> [PlainPage.Line] {
        let roles = record.rolesNotHeard(on: patient, in: meeting, settings.roles)
            .map { settings.roles.role($0).name }
        return roles.isEmpty
            ? [] : [PlainPage.Line("Not heard yet: \(roles.joined(separator: ", "))")]
    }
}
