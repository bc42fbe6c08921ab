// Who saw somebody, who was told, who was there.
extension SearchLens {
    /// Everybody who saw the person. The words are the name of somebody who is not in the directory,
    /// and for those who ask for contacts where the person lived that day: everybody lives somewhere.
    func contacts(of patient: PatientID) -> [Item] {
        (record.contactsOfPatient[patient] ?? []).compactMap { id in
            guard let contact = record.contacts[id], isStanding(contact.stamp) else { return nil }
            let speaker = contact.content.speaker
            let typed = speaker.professional == nil ? speaker.name : nil
            let place = query.kinds.contains(.contact) ? contact.content.place : nil
            let parts = [typed, place].compactMap { $0 }
            return Item(
                kind: .contact, record: id.record, patient: patient,
                meeting: contact.content.meeting,
                text: (parts + [contact.content.day.long]).joined(separator: ", "),
                parts: parts, people: [.speaker(speaker)],
                day: contact.content.day)
        }
    }

    /// Whom the team told of which changes.
    func tellings(of patient: PatientID) -> [Item] {
        (record.tellingsOfPatient[patient] ?? []).compactMap { id in
            guard let telling = record.tellings[id], isStanding(telling.stamp) else { return nil }
            let fields = telling.about.compactMap { record.fieldChanges[$0]?.field.label }
            let parts = [telling.to.map(\.label), fields.withoutRepeats]
            return Item(
                kind: .telling, record: id.record, patient: patient,
                meeting: telling.meeting,
                text: parts.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
                    .joined(separator: ": "))
        }
    }

    /// Everybody whose part in the meeting somebody noted.
    func attendance(of meeting: Meeting) -> [Item] {
        record.professionalOrder.compactMap { id in
            guard let part = meeting.attendance[id]?.latest(in: record.standing) else { return nil }
            return Item(
                kind: .attendance, record: part.stamp.id, meeting: meeting.id,
                text: part.value.label, people: [.owner(.professional(id))])
        }
    }
}
