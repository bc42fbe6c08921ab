/// Who has spoken about a person and who has not yet, by role.
public struct Voices: Equatable, Sendable {
    public let heard: [RoleID]
    /// Those in the meeting who have said nothing, then the person and the family.
    public let notHeard: [RoleID]
}

/// How often a role has spoken over a meeting.
public struct VoiceShare: Equatable, Sendable {
    public let role: RoleID
    public let count: Int
}

extension TeamRecord {
    /// Who has been heard on the person in the meeting.
    public func voices(
        on patient: PatientID, in meeting: MeetingID, _ roles: RoleList
    ) -> Voices {
        let said = discussion(of: patient, in: meeting).contributions.filter(counts)
            .compactMap { speaker(of: $0)?.role }
        var heard: [RoleID] = []
        for role in said where !heard.contains(role) { heard.append(role) }
        let silent = [RoleID.person, .family].filter { !heard.contains($0) }
        return Voices(
            heard: heard, notHeard: rolesNotHeard(on: patient, in: meeting, roles) + silent)
    }

    /// How often each role has spoken in the meeting, the most first; roles that are there and have
    /// said nothing stand at the end with none.
    public func voiceShares(in meeting: MeetingID) -> [VoiceShare] {
        var counts: [RoleID: Int] = [:]
        for discussion in meetings[meeting]?.discussions.all ?? [] {
            for id in discussion.contributions where self.counts(id) {
                if let role = speaker(of: id)?.role { counts[role, default: 0] += 1 }
            }
        }
        for professional in peopleInMeeting(meeting) where hasRole(professional) {
            counts[role(of: professional), default: 0] += 0
        }
        return counts.map { VoiceShare(role: $0.key, count: $0.value) }.sorted {
            $0.count != $1.count ? $0.count > $1.count : $0.role < $1.role
        }
    }

    /// The contributions that do not agree with a decision.
    public func dissents(from decision: DecisionID) -> [ContributionID] {
        guard let state = decisions[decision] else { return [] }
        return discussion(of: state.patient, in: state.meeting).contributions
            .filter { counts($0) && contributions[$0]?.against == decision }
    }

    /// How a voice came to the meeting, in words: `by phone`.
    public func words(for how: VoiceSource, roles: RoleList) -> String {
        switch how {
        case .inRoom: "in the room"
        case .byPhone: "by phone"
        case .beforeMeeting: "before the meeting"
        case .reported(let owner):
            owner.map { "reported by \(name(of: $0, roles: roles))" } ?? "reported"
        }
    }
}
