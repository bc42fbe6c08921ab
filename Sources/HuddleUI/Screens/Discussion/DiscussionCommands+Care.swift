import HuddleCore
import TerminalUI

extension DiscussionScreen {
    /// What is kept in view about a person between meetings, and who outside knows of it.
    static let care: [UICommand] =
        [
            line("wait", "What the person waits for, and since when", "W", .wait),
            line("assessment", "Which service assessed what", "A", .assessment),
            line("family-did", "What the family had to do themselves", "V", .familyDid),
            UICommand(
                "dissent", "Somebody does not agree with the decision", .entry,
                keys: [.character("D")], in: [.discussion]
            ) { $0.openDissent() }.writing(),
            UICommand(
                "change-decision", "A decision that takes the place of an earlier one, and why",
                .entry, keys: [.character("C")], in: [.discussion]
            ) { $0.changeDecision() }.writing(),
            UICommand(
                "answer", "An action or a lead for what the line selected asks", .entry,
                keys: [.character("y")], in: [.discussion]
            ) { $0.answerSelected() }.writing(),
            UICommand(
                "told", "Who outside has been told of changes", .entry,
                keys: [.character("T")], in: [.discussion]
            ) { $0.pickAudience() }.writing(),
            UICommand(
                "field", "Change a field of the record", .entry,
                keys: [.character("i")], in: [.discussion]
            ) { $0.pickField() }.hinted("field").writing(),
            UICommand(
                "prompt", "The first thing that the record lacks", .entry,
                keys: [.character("p")], in: [.discussion]
            ) { $0.takeUpPrompt() }.writing(),
            UICommand(
                "bereavement", "Who keeps in touch with the family after the death", .entry,
                keys: [.character("B")], in: [.discussion]
            ) { $0.pickBereavement() }.writing(),
        ].map { $0.needsPerson() } + [
            UICommand(
                "choose", "Choose where two people said different things", .entry,
                keys: [.character("=")], in: [.discussion, .patientRecord, .actions]
            ) { $0.chooseDisputed() }.writing()
        ]
}

extension Model {
    /// Whoever takes over, when they are in the meeting; else whoever types.
    func acknowledger(of handover: HandoverID) -> String {
        guard let meeting, case .professional(let id)? = record.ends(of: handover).to,
            record.attendance(of: id, in: meeting).isInMeeting
        else { return writer }
        return record.name(of: id)
    }

    /// A wait is over, or goes on after all.
    mutating func settle(_ matter: MatterID) -> [Effect] {
        let isOpen = record.status(of: matter).isOpen
        let status: ActionStatus = isOpen ? .done(clock.today) : .open
        let days = counted(record.daysWaited(matter, on: clock.today), "day")
        let isWait = record.matters[matter]?.kind == .wait
        let done = isWait ? "Over after \(days). u takes it back." : "Settled. u takes it back."
        return perform(
            .revise(matter.record, .status(status)),
            then: AfterSaving(notice: isOpen ? done : "Open again"))
    }

    /// Opens the line for somebody who does not agree with the decision selected, else the last one.
    mutating func openDissent() -> [Effect] {
        guard let meeting, let patient = currentPatient else { return [] }
        let decisions = record.entries(of: patient, in: meeting).compactMap { entry in
            if case .decision(let id) = entry { id } else { nil as DecisionID? }
        }
        var chosen = decisions.last
        if case .decision(let id) = selectedItem { chosen = id }
        guard let chosen else {
            refuse("Nothing is decided about this person today. d records a decision.")
            return []
        }
        open(.answering(chosen.record, patient, meeting, .dissent))
        return []
    }

    /// Opens the line for a decision in place of the one selected, else of one chosen among those that
    /// stand.
    mutating func changeDecision() -> [Effect] {
        guard let meeting, let patient = currentPatient else { return [] }
        if case .decision(let id) = selectedItem {
            open(.answering(id.record, patient, meeting, .decision))
            return []
        }
        let choices = record.standingDecisions(about: patient).reversed().prefix(30).map { id in
            let day = record.decisions[id].flatMap { record.meetings[$0.meeting]?.date.long } ?? ""
            return Picker.Choice(
                label:
                    "\(TextLayout.pad(day, to: 11))  \(shown(record.text(of: id.record), about: patient))",
                deed: .write(.answering(id.record, patient, meeting, .decision), .whatStands))
        }
        guard !choices.isEmpty else {
            refuse("Nothing has been decided about this person. d records a decision.")
            return []
        }
        overlay = .pick(Picker(title: "In place of which decision?", choices: Array(choices)))
        return []
    }

    /// Turns what the line asks into an action, or agrees who leads where two assessed the same. The line
    /// selected comes first, then the first line that asks for something.
    mutating func answerSelected() -> [Effect] {
        guard let meeting, let patient = currentPatient,
            case .discussion(let state) = stack.top
        else { return [] }
        let items = [selectedItem].compactMap { $0 } + state.items(self)
        let repeated = record.repeatedAssessments(of: patient, settings.thresholds)
        for case .matter(let id) in items {
            if let found = repeated.first(where: { $0.second == id || $0.first == id }) {
                return pickLead(found, in: meeting)
            }
            guard record.matters[id]?.kind == .familyDid,
                record.actions(answering: id.record).isEmpty
            else { continue }
            let words = record.text(of: id.record)
            open(.answering(id.record, patient, meeting, .action), text: words + " ")
            return []
        }
        refuse("Nothing here asks for an answer. V writes what the family had to do.")
        return []
    }

    private mutating func pickLead(
        _ repeated: RepeatedAssessment, in meeting: MeetingID
    ) -> [Effect] {
        let services = [repeated.first, repeated.second].compactMap { record.who(of: $0) }
        let choices = services.map { owner in
            Picker.Choice(
                label: shownOwner(owner),
                deed: .perform(
                    .keepInView(
                        MatterAdded(
                            meeting: meeting, patient: repeated.patient, kind: .lead,
                            text: repeated.subject, who: owner)),
                    AfterSaving(notice: "\(shownOwner(owner)) leads on \(repeated.subject)")))
        }
        overlay = .pick(Picker(title: "Who leads on \(repeated.subject)?", choices: choices))
        return []
    }

    /// Offers everybody who does not know of a change yet, all of them first.
    mutating func pickAudience() -> [Effect] {
        guard let meeting, let patient = currentPatient else { return [] }
        let untold = record.untold(of: patient, settings)
        let audiences = Set(untold.flatMap(\.missing)).sorted()
        guard !audiences.isEmpty else {
            refuse("Nothing to tell: everybody outside knows what the record says.")
            return []
        }
        func choice(_ to: [Audience]) -> Picker.Choice {
            let about = untold.filter { !Set($0.missing).isDisjoint(with: to) }
            let words = to.map(\.label).joined(separator: ", ")
            let fields = about.map(\.field.label).joined(separator: ", ")
            return Picker.Choice(
                label: "\(words): \(fields)",
                deed: .perform(
                    .tell(
                        TellingAdded(
                            meeting: meeting, patient: patient, about: about.map(\.change),
                            to: to)),
                    AfterSaving(notice: "Noted as told: \(words)")))
        }
        let all = audiences.count > 1 ? [choice(audiences)] : []
        overlay = .pick(
            Picker(
                title: "Who has been told about \(shownName(patient))?",
                choices: all + audiences.map { choice([$0]) }))
        return []
    }

    /// Offers who in the directory keeps in touch with the family.
    mutating func pickBereavement() -> [Effect] {
        guard let meeting, let patient = currentPatient else { return [] }
        guard record.death(of: patient) != nil else {
            refuse(Refusal.nobodyDied(patient).message)
            return []
        }
        let role = RoleID("bereavement")
        let owners = record.allProfessionals.map { Owner.professional($0) } + [.role(role)]
        let choices = owners.map { owner in
            let role = settings.roles.role(record.role(of: owner)).name
            let name = shownOwner(owner)
            return Picker.Choice(
                label: name == role ? name : "\(name), \(role)",
                deed: .perform(
                    .planBereavement(meeting, patient, by: owner),
                    AfterSaving(notice: "Bereavement contacts: \(shownOwner(owner))")))
        }
        overlay = .pick(Picker(title: "Who keeps in touch with the family?", choices: choices))
        return []
    }
}
