import HuddleCore
import TerminalUI

extension Model {
    /// Changes a field: choices are picked, days and words are typed, and where people said different
    /// things one of their values can be taken as it is.
    mutating func change(_ field: PatientField, of patient: PatientID) -> [Effect] {
        let known = record.value(field, of: patient)
        let purpose = EntryPurpose.field(field, patient)
        guard case .choice(let words) = field.kind else {
            let dispute = record.dispute(
                about: field, of: patient, in: meetingListing(patient))
            return open(purpose, text: known ?? "", choosing: dispute)
        }
        let heads = edited(by: purpose).heads
        let choices = (words + (known == nil ? [] : [""])).map { value in
            choice(
                .setPatient(
                    patient, field, value, meeting: meetingListing(patient),
                    answering: .seen(heads)),
                isKnown: value == known)
        }
        overlay = .pick(
            Picker(title: "\(field.label) of \(shownName(patient))", choices: choices))
        return []
    }

    /// The open meeting, when the person is on its list: what is changed then was said in it.
    func meetingListing(_ patient: PatientID) -> MeetingID? {
        meeting.flatMap { record.isOpen($0) && record.isListed(patient, in: $0) ? $0 : nil }
    }

    /// Offers the fields that this screen may show, what the record lacks first.
    mutating func pickField() -> [Effect] {
        guard let patient = currentPatient else { return [] }
        guard !record.isRestricted(patient) else {
            refuse("The person objects to being discussed. e opens the record.")
            return []
        }
        let lacking = record.prompts(of: patient, on: dayShown, settings).map(\.field)
        let others = PatientRecordState(patient: patient).allFields(self)
            .filter { !lacking.contains($0) }
        let choices = (lacking + others).map { field in
            let value = record.patients[patient].map { record.disputedText($0.field(field)) } ?? ""
            let words = value.isEmpty ? "not recorded" : field.shown(value)
            return Picker.Choice(
                label: "\(lacking.contains(field) ? "! " : "")\(field.label): \(words)",
                deed: .change(field, patient))
        }
        overlay = .pick(Picker(title: "Which field of \(shownName(patient))?", choices: choices))
        return []
    }

    /// Takes up the first thing that the record lacks.
    mutating func takeUpPrompt() -> [Effect] {
        guard let patient = currentPatient else { return [] }
        guard let prompt = record.prompts(of: patient, on: dayShown, settings).first else {
            refuse("The record has everything the team looks at.")
            return []
        }
        return change(prompt.field, of: patient)
    }

    /// Every owner of an action between whom nobody has chosen.
    func shownOwners(of row: ActionRow) -> String {
        ([row.owner] + row.otherOwners).map { shownOwner($0) }.joined(separator: " | or | ")
    }

    /// Every due day of an action between which nobody has chosen.
    func shownDues(of row: ActionRow) -> String {
        ([row.due] + row.otherDues).map { $0?.short ?? "no date" }.joined(separator: " | or | ")
    }
}
