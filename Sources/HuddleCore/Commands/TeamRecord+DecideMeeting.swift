extension TeamRecord {
    /// Opens a meeting and puts on its list whom the template asks for, in the order of need.
    func open(
        _ template: String, _ opened: MeetingOpened, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        let known = context.settings.templates
        guard let shape = known.first(where: { $0.key == template }) else {
            throw .unknownTemplate(template, known: known.map(\.key))
        }
        if let open = openMeeting { throw .meetingIsOpen(open) }
        let meeting = MeetingID(context.nextID)
        let needs = listingByNeed(shape, on: opened.date, context.settings)
        let listed = needs.enumerated().map { place, need in
            Change.patientListed(
                PatientListed(
                    meeting: meeting, patient: need.patient, rank: (place + 1) * rankGap,
                    reason: need.reason))
        }
        let frame = MeetingOpened.Frame(
            team: context.settings.name, title: shape.name, coreRoles: shape.coreRoles)
        let framed = MeetingOpened(
            template: template, date: opened.date, chair: opened.chair, frame: frame)
        return [.meetingOpened(framed)] + listed
    }

    func takeChair(
        _ meeting: MeetingID, _ professional: ProfessionalID
    ) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        try requireKnown(professional)
        guard chair(of: meeting) != professional else { return [] }
        let heads = meetings[meeting]?.chair.heads(in: standing) ?? []
        return [
            .chairTaken(ChairTaken(meeting: meeting, professional: professional, replaces: heads))
        ]
    }

    func setAttendance(
        _ meeting: MeetingID, _ professional: ProfessionalID, _ attendance: Attendance
    ) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        try requireKnown(professional)
        guard self.attendance(of: professional, in: meeting) != attendance else { return [] }
        return [attendanceChange(meeting, professional, attendance)]
    }

    /// Usual members are those in the directory who came to one of the last four meetings of the
    /// same template; everybody in the directory when there has been none.
    func markUsualMembersPresent(_ meeting: MeetingID) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        return usualMembers(of: meeting)
            .filter { attendance(of: $0, in: meeting) == .absent }
            .map { attendanceChange(meeting, $0, .present) }
    }

    func addGuest(
        _ meeting: MeetingID, _ values: [ProfessionalField: String], _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        if let known = absentGuest(like: values, in: meeting) {
            return [attendanceChange(meeting, known, .guest)]
        }
        let guest = try addProfessional(values)
        let id = ProfessionalID(context.nextID)
        return [guest, attendanceChange(meeting, id, .guest)]
    }

    /// A guest of an earlier meeting with these values: the roll does not call them, so their name is
    /// typed anew, and they are not to be entered twice.
    private func absentGuest(
        like values: [ProfessionalField: String], in meeting: MeetingID
    ) -> ProfessionalID? {
        let typed = values.mapValues(\.trimmed).filter { !$0.value.isEmpty }
        guard let name = typed[.name].map({ SearchText.folded($0) }) else { return nil }
        return allProfessionals.last { id in
            isGuest(id) && attendance(of: id, in: meeting) == .absent
                && SearchText.folded(self.name(of: id)) == name
                && typed.allSatisfy { $0.key == .name || value($0.key, of: id) == $0.value }
        }
    }

    func list(
        _ patient: PatientID, in meeting: MeetingID, reason: String
    ) throws(Refusal) -> [Change] {
        try requireOpen(meeting)
        guard counts(patient) else { throw .unknownPatient(patient) }
        guard !isListed(patient, in: meeting) else { throw .alreadyListed(patient, meeting) }
        let last = listedPatients(in: meeting).last.flatMap { rank(of: $0, in: meeting) }
        let discussion = discussion(of: patient, in: meeting)
        let heads = discussion.listing.heads(in: standing) + discussion.rank.heads(in: standing)
        return [
            .patientListed(
                PatientListed(
                    meeting: meeting, patient: patient, rank: rankBetween(last, nil) ?? .max,
                    reason: reason.trimmed, replaces: Set(heads).sorted()))
        ]
    }

    func unlist(_ patient: PatientID, from meeting: MeetingID) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        guard !hasEntries(patient, in: meeting) else { throw .alreadyRecorded(patient, meeting) }
        let heads = discussion(of: patient, in: meeting).listing.heads(in: standing)
        return [
            .patientUnlisted(PatientUnlisted(meeting: meeting, patient: patient, replaces: heads))
        ]
    }

    func move(
        _ patient: PatientID, in meeting: MeetingID, to place: Int
    ) throws(Refusal) -> [Change] {
        try requireListed(patient, in: meeting)
        let order = listedPatients(in: meeting)
        let others = order.filter { $0 != patient }
        let place = min(max(0, place), others.count)
        guard order.firstIndex(of: patient) != place else { return [] }
        let before = place > 0 ? rank(of: others[place - 1], in: meeting) : nil
        let after = place < others.count ? rank(of: others[place], in: meeting) : nil
        guard let rank = rankBetween(before, after) else {
            var renumbered = others
            renumbered.insert(patient, at: place)
            return renumbered.enumerated().map { index, id in
                moved(id, in: meeting, rank: (index + 1) * rankGap)
            }
        }
        return [moved(patient, in: meeting, rank: rank)]
    }

    func focus(_ meeting: MeetingID, on patient: PatientID?) throws(Refusal) -> [Change] {
        if let patient {
            try requireListed(patient, in: meeting)
        } else {
            try requireOpen(meeting)
        }
        guard focus(of: meeting) != patient else { return [] }
        return [.focusMoved(FocusMoved(meeting: meeting, patient: patient))]
    }

    // MARK: Parts

    private func attendanceChange(
        _ meeting: MeetingID, _ professional: ProfessionalID, _ attendance: Attendance
    ) -> Change {
        let heads = meetings[meeting]?.attendance[professional]?.heads(in: standing) ?? []
        return .attendanceSet(
            AttendanceSet(
                meeting: meeting, professional: professional, attendance: attendance,
                replaces: heads))
    }

    private func rank(of patient: PatientID, in meeting: MeetingID) -> Int? {
        discussion(of: patient, in: meeting).rank.value(in: standing)
    }

    private func moved(_ patient: PatientID, in meeting: MeetingID, rank: Int) -> Change {
        let heads = discussion(of: patient, in: meeting).rank.heads(in: standing)
        return .patientMoved(
            PatientMoved(meeting: meeting, patient: patient, rank: rank, replaces: heads))
    }

    /// A number strictly between two ranks, nil when there is none and all must be numbered anew.
    private func rankBetween(_ before: Int?, _ after: Int?) -> Int? {
        switch (before, after) {
        case (nil, nil): return rankGap
        case (let before?, nil): return before < .max - rankGap ? before + rankGap : nil
        case (nil, let after?): return after > .min + rankGap ? after - rankGap : nil
        case (let before?, let after?):
            let (gap, isTooWide) = after.subtractingReportingOverflow(before)
            return gap > 1 && !isTooWide ? before + gap / 2 : nil
        }
    }
}

/// Room between neighbours, so that ten moves into the same gap renumber nobody else.
private let rankGap = 1024
