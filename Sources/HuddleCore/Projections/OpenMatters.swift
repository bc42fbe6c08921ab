extension TeamRecord {
    /// The matters about one person that count, oldest first.
    public func matters(of patient: PatientID) -> [MatterID] {
        (mattersOfPatient[patient] ?? []).filter { counts($0) }
    }

    /// Where the matter stands; open until somebody says otherwise.
    public func status(of matter: MatterID) -> ActionStatus {
        matters[matter]?.status.value(in: standing) ?? .open
    }

    /// Who assessed, leads or is waited for.
    public func who(of matter: MatterID) -> Owner? {
        matters[matter]?.who.value(in: standing) ?? nil
    }

    /// Since when it stands, or on which day it was.
    public func day(of matter: MatterID) -> Day? {
        guard let state = matters[matter] else { return nil }
        let day = state.on.value(in: standing) ?? nil
        return day ?? state.meeting.flatMap { meetings[$0]?.date } ?? state.at.utcDay
    }

    /// Whole days that a wait has lasted, up to its end or to `today`.
    public func daysWaited(_ matter: MatterID, on today: Day) -> Int {
        guard let since = day(of: matter) else { return 0 }
        switch status(of: matter) {
        case .done(let day), .cancelled(let day, _): return max(0, since.days(until: day))
        case .open, .accepted: return max(0, since.days(until: today))
        }
    }

    /// What the person still waits for, the longest wait first.
    public func openWaits(of patient: PatientID) -> [MatterID] {
        matters(of: patient).filter { matters[$0]?.kind == .wait && status(of: $0).isOpen }
            .sorted { (day(of: $0)?.number ?? 0, $0) < (day(of: $1)?.number ?? 0, $1) }
    }

    /// The actions that answer a line and count.
    public func actions(answering line: RecordID) -> [ActionID] {
        (actionsAnswering[line] ?? []).filter { counts($0) }
    }

    /// What came into the meeting from earlier ones unsettled, also where the meeting settles it: waits,
    /// requests, and what the family had to do without an action that answers it.
    public func openMatters(of patient: PatientID, before meeting: MeetingID) -> [MatterID] {
        guard let current = meetings[meeting] else { return [] }
        return matters(of: patient).filter { id in
            guard let matter = matters[id], matter.stamp < current.stamp,
                wasOpen(matter, at: current.stamp)
            else { return false }
            switch matter.kind {
            case .wait: return true
            case .familyDid:
                return actions(answering: id.record).allSatisfy {
                    current.stamp < actions[$0]?.stamp
                }
            case .request: return isOpenRequest(matter, before: meeting)
            case .assessment, .lead: return false
            }
        }
    }

    /// True when nobody had settled the matter before a moment.
    private func wasOpen(_ matter: Matter, at moment: Stamp) -> Bool {
        guard let last = matter.status.latest(in: standing), !last.value.isOpen else { return true }
        return moment < last.stamp
    }

    /// The request to discuss the person that no meeting has answered yet.
    func openRequest(of patient: PatientID) -> Matter? {
        matters(of: patient).lazy.compactMap { matters[$0] }
            .last { isOpenRequest($0, before: nil) }
    }

    /// A request is answered by the first meeting after it that discusses the person.
    private func isOpenRequest(_ matter: Matter, before limit: MeetingID?) -> Bool {
        guard matter.kind == .request, status(of: matter.id).isOpen else { return false }
        let end = limit.flatMap { meetings[$0]?.stamp }
        let answered = lastMeeting(of: matter.patient) { id in
            guard let meeting = meetings[id], matter.stamp < meeting.stamp else { return false }
            return (end.map { meeting.stamp < $0 } ?? true) && wasDiscussed(matter.patient, in: id)
        }
        return answered == nil
    }
}
