/// What one signed-off meeting adds up to.
public struct MeetingMeasures: Equatable, Sendable {
    public let meeting: MeetingID
    public let date: Day
    public let listed: Int
    public let discussed: Int
    public let decisions: Int
    public let actions: Int
    /// Of these actions, those that are open past their date today.
    public let overdue: Int
    /// Half of the people discussed had less time than this, in seconds; nil where no time was kept.
    public let medianSeconds: Int?
    /// How many roles spoke about anybody; the person and the family not counted.
    public let rolesHeard: Int
    /// How many people were heard in their own or their family's words.
    public let voicesHeard: Int
}

/// How a team's meetings have gone lately.
public struct Measures: Equatable, Sendable {
    /// The latest signed-off meetings, oldest first.
    public let meetings: [MeetingMeasures]
    /// How many discussions each role spoke in, the most first.
    public let roles: [RoleShare]

    /// In how many discussions a role was heard.
    public struct RoleShare: Equatable, Sendable {
        public let role: RoleID
        public let discussions: Int

        public init(role: RoleID, discussions: Int) {
            self.role = role
            self.discussions = discussions
        }
    }

    /// How many people were discussed in all these meetings.
    public var discussed: Int { meetings.reduce(0) { $0 + $1.discussed } }
}

extension TeamRecord {
    /// What the latest signed-off meetings add up to, as it stands on a day.
    public func measures(ofLast count: Int, on today: Day, _ roles: RoleList) -> Measures {
        let latest = allMeetings.filter { signOff(of: $0) != nil }.suffix(max(0, count))
        var discussionsOf: [RoleID: Int] = [:]
        for meeting in latest {
            for patient in listedPatients(in: meeting) {
                for role in speakers(on: patient, in: meeting) {
                    discussionsOf[role, default: 0] += 1
                }
            }
        }
        let shares = discussionsOf.map { Measures.RoleShare(role: $0.key, discussions: $0.value) }
        return Measures(
            meetings: latest.compactMap { measures(of: $0, on: today, roles) },
            roles: shares.sorted {
                $0.discussions != $1.discussions
                    ? $0.discussions > $1.discussions : $0.role < $1.role
            })
    }

    private func measures(
        of meeting: MeetingID, on today: Day, _ roles: RoleList
    ) -> MeetingMeasures? {
        guard let state = meetings[meeting] else { return nil }
        let listed = listedPatients(in: meeting)
        let counts = counts(of: meeting)
        let heard = listed.map { speakers(on: $0, in: meeting) }
        let spent = timeSpent(in: meeting, now: state.openedAt)
        return MeetingMeasures(
            meeting: meeting, date: state.date, listed: listed.count,
            discussed: listed.count { wasDiscussed($0, in: meeting) },
            decisions: counts.decisions, actions: counts.actions,
            overdue: overdue(state, listed, on: today),
            medianSeconds: median(listed.compactMap { spent[$0] }.filter { $0 > 0 }),
            rolesHeard: heard.reduce(into: Set()) { $0.formUnion($1) }
                .count { !roles.role($0).isVoice },
            voicesHeard: heard.count { $0.contains { roles.role($0).isVoice } })
    }

    /// The roles that said something about the person in the meeting.
    private func speakers(on patient: PatientID, in meeting: MeetingID) -> Set<RoleID> {
        Set(
            discussion(of: patient, in: meeting).contributions.filter(counts)
                .compactMap { speaker(of: $0)?.role })
    }

    private func overdue(_ meeting: Meeting, _ listed: [PatientID], on today: Day) -> Int {
        let actions =
            listed.flatMap { meeting.discussions[$0]?.actions ?? [] } + meeting.teamActions
        return actions.count { id in
            counts(id) && status(of: id).isOpen && (due(of: id).map { $0 < today } ?? false)
        }
    }

    /// The middle value, the lower of the two when their number is even.
    private func median(_ values: [Int]) -> Int? {
        values.isEmpty ? nil : values.sorted()[(values.count - 1) / 2]
    }
}
