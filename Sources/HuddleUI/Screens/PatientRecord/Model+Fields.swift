import HuddleCore
import TerminalUI

extension Model {
    /// Changes a field: choices are picked, days and words are typed, and where two people said
    /// different things one of their values can be taken as it is.
    mutating func change(_ field: PatientField, of patient: PatientID) -> [Effect] {
        let known = record.value(field, of: patient)
        if case .choice(let words) = field.kind {
            let choices = words.map { value in
                setting(field, of: patient, to: value, isKnown: value == known)
            }
            let clearing = known == nil ? [] : [setting(field, of: patient, to: "")]
            overlay = .pick(picker(field, patient, choices + clearing))
            return []
        }
        let disputed = record.disputedValues(of: field, patient)
        guard disputed.isEmpty else {
            let choices = disputed.map { setting(field, of: patient, to: $0) }
            let other = Picker.Choice(
                label: "Write another", deed: .openEntry(.field(field, patient)))
            overlay = .pick(picker(field, patient, choices + [other]))
            return []
        }
        open(.field(field, patient), text: known ?? "")
        return []
    }

    private func picker(
        _ field: PatientField, _ patient: PatientID, _ choices: [Picker.Choice]
    ) -> Picker {
        Picker(title: "\(field.label) of \(shownName(patient))", choices: choices)
    }

    private func setting(
        _ field: PatientField, of patient: PatientID, to value: String, isKnown: Bool = false
    ) -> Picker.Choice {
        let words = value.isEmpty ? "Clear it" : field.shown(value)
        return Picker.Choice(
            label: isKnown ? "\(words) (as it is)" : words,
            deed: .perform(
                .setPatient(patient, field, value, meeting: meetingListing(patient)),
                AfterSaving(notice: "\(field.label): \(value.isEmpty ? "cleared" : words)")))
    }

    /// The open meeting, when the person is on its list: what is changed then was said in it.
    func meetingListing(_ patient: PatientID) -> MeetingID? {
        meeting.flatMap { record.isListed(patient, in: $0) ? $0 : nil }
    }

    /// Offers the fields that this screen may show, what the record lacks first.
    mutating func pickField() -> [Effect] {
        guard let patient = currentPatient else { return [] }
        guard !record.isRestricted(patient) else {
            refuse("The person objects to being discussed. e opens the record.")
            return []
        }
        let lacking = record.prompts(of: patient, on: clock.today, settings).map(\.field)
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
        guard let prompt = record.prompts(of: patient, on: clock.today, settings).first else {
            refuse("The record has everything the team looks at.")
            return []
        }
        return change(prompt.field, of: patient)
    }

    /// Lets the chair choose where two people said different things: about the action selected, else
    /// about a field of the person.
    mutating func chooseDisputed() -> [Effect] {
        if let action = selectedAction, let values = record.disputes(of: action).first {
            return choose(among: values, for: action)
        }
        let patient: PatientID? =
            if case .patientRecord(let state) = stack.top { state.patient } else { currentPatient }
        let fields = patient.map { record.disputedFields(of: $0) } ?? []
        guard let patient, let field = fields.first(where: { !$0.isPrivate }) else {
            refuse("Nothing to choose: nobody said different things here.")
            return []
        }
        let values = record.disputedValues(of: field, patient)
        overlay = .pick(
            picker(field, patient, values.map { setting(field, of: patient, to: $0) }))
        return []
    }

    private mutating func choose(among values: [Revision], for action: ActionID) -> [Effect] {
        let choices = values.map { value in
            Picker.Choice(
                label: words(of: value),
                deed: .perform(
                    .revise(action.record, value),
                    AfterSaving(notice: "Chosen: \(words(of: value))")))
        }
        overlay = .pick(Picker(title: "Two people said different things", choices: choices))
        return []
    }

    /// The value that a revision gives, as a row shows it.
    private func words(of revision: Revision) -> String {
        switch revision {
        case .text(let text), .reason(let text): text
        case .owner(let owner), .teller(let owner): shownOwner(owner)
        case .due(let day), .tellBy(let day): day?.short ?? "no date"
        case .status(let status): status.label
        case .speaker(let speaker): record.name(of: speaker) ?? speaker.role.key
        case .acknowledged(let name): name
        case .redacted(let reason, _): reason
        }
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
