/// Why somebody is on the list, and how early: hardest first, because decisions get worse in the
/// second half of a meeting (Soukup et al., BMJ Open 2019).
public enum Need: Int, Comparable, Sendable {
    case died, dying, unstable, new, moved, deferred, changed, overdue, requested, review

    public static func < (left: Need, right: Need) -> Bool { left.rawValue < right.rawValue }
}

/// Somebody's place in a running order before anybody has moved it.
public struct NeedRow: Equatable, Sendable {
    public let patient: PatientID
    public let need: Need
    /// In few words, for the row: `days`, `new`, `9 days over`; empty for the rest.
    public let reason: String
}

extension TeamRecord {
    /// Whom a meeting of this shape lists, in the order of need; by place first where it is grouped.
    public func listingByNeed(
        _ template: MeetingTemplate, on date: Day, _ settings: TeamSettings
    ) -> [NeedRow] {
        guard template.listing != .nobody else { return [] }
        guard template.listing != .bereaved else { return bereaved(on: date, settings) }
        let rows = allPatients.compactMap { need(of: $0, on: date, settings) }
            .filter { isListed($0, by: template.listing) }
        let keyed = rows.map { row in
            let place = template.isGroupedByPlace ? value(.place, of: row.patient) ?? "" : ""
            return (place, row.need, stage(of: row.patient) ?? .a, row)
        }
        return keyed.sorted { left, right in
            if left.0 != right.0 { return left.0 < right.0 }
            if left.1 != right.1 { return left.1 < right.1 }
            if left.2 != right.2 { return left.2 > right.2 }
            return left.3.patient < right.3.patient
        }.map(\.3)
    }

    /// Why the person should be discussed on a day; nil for somebody no longer looked after whose
    /// death or leaving has been discussed.
    public func need(of patient: PatientID, on date: Day, _ settings: TeamSettings) -> NeedRow? {
        guard status(of: patient) == .active else { return needAfterLeaving(patient) }
        // Of a meeting that is still open, only what was said there counts.
        let last = lastMeeting(of: patient) {
            isListed(patient, in: $0) && !(isOpen($0) && result(of: patient, in: $0) == .none)
        }
        let since = last.flatMap { meetings.stamp(of: $0) }
        func row(_ need: Need, _ reason: String) -> NeedRow {
            NeedRow(patient: patient, need: need, reason: reason)
        }
        if phase(of: patient) == .dying || stage(of: patient) == .d { return row(.dying, "dying") }
        if phase(of: patient) == .unstable { return row(.unstable, "unstable") }
        guard let last else { return row(.new, "new") }
        if changed(.place, of: patient, since: since) { return row(.moved, "moved") }
        func lesserNeed() -> NeedRow {
            if changed(.stage, of: patient, since: since)
                || changed(.phase, of: patient, since: since)
            {
                return row(.changed, "changed")
            }
            let over = daysOverdue(patient, on: date, settings)
            if over > 0 { return row(.overdue, "\(over) days over") }
            return openRequest(of: patient) != nil
                ? row(.requested, "asked for") : row(.review, "")
        }
        guard let left = leftOver(of: patient, in: last) else { return lesserNeed() }
        // Nobody spoke of why they were listed then: it is still the reason.
        let own =
            lesserNeed().reason.nonEmpty
            ?? LeftOver.ownReason(in: listingReason(of: patient, in: last) ?? "")
        return row(.deferred, left.words(after: own))
    }

    /// What the meeting left undone about the person; nil when it did not.
    private func leftOver(of patient: PatientID, in meeting: MeetingID) -> LeftOver? {
        switch result(of: patient, in: meeting) {
        case .deferred: .deferred
        case .notDiscussed: .notDiscussed
        case .none, .recorded, .noChange: nil
        }
    }

    /// Somebody who died, moved away or was discharged is discussed once more, at the first meeting
    /// after it was recorded that reaches them.
    private func needAfterLeaving(_ patient: PatientID) -> NeedRow? {
        let last = lastMeeting(of: patient) { wasDiscussed(patient, in: $0) }
        let since = last.flatMap { meetings[$0]?.stamp }
        guard changed(.status, of: patient, since: since) else { return nil }
        let (need, reason): (Need, String) =
            switch status(of: patient) {
            case .died: (.died, day(.diedOn, of: patient).map { "died \($0.short)" } ?? "died")
            case .moved: (.moved, "moved away")
            case .discharged, .active: (.moved, "discharged")
            }
        return NeedRow(patient: patient, need: need, reason: reason)
    }

    /// Days past the day on which the person's stage asks for a discussion; 0 when not due.
    public func daysOverdue(
        _ patient: PatientID, on date: Day, _ settings: TeamSettings
    ) -> Int {
        guard let stage = stage(of: patient), let limit = settings.thresholds.reviewDays[stage],
            let seen = lastDiscussed(patient)
        else { return 0 }
        return max(0, seen.days(until: date) - limit)
    }

    /// The date of the last meeting in which something about the person was settled.
    public func lastDiscussed(_ patient: PatientID) -> Day? {
        let meeting = lastMeeting(of: patient) { wasDiscussed(patient, in: $0) }
        return meeting.flatMap { meetings[$0]?.date }
    }

    /// The same of the meetings up to a day.
    func lastDiscussed(_ patient: PatientID, upTo day: Day) -> Day? {
        let meeting = lastMeeting(of: patient) { id in
            meetings[id].map { $0.date <= day } ?? false && wasDiscussed(patient, in: id)
        }
        return meeting.flatMap { meetings[$0]?.date }
    }

    private func changed(_ field: PatientField, of patient: PatientID, since: Stamp?) -> Bool {
        let live = patients[patient]?.field(field).live(in: standing) ?? []
        return live.contains { version in
            version.stamp != patients.stamp(of: patient) && since.map { $0 < version.stamp } ?? true
        }
    }
}
