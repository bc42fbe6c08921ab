/// A decision that somebody has promised to tell the person and the family.
public struct Promise: Equatable, Sendable {
    public let id: DecisionID
    public let patient: PatientID
    /// What was decided.
    public let text: String
    /// By when they are told.
    public let by: Day?
}

extension TeamRecord {
    /// What each owner has to tell now: the promises of the last meetings up to a day, and earlier ones whose own
    /// day is not over. A decision that another one took the place of is told no more.
    func promises(on today: Day) -> [Owner: [Promise]] {
        let held = allMeetings.compactMap { id in meetings[id].map { (id: id, date: $0.date) } }
            .filter { $0.date <= today }
        let last = held.map(\.date).max()
        let changed = Set(decisions.values.filter { counts($0.id) }.compactMap(\.changes))
        var promises: [Owner: [Promise]] = [:]
        for meeting in held {
            for (owner, ids) in tells(of: meeting.id) {
                promises[owner, default: []] += ids.filter { !changed.contains($0) }
                    .compactMap(promise)
                    .filter { promise in
                        meeting.date == last || promise.by.map { $0 >= today } ?? false
                    }
            }
        }
        return promises.filter { !$0.value.isEmpty }
    }

    /// The decisions of a meeting by who has promised to tell them, in the order of the list.
    func tells(of meeting: MeetingID) -> [Owner: [DecisionID]] {
        guard let state = meetings[meeting] else { return [:] }
        var tells: [Owner: [DecisionID]] = [:]
        for patient in listedPatients(in: meeting) {
            for id in state.discussions[patient]?.decisions ?? [] where counts(id) {
                guard let teller = teller(of: id) else { continue }
                tells[teller, default: []].append(id)
            }
        }
        return tells
    }

    private func promise(_ id: DecisionID) -> Promise? {
        decisions[id].map { decision in
            Promise(
                id: id, patient: decision.patient, text: text(of: id.record), by: tellBy(of: id))
        }
    }
}
