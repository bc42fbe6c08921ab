/// One action as registers, minutes and exports show it.
public struct ActionRow: Equatable, Sendable {
    public let id: ActionID
    public let patient: PatientID?
    public let text: String
    public let owner: Owner?
    /// The day on which it was agreed.
    public let created: Day
    public let meeting: MeetingID?
    public let due: Day?
    public let status: ActionStatus
    /// Meetings that it has survived since it was agreed.
    public internal(set) var carried: Int
    /// The other owners and days that stand beside these until somebody chooses.
    public var otherOwners: [Owner?] = []
    public var otherDues: [Day?] = []
    /// True when two people said whether it is done, and differently.
    public var isStatusDisputed = false

    /// Whole days past the due date while open; 0 otherwise.
    public func daysOver(on today: Day) -> Int {
        guard status.isOpen, let due else { return 0 }
        return max(0, due.days(until: today))
    }

    /// True when it is still open after its due date.
    public func isOverdue(on today: Day) -> Bool { daysOver(on: today) > 0 }

    /// Whole days since it was agreed while it is open; nil afterwards.
    public func age(on today: Day) -> Int? {
        status.isOpen ? max(0, created.days(until: today)) : nil
    }

    /// The day on which it was closed, if it was.
    public var closed: Day? {
        switch status {
        case .done(let day), .cancelled(let day, _): day
        case .open, .accepted: nil
        }
    }
}

/// Which actions are asked for.
public struct ActionFilter: Equatable, Sendable {
    /// Whether closed actions are asked for, open ones, or both.
    public enum Status: String, CaseIterable, Sendable {
        case open, done, all
    }

    public var status = Status.open
    /// Words in the owner's name or role.
    public var owner: String?
    public var organisation: String?
    /// Words in the patient's name, or an id.
    public var patient: String?
    public var isOverdueOnly = false
    public var dueBy: Day?

    public init() {}
}

extension TeamRecord {
    /// The day on which an action was agreed: that of its meeting, unless an earlier list had it.
    public func dayAgreed(on action: Action) -> Day {
        action.agreed ?? action.meeting.flatMap { meetings[$0]?.date } ?? action.at.utcDay
    }

    /// One action as it stands; nil when it does not count.
    public func row(of action: ActionID) -> ActionRow? {
        row(of: action) { action, closed in
            // From the latest back: only the meetings since then are looked at.
            let since = action.patient.map { meetingsOfPatient[$0] ?? [] } ?? meetingOrder
            var count = 0
            for meeting in since.reversed() {
                guard let stamp = meetings.stamp(of: meeting), action.stamp < stamp else { break }
                guard counts(stamp), closed.map({ isHeld(meeting, by: $0) }) ?? true,
                    action.patient.map({ isListed($0, in: meeting) }) ?? true
                else { continue }
                count += 1
            }
            return count
        }
    }

    private func isHeld(_ meeting: MeetingID, by day: Day) -> Bool {
        meetings.part(of: meeting) { $0.pointee.date <= day } ?? false
    }

    /// The actions that pass the filter, earliest due first, those without a date last.
    public func actionRegister(
        _ filter: ActionFilter, today: Day, roles: RoleList
    ) -> [ActionRow] {
        var carries = CarryCount(record: self)
        var rows: [ActionRow] = []
        let looksAtOpenOnly = filter.status == .open && standing.horizon == nil
        for id in looksAtOpenOnly ? Array(openActionIDs) : actionOrder {
            guard counts(id), passesStatus(id, filter.status),
                let row = row(of: id, carried: { carries.count($0, closed: $1) }),
                passes(row, filter, today: today, roles: roles)
            else { continue }
            rows.append(row)
        }
        return rows.sorted { left, right in
            let (a, b) = (left.due?.number ?? .max, right.due?.number ?? .max)
            return a != b ? a < b : left.id < right.id
        }
    }

    private func row(of id: ActionID, carried: (Action, Day?) -> Int) -> ActionRow? {
        guard let action = actions[id], counts(action.stamp) else { return nil }
        let status = status(of: id)
        var row = ActionRow(
            id: id, patient: action.patient, text: text(of: id.record),
            owner: action.owner.value(in: standing) ?? nil,
            created: dayAgreed(on: action), meeting: action.meeting,
            due: action.due.value(in: standing) ?? nil, status: status,
            carried: 0)
        row.carried = carried(action, row.closed)
        if action.owner.isDisputed(in: standing) {
            row.otherOwners = action.owner.live(in: standing).map(\.value).withoutRepeats
                .filter { $0 != row.owner }
        }
        if action.due.isDisputed(in: standing) {
            row.otherDues = action.due.live(in: standing).map(\.value).withoutRepeats
                .filter { $0 != row.due }
        }
        row.isStatusDisputed = action.status.isDisputed(in: standing)
        return row
    }

    private func passesStatus(_ id: ActionID, _ status: ActionFilter.Status) -> Bool {
        switch status {
        case .all: true
        case .open: self.status(of: id).isOpen
        case .done: !self.status(of: id).isOpen
        }
    }

    private func passes(
        _ row: ActionRow, _ filter: ActionFilter, today: Day, roles: RoleList
    ) -> Bool {
        if filter.isOverdueOnly, !row.isOverdue(on: today) { return false }
        if let dueBy = filter.dueBy, row.due.map({ $0 > dueBy }) ?? true { return false }
        if let words = filter.owner {
            guard let owner = row.owner else { return false }
            let text =
                "\(name(of: owner, roles: roles)) \(roles.role(role(of: owner)).name) \(role(of: owner))"
            guard SearchText.matches(words, in: text) else { return false }
        }
        if let words = filter.organisation {
            guard let organisation = row.owner.flatMap(organisation(of:)),
                SearchText.matches(words, in: organisation)
            else { return false }
        }
        guard let words = filter.patient else { return true }
        guard let patient = row.patient else { return false }
        return patient.description == words || SearchText.matches(words, in: name(of: patient))
    }

    /// The organisation of an owner in the directory.
    public func organisation(of owner: Owner) -> String? {
        guard case .professional(let id) = owner else { return nil }
        return value(.organisation, of: id)
    }
}

/// Counts the meetings an action has survived; keeps the dates of each person's meetings at hand.
private struct CarryCount {
    private let record: TeamRecord
    private var dates: [PatientID?: [(stamp: Stamp, date: Day)]] = [:]

    init(record: TeamRecord) {
        self.record = record
    }

    mutating func count(_ action: Action, closed: Day?) -> Int {
        let meetings = meetings(of: action.patient)
        let first = meetings.firstIndex { action.stamp < $0.stamp } ?? meetings.endIndex
        guard let closed else { return meetings.count - first }
        return meetings[first...].count { $0.date <= closed }
    }

    private mutating func meetings(of patient: PatientID?) -> [(stamp: Stamp, date: Day)] {
        if let known = dates[patient] { return known }
        let ids =
            patient.map { id in record.meetings(of: id).filter { record.isListed(id, in: $0) } }
            ?? record.allMeetings
        let found = ids.compactMap { record.meetings[$0] }.map { ($0.stamp, $0.date) }
        dates[patient] = found
        return found
    }
}
