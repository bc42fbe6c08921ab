import HuddleCore

extension Model {
    /// Whom a line on who saw somebody can name.
    func contactWords(_ text: String) -> ContactWords {
        ContactWords(
            text, directory: entryDirectory(of: meeting),
            today: clock.today)
    }

    /// Takes who saw the person; told in the meeting where the person is on its list.
    mutating func sendContact(
        _ text: String, of patient: PatientID, _ after: AfterSaving
    ) -> [Effect] {
        let words = contactWords(text)
        guard let speaker = words.speaker else {
            refuse("Who saw them? A role or a name, then the day: dn mon")
            return []
        }
        let told = meeting.flatMap { record.isListed(patient, in: $0) ? $0 : nil }
        var after = after
        after.notice = "Noted: seen on \(words.day.short)"
        return perform(
            .addContact(
                ContactAdded(patient: patient, meeting: told, speaker: speaker, day: words.day)),
            then: after)
    }

    /// The person on whom the screen is: under discussion, open, or selected on the register.
    var personInView: PatientID? {
        switch stack.top {
        case .discussion: currentPatient
        case .patientRecord(let state): state.patient
        case .patients(let state):
            state.rows(self).indices.contains(state.list.selected)
                ? state.rows(self)[state.list.selected] : nil
        default: nil
        }
    }
}
