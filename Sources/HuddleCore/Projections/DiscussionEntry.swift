/// One line of what was said, decided or agreed about a person, in the order in which it was typed.
public enum DiscussionEntry: Equatable, Sendable {
    case contribution(ContributionID)
    case decision(DecisionID)
    case action(ActionID)
    case handover(HandoverID)

    /// The line that recorded it.
    public var record: RecordID {
        switch self {
        case .contribution(let id): id.record
        case .decision(let id): id.record
        case .action(let id): id.record
        case .handover(let id): id.record
        }
    }
}

extension TeamRecord {
    /// Everything recorded about the person in the meeting, in the order in which it was typed.
    public func entries(of patient: PatientID, in meeting: MeetingID) -> [DiscussionEntry] {
        let discussion = discussion(of: patient, in: meeting)
        var entries: [(Stamp, DiscussionEntry)] = []
        for id in discussion.contributions {
            guard let item = contributions[id], counts(item.stamp) else { continue }
            entries.append((item.stamp, .contribution(id)))
        }
        for id in discussion.decisions {
            guard let item = decisions[id], counts(item.stamp) else { continue }
            entries.append((item.stamp, .decision(id)))
        }
        for id in discussion.actions {
            guard let item = actions[id], counts(item.stamp) else { continue }
            entries.append((item.stamp, .action(id)))
        }
        for id in discussion.handovers {
            guard let item = handovers[id], counts(item.stamp) else { continue }
            entries.append((item.stamp, .handover(id)))
        }
        return entries.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// The roles in the meeting that have said nothing about the person yet; voices not counted.
    public func rolesNotHeard(
        on patient: PatientID, in meeting: MeetingID, _ roles: RoleList
    ) -> [RoleID] {
        let heard = Set(
            discussion(of: patient, in: meeting).contributions
                .filter(counts).compactMap { contributions[$0]?.speaker.value(in: standing)?.role })
        var missing: [RoleID] = []
        for professional in peopleInMeeting(meeting) {
            let role = role(of: professional)
            guard !heard.contains(role), !missing.contains(role), !roles.role(role).isVoice else {
                continue
            }
            missing.append(role)
        }
        return missing
    }
}
