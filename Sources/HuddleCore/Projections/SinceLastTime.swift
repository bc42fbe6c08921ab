extension TeamRecord {
    /// The actions about the person that came into the meeting: open when it began, or closed since
    /// the last meeting that had the person on its list.
    public func actionsSinceLastTime(of patient: PatientID, in meeting: MeetingID) -> [ActionRow] {
        guard let began = meetings.stamp(of: meeting) else { return [] }
        let previous = self.meeting(of: patient, before: meeting).flatMap { meetings.stamp(of: $0) }
        let earlier = (actionsOfPatient[patient] ?? []).prefix { id in
            actions.stamp(of: id).map { $0 < began } ?? false
        }
        return earlier.filter { id in
            guard let closing = closingStamp(of: id) else { return true }
            return previous.map { $0 < closing } ?? true
        }.compactMap(row)
    }

    /// The handovers about the person that nobody has acknowledged, from earlier meetings.
    public func openHandovers(of patient: PatientID, before meeting: MeetingID) -> [HandoverID] {
        guard let current = meetings[meeting] else { return [] }
        return handovers(of: patient).filter { id in
            guard let handover = handovers[id], handover.stamp < current.stamp else {
                return false
            }
            return handover.acknowledged.value(in: standing) == nil
        }
    }

    /// The handovers that came into the meeting unacknowledged, those acknowledged in it as well.
    public func handoversSinceLastTime(
        of patient: PatientID, in meeting: MeetingID
    ) -> [HandoverID] {
        guard let current = meetings[meeting] else { return [] }
        return handovers(of: patient).filter { id in
            guard let handover = handovers[id], handover.stamp < current.stamp else {
                return false
            }
            let answer = handover.acknowledged.latest(in: standing)
            return answer.map { current.stamp < $0.stamp } ?? true
        }
    }

    private func closingStamp(of action: ActionID) -> Stamp? {
        let last = actions.part(of: action) { $0.pointee.status.latest(in: standing) } ?? nil
        guard let last, !last.value.isOpen else { return nil }
        return last.stamp
    }
}
