/// One line of what was said, decided or agreed about a person, in the order in which it was typed.
public enum DiscussionEntry: Equatable, Sendable {
    case contribution(ContributionID)
    case decision(DecisionID)
    case action(ActionID)
    case handover(HandoverID)
    case matter(MatterID)
    case telling(TellingID)
    /// A change of the person's record, by the line that made it.
    case field(RecordID)

    /// The line that recorded it.
    public var record: RecordID {
        switch self {
        case .contribution(let id): id.record
        case .decision(let id): id.record
        case .action(let id): id.record
        case .handover(let id): id.record
        case .matter(let id): id.record
        case .telling(let id): id.record
        case .field(let id): id
        }
    }
}

extension TeamRecord {
    /// Everything recorded about the person in the meeting, in the order in which it was typed.
    public func entries(of patient: PatientID, in meeting: MeetingID) -> [DiscussionEntry] {
        let discussion = discussion(of: patient, in: meeting)
        var entries: [(Stamp, DiscussionEntry)] = []
        func add(_ stamp: Stamp?, _ entry: DiscussionEntry) {
            if let stamp, counts(stamp) { entries.append((stamp, entry)) }
        }
        for id in discussion.contributions { add(contributions[id]?.stamp, .contribution(id)) }
        for id in discussion.decisions { add(decisions[id]?.stamp, .decision(id)) }
        for id in discussion.actions { add(actions[id]?.stamp, .action(id)) }
        for id in discussion.handovers { add(handovers[id]?.stamp, .handover(id)) }
        for id in discussion.matters { add(matters[id]?.stamp, .matter(id)) }
        for id in discussion.tellings { add(tellings[id]?.stamp, .telling(id)) }
        for id in discussion.fieldChanges where fieldChanges[id]?.field.isPrivate == false {
            add(fieldChanges[id]?.stamp, .field(id))
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
        for professional in peopleInMeeting(meeting) where hasRole(professional) {
            let role = role(of: professional)
            guard !heard.contains(role), !missing.contains(role), !roles.role(role).isVoice else {
                continue
            }
            missing.append(role)
        }
        return missing
    }
}
