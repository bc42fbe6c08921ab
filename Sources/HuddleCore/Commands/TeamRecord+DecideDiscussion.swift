extension TeamRecord {
    func setWhyToday(
        _ meeting: MeetingID, _ patient: PatientID, _ text: String
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        let why = discussion(of: patient, in: meeting).whyToday
        let text = text.trimmed
        guard text != why.value(in: standing) ?? "" || why.isDisputed(in: standing) else {
            return []
        }
        return [
            .whyTodaySet(
                WhyTodaySet(
                    meeting: meeting, patient: patient, text: text,
                    replaces: why.heads(in: standing)))
        ]
    }

    func contribute(
        _ meeting: MeetingID, _ patient: PatientID, _ speaker: Speaker, _ text: String
    ) throws(Refusal) -> Change {
        try requireListed(patient, in: meeting)
        let text = try words(text, "contribution")
        return .contributionAdded(
            ContributionAdded(meeting: meeting, patient: patient, speaker: speaker, text: text))
    }

    func add(_ decision: DecisionAdded) throws(Refusal) -> Change {
        try requireListed(decision.patient, in: decision.meeting)
        let text = try words(decision.text, "decision")
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
        return .actionAdded(
            ActionAdded(
                meeting: action.meeting, patient: action.patient, text: text,
                owner: action.owner, due: action.due))
    }

    func add(_ handover: HandoverAdded) throws(Refusal) -> Change {
        try requireListed(handover.patient, in: handover.meeting)
        let text = try words(handover.text, "handover")
        return .handoverAdded(
            HandoverAdded(
                meeting: handover.meeting, patient: handover.patient, text: text,
                from: handover.from, to: handover.to))
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
        _ meeting: MeetingID, _ patient: PatientID, _ outcome: Outcome
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        var outcome = outcome
        if case .deferred(let reason) = outcome {
            outcome = .deferred(reason: try words(reason, "reason for putting it off"))
        }
        let versions = discussion(of: patient, in: meeting).outcome
        guard versions.value(in: standing) != outcome || versions.isDisputed(in: standing) else {
            return []
        }
        return [
            .outcomeSet(
                OutcomeSet(
                    meeting: meeting, patient: patient, outcome: outcome,
                    replaces: versions.heads(in: standing)))
        ]
    }
}
