/// One row of the running order: who, why, how it stands and how long it took.
public struct OrderRow: Equatable, Sendable {
    public let patient: PatientID
    public let stage: Stage?
    public let reason: String
    public let result: DiscussionResult
    /// Seconds spent on the person so far.
    public let seconds: Int
    public let isCurrent: Bool
    /// True when the person objects to being discussed: the row shows no name.
    public let isRestricted: Bool
    /// Set when somebody else on the list can be taken for this person.
    public let namesake: Namesake?
    public let hasDied: Bool
}

extension TeamRecord {
    /// The list of the meeting in its order, as it stands at `now`.
    public func runningOrder(of meeting: MeetingID, now: Instant) -> [OrderRow] {
        let spent = timeSpent(in: meeting, now: now)
        let current = focus(of: meeting)
        let listed = listedPatients(in: meeting)
        let namesakes = namesakes(among: listed)
        return listed.map { patient in
            OrderRow(
                patient: patient, stage: stage(of: patient),
                reason: listingReason(of: patient, in: meeting) ?? "",
                result: result(of: patient, in: meeting), seconds: spent[patient] ?? 0,
                isCurrent: patient == current,
                isRestricted: isRestricted(patient), namesake: namesakes[patient],
                hasDied: status(of: patient) == .died)
        }
    }

    /// The person after the current one who still needs an outcome, else the next in the order.
    public func nextPatient(in meeting: MeetingID) -> PatientID? {
        let order = listedPatients(in: meeting)
        guard let current = focus(of: meeting), let place = order.firstIndex(of: current) else {
            return order.first { result(of: $0, in: meeting) == .none } ?? order.first
        }
        let rest = order[(place + 1)...]
        return rest.first { result(of: $0, in: meeting) == .none } ?? rest.first
    }

    /// The person before the current one in the order.
    public func previousPatient(in meeting: MeetingID) -> PatientID? {
        let order = listedPatients(in: meeting)
        guard let current = focus(of: meeting), let place = order.firstIndex(of: current) else {
            return order.last
        }
        return place > 0 ? order[place - 1] : nil
    }
}
