/// One row of the roll: somebody, their part, and whether they usually come.
public struct RollRow: Equatable, Sendable {
    public let professional: ProfessionalID
    public let name: String
    public let role: RoleID
    public let organisation: String?
    public let attendance: Attendance
    public let isUsual: Bool
}

extension TeamRecord {
    /// Everybody who can be called: the usual members first, then the rest. A guest is on the roll of
    /// the meeting they came to, and of others only once more of them is entered.
    public func roll(of meeting: MeetingID) -> [RollRow] {
        let usual = Set(usualMembers(of: meeting))
        let noted = Set(meetings[meeting]?.attendance.keys.map { $0 } ?? [])
        let rows = professionalOrder.filter {
            counts($0)
                && (noted.contains($0)
                    || value(.left, of: $0) == nil && (usual.contains($0) || !isGuest($0)))
        }.map { id in
            RollRow(
                professional: id, name: name(of: id), role: role(of: id),
                organisation: value(.organisation, of: id),
                attendance: attendance(of: id, in: meeting), isUsual: usual.contains(id))
        }
        return rows.filter(\.isUsual) + rows.filter { !$0.isUsual }
    }

    /// Those who came to one of the last four meetings of the same template, or sent apologies;
    /// everybody in the directory but guests when there has been none. Who came as a guest, or in
    /// the place of somebody else, is not a usual member yet.
    public func usualMembers(of meeting: MeetingID) -> [ProfessionalID] {
        guard let current = meetings[meeting] else { return [] }
        let earlier = meetingOrder.reversed().lazy.filter { id in
            guard let other = self.meetings[id] else { return false }
            return other.template == current.template && other.stamp < current.stamp
                && self.counts(id)
        }.prefix(4)
        let came = earlier.reduce(into: Set<ProfessionalID>()) { came, id in
            for (professional, versions) in meetings[id]?.attendance ?? [:] {
                if versions.value(in: standing)?.isOfTheTeam == true { came.insert(professional) }
            }
        }
        return allProfessionals.filter { came.isEmpty ? !isGuest($0) : came.contains($0) }
    }

    /// True for somebody who was entered as the guest of a meeting, who never came as one of the team,
    /// and of whom nothing was entered since: the next roll call does not wait for them.
    func isGuest(_ id: ProfessionalID) -> Bool {
        guard enteredAsGuests.contains(id), let person = professionals[id] else { return false }
        let cameOtherwise = meetingsAsOneOfTeam[id, default: []].contains { meeting in
            counts(meeting) && attendance(of: id, in: meeting).isOfTheTeam
        }
        guard !cameOtherwise else { return false }
        return !ProfessionalField.allCases.contains { field in
            person.field(field).live(in: standing).contains { $0.stamp != person.stamp }
        }
    }

    /// Those of the core roles that nobody in the meeting holds.
    public func missingRoles(in meeting: MeetingID, of core: [RoleID]) -> [RoleID] {
        let held = Set(peopleInMeeting(meeting).map { role(of: $0) })
        return core.filter { !held.contains($0) }
    }

    /// Everybody who takes part, in the order of the directory.
    public func peopleInMeeting(_ meeting: MeetingID) -> [ProfessionalID] {
        professionalOrder.filter {
            counts($0) && attendance(of: $0, in: meeting).isInMeeting
        }
    }

    /// How many people of each sector take part; a guest without a role counts in none.
    public func sectors(in meeting: MeetingID, _ roles: RoleList) -> [Sector: Int] {
        peopleInMeeting(meeting).filter(hasRole).reduce(into: [:]) { count, id in
            count[roles.role(role(of: id)).sector, default: 0] += 1
        }
    }
}
