extension TeamRecord {
    func setWhyToday(
        _ meeting: MeetingID, _ patient: PatientID, _ text: String,
        _ answering: Answering = .whatStands
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        let text = text.trimmed
        let replaced = discussion(of: patient, in: meeting).whyToday
            .replaced(by: text, answering, in: standing, absent: "")
        guard let replaced else { return [] }
        return [
            .whyTodaySet(
                WhyTodaySet(meeting: meeting, patient: patient, text: text, replaces: replaced))
        ]
    }

    func add(_ contribution: ContributionAdded) throws(Refusal) -> Change {
        try requireListed(contribution.patient, in: contribution.meeting)
        let text = try words(contribution.text, "contribution")
        try requireKnown(contribution.speaker.professional.map { .professional($0) })
        if case .reported(let owner) = contribution.how { try requireKnown(owner) }
        if let decision = contribution.against, !counts(decision) {
            throw .unknownItem(decision.record)
        }
        return .contributionAdded(
            ContributionAdded(
                meeting: contribution.meeting, patient: contribution.patient,
                speaker: contribution.speaker, text: text, how: contribution.how,
                against: contribution.against))
    }

    func add(_ decision: DecisionAdded) throws(Refusal) -> Change {
        try requireListed(decision.patient, in: decision.meeting)
        let text = try words(decision.text, "decision")
        try requireKnown(decision.teller)
        if let changed = decision.changes, !counts(changed) {
            throw .unknownItem(changed.record)
        }
        return .decisionAdded(
            DecisionAdded(
                meeting: decision.meeting, patient: decision.patient, text: text,
                reason: decision.reason?.trimmed.nonEmpty, teller: decision.teller,
                tellBy: decision.tellBy, changes: decision.changes))
    }

    func add(_ action: ActionAdded) throws(Refusal) -> Change {
        if let meeting = action.meeting {
            if let patient = action.patient {
                try requireListed(patient, in: meeting)
            } else {
                try requireOpen(meeting)
            }
        }
        let text = try words(action.text, "action")
        try requireKnown(action.owner)
        return .actionAdded(
            ActionAdded(
                meeting: action.meeting, patient: action.patient, text: text,
                owner: action.owner, due: action.due, answers: action.answers,
                agreed: action.agreed))
    }

    func add(_ handover: HandoverAdded) throws(Refusal) -> Change {
        try requireListed(handover.patient, in: handover.meeting)
        let text = try words(handover.text, "handover")
        try requireKnown(handover.from, handover.to)
        return .handoverAdded(
            HandoverAdded(
                meeting: handover.meeting, patient: handover.patient, text: text,
                from: handover.from, to: handover.to, places: handover.places))
    }

    /// Nobody is discussed any more: everybody without an outcome is carried over.
    func carryOverOpen(_ meeting: MeetingID) throws(Refusal) -> [Change] {
        var changes: [Change] = []
        for patient in patientsWithoutOutcome(in: meeting) {
            changes += try setOutcome(meeting, patient, .notDiscussed)
        }
        return changes
    }

    func setOutcome(
        _ meeting: MeetingID, _ patient: PatientID, _ outcome: Outcome,
        _ answering: Answering = .whatStands
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        var outcome = outcome
        if case .deferred(let reason) = outcome {
            outcome = .deferred(reason: try words(reason, "reason for putting it off"))
        }
        let replaced = discussion(of: patient, in: meeting).outcome
            .replaced(by: outcome, answering, in: standing)
        guard let replaced else { return [] }
        return [
            .outcomeSet(
                OutcomeSet(
                    meeting: meeting, patient: patient, outcome: outcome, replaces: replaced))
        ]
    }
}
