/// A line about a meeting that arrived after its sign-off and stands in no version of its minutes yet.
public struct LateLine: Equatable, Sendable {
    /// The line that an amendment can take in.
    public let id: RecordID
    /// Whom it is about; nil for the team as a whole.
    public let patient: PatientID?
    /// What it is: `Decision`, `New words`.
    public let label: String
    public let text: String
    /// The name of whoever typed it.
    public let by: String
}

extension TeamRecord {
    /// What others had typed by the sign-off of a meeting and nobody had before them, in the order of
    /// their stamps. Actions go on living after a sign-off: what was done with one is not late.
    public func lateLines(of meeting: MeetingID) -> [LateLine] {
        guard let state = meetings[meeting], counts(meeting),
            let signOff = signOff(of: meeting)
        else { return [] }
        let taken = amendments(of: state, upTo: nil).flatMap(\.takes)
        let search = LateSearch(
            record: self, sealed: asSignedOff(signOff, taking: Set(taken)).standing)
        return search.lines(of: state)
    }
}

/// Looks through everything that belongs to one meeting.
private struct LateSearch {
    let record: TeamRecord
    /// What counts in the latest version of the minutes.
    let sealed: Standing

    func lines(of meeting: Meeting) -> [LateLine] {
        var found = meeting.discussions.values.flatMap(lines)
        found += meeting.teamActions.flatMap { action($0, nil) }
        return found.sorted { $0.stamp < $1.stamp }.map(\.line)
    }

    private typealias Found = (stamp: Stamp, line: LateLine)

    private func lines(of discussion: Discussion) -> [Found] {
        let patient = discussion.patient
        var found = discussion.contributions.flatMap { contribution($0, patient) }
        found += discussion.decisions.flatMap { decision($0, patient) }
        found += discussion.actions.flatMap { action($0, patient) }
        found += discussion.handovers.flatMap { handover($0, patient) }
        found += versions(discussion.whyToday, "Why today", patient) { $0 }
        found += versions(discussion.outcome, "Outcome", patient, \.words)
        return found
    }

    private func contribution(_ id: ContributionID, _ patient: PatientID?) -> [Found] {
        guard let item = record.contributions[id] else { return [] }
        return lines(Item(item.stamp, item.typedBy, "Contribution", item.text), patient)
            + versions(item.speaker, "New speaker", patient) { $0.role.key }
    }

    private func decision(_ id: DecisionID, _ patient: PatientID?) -> [Found] {
        guard let item = record.decisions[id] else { return [] }
        return lines(Item(item.stamp, item.typedBy, "Decision", item.text), patient)
            + versions(item.reason, "New reason", patient) { $0 }
    }

    private func action(_ id: ActionID, _ patient: PatientID?) -> [Found] {
        guard let item = record.actions[id] else { return [] }
        return lines(Item(item.stamp, item.typedBy, "Action", item.text), patient)
    }

    private func handover(_ id: HandoverID, _ patient: PatientID?) -> [Found] {
        guard let item = record.handovers[id] else { return [] }
        return lines(Item(item.stamp, item.typedBy, "Handover", item.text), patient)
    }

    /// What all kinds of items have in common.
    private struct Item {
        let stamp: Stamp
        let by: String
        let label: String
        let text: Versioned<String>

        init(_ stamp: Stamp, _ by: String, _ label: String, _ text: Versioned<String>) {
            (self.stamp, self.by, self.label, self.text) = (stamp, by, label, text)
        }
    }

    /// The item itself, new words for it, or that it was struck out.
    private func lines(_ item: Item, _ patient: PatientID?) -> [Found] {
        let words = record.disputedText(item.text)
        if isLate(item.stamp) {
            let line = LateLine(
                id: item.stamp.id, patient: patient, label: item.label, text: words, by: item.by)
            return [(item.stamp, line)]
        }
        guard sealed.counts(item.stamp) else { return [] }
        let strikes = record.standing.undoersThatCount(of: item.stamp.id)
            .filter { !sealed.counts($0) }
            .map { found($0, "Struck out: \(item.label)", words, patient) }
        return strikes + versions(item.text, "New words", patient) { $0 }
    }

    private func versions<Value>(
        _ field: Versioned<Value>, _ label: String, _ patient: PatientID?,
        _ words: (Value) -> String
    ) -> [Found] {
        field.live(in: record.standing).filter { isLate($0.stamp) }
            .map { found($0.stamp, label, words($0.value), patient) }
    }

    private func found(
        _ stamp: Stamp, _ label: String, _ text: String, _ patient: PatientID?
    ) -> Found {
        let by = record.writer(of: stamp.id) ?? "somebody"
        return (
            stamp,
            LateLine(id: stamp.id, patient: patient, label: label, text: text, by: by)
        )
    }

    private func isLate(_ stamp: Stamp) -> Bool {
        record.standing.counts(stamp) && !sealed.counts(stamp)
    }
}

extension Outcome {
    /// The outcome in words.
    fileprivate var words: String {
        switch self {
        case .noChange: "No change"
        case .deferred(let reason): "Deferred: \(reason)"
        case .notDiscussed: "Not discussed, carried over"
        case .cleared: "No outcome"
        }
    }
}

extension TeamRecord {
    /// The name of whoever typed a line; looks through the steps, the latest first.
    func writer(of line: RecordID) -> String? {
        steps.last { step in
            step.stamp.id.journal == line.journal && step.stamp.id.sequence <= line.sequence
                && Int(line.sequence) < Int(step.stamp.id.sequence) + step.count
        }?.by
    }
}
