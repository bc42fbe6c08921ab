import HuddleCore

extension Story {
    /// Who is going to be there, and how.
    struct Roll {
        var parts: [(member: Staff.Member, attendance: Attendance)] = []

        func attendance(_ id: ProfessionalID) -> Attendance {
            parts.first { $0.member.id == id }?.attendance ?? .absent
        }
    }

    mutating func planRoll() -> Roll {
        var roll = Roll()
        for member in staff.members {
            roll.parts.append((member, anyAttendance()))
        }
        return roll
    }

    private mutating func anyAttendance() -> Attendance {
        switch random.below(100) {
        case ..<8: .apologies
        case ..<14: .remote
        case ..<17: .part
        case ..<18: .absent
        default: .present
        }
    }

    /// The GP, or whoever of the usual chairs is there.
    func chair(of roll: Roll) -> ProfessionalID? {
        ["gp", "palliativeConsultant", "palliativeNurse", "coordinator", "districtNurse"]
            .compactMap { seat($0)?.id }
            .first { roll.attendance($0).isInMeeting }
    }

    /// Notes the exceptions, marks everybody else present, and lets deputies and guests in.
    mutating func call(_ roll: Roll, in meeting: MeetingID) throws(Refusal) {
        pause(30...90)
        for (member, attendance) in roll.parts where attendance != .present {
            guard attendance != .absent else { continue }
            try scribe.write(.setAttendance(meeting, member.id, attendance))
            pause(2...6)
            if attendance == .apologies, random.chance(40) { try sendDeputy(member, in: meeting) }
        }
        try scribe.write(.markUsualMembersPresent(meeting))
        pause(2...6)
        for (member, attendance) in roll.parts {
            try scribe.write(.setAttendance(meeting, member.id, attendance))
        }
        if random.chance(14) { try letGuestIn(meeting) }
        notePresent(in: meeting)
    }

    private mutating func sendDeputy(
        _ member: Staff.Member, in meeting: MeetingID
    ) throws(Refusal) {
        guard let entry = StaffEntry.deputies.first(where: { $0.role == member.role }) else {
            return
        }
        if visitors[entry.name] == nil {
            let values = entry.values(phone: testPhone(&random))
            guard let id = try scribe.write(.addProfessional(values)) else { return }
            visitors[entry.name] = ProfessionalID(id)
            pause(20...40)
        }
        guard let deputy = visitors[entry.name] else { return }
        try scribe.write(.setAttendance(meeting, deputy, .deputy(for: member.id)))
        pause(2...6)
    }

    private mutating func letGuestIn(_ meeting: MeetingID) throws(Refusal) {
        let entry = random.pick(StaffEntry.guests)
        pause(10...30)
        if let known = visitors[entry.name] {
            try scribe.write(.setAttendance(meeting, known, .guest))
        } else {
            let values = entry.values(phone: testPhone(&random))
            guard let id = try scribe.write(.addGuest(meeting, values)) else { return }
            visitors[entry.name] = ProfessionalID(id)
        }
    }

    /// The first of each role who can speak; usual members come before deputies and guests.
    private mutating func notePresent(in meeting: MeetingID) {
        present = [:]
        for id in scribe.record.peopleInMeeting(meeting) {
            let role = scribe.record.role(of: id)
            if present[role] == nil { present[role] = id }
        }
    }
}
