import HuddleCore
import TerminalUI

/// Where people said different things: every value stands until somebody chooses.
extension Model {
    /// Lets the chair choose: about the line or the field selected, else about what comes first.
    mutating func chooseDisputed() -> [Effect] {
        guard let dispute = disputesHere().first else {
            refuse("Nothing to choose: nobody said different things here.")
            return []
        }
        offer(dispute, writing: nil)
        return []
    }

    /// Everything on which people disagree on this screen, what is selected first.
    private func disputesHere() -> [Dispute] {
        switch stack.top {
        case .actions:
            guard let action = selectedAction,
                record.actions[action]?.patient.map(record.isRestricted) != true
            else { return [] }
            return record.disputes(about: action.record)
        case .patientRecord(let state):
            let fields = state.rows(self)
            let selected =
                fields.indices.contains(state.list.selected)
                ? [fields[state.list.selected]] : []
            let listed = meetingListing(state.patient)
            return (selected + state.allFields(self)).compactMap {
                record.dispute(about: $0, of: state.patient, in: listed)
            }
        default:
            guard let patient = currentPatient, !record.isRestricted(patient) else { return [] }
            let selected = selectedItem.map { record.disputes(about: $0.record) } ?? []
            return selected + record.disputes(about: patient, in: meeting)
        }
    }

    /// Offers the values between which to choose, and with a purpose to write another.
    mutating func offer(_ dispute: Dispute, writing purpose: EntryPurpose?) {
        var choices = dispute.choices.map { choice($0) }
        if let purpose {
            choices.append(
                Picker.Choice(
                    label: "Write another", deed: .write(purpose, .seen(dispute.heads))))
        }
        overlay = .pick(
            Picker(title: "\(dispute.label): people said different things", choices: choices))
    }

    /// A field's value for one line, in more words and in fewer: every value between which nobody has
    /// chosen, else the later one and how many there are, else that alone. Empty where there is none.
    func variants(of field: PatientField, _ patient: PatientID) -> [String] {
        let values = record.disputedValues(of: field, patient)
        let shown = record.value(field, of: patient)
        guard let all = record.disputedWords(of: field, patient) else {
            return shown.map { [$0] } ?? []
        }
        let later = (shown ?? "not recorded") + valueCount(of: field, patient)
        return ["! \(all)", "! \(later)", "! \(values.count) values"]
    }

    /// ` (2 values)` where nobody has chosen between several; empty elsewhere.
    func valueCount(of field: PatientField, _ patient: PatientID) -> String {
        let count = record.disputedValues(of: field, patient).count
        return count > 1 ? " (\(count) values)" : ""
    }

    /// A row that sets a field, with the value as its words.
    func choice(_ command: Command, isKnown: Bool = false) -> Picker.Choice {
        let (field, value) = words(of: command)
        let words = value.isEmpty ? "Clear it" : value
        let notice = value.isEmpty ? "cleared" : value
        return Picker.Choice(
            label: isKnown ? "\(words) (as it is)" : words,
            deed: .perform(command, AfterSaving(notice: "\(field): \(notice)")))
    }

    /// What a command sets, and to what, as a row shows it.
    private func words(of command: Command) -> (field: String, value: String) {
        switch command {
        case .setPatient(_, let field, let value, _, _):
            (field.label, value.isEmpty ? "" : field.shown(value))
        case .setWhyToday(_, _, let text, _): ("Why today", text)
        case .setOutcome(_, _, let outcome, _): ("Outcome", outcome.words)
        case .revise(_, let revision, _): ("Chosen", words(of: revision))
        default: ("", "")
        }
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
}

extension Dispute {
    /// True for what a new date settles.
    var isAboutDate: Bool {
        if case .revise(_, .due, _)? = choices.first { true } else { false }
    }

    /// True for what new words settle.
    var isAboutWords: Bool {
        if case .revise(_, .text, _)? = choices.first { true } else { false }
    }
}
