extension TeamRecord {
    // MARK: People on the register

    /// Everybody ever on the register whose entry counts, in the order in which they were added.
    public var allPatients: [PatientID] { patientOrder.filter { counts($0) } }

    /// Everybody the team looks after now.
    public var activePatients: [PatientID] { allPatients.filter { status(of: $0) == .active } }

    /// The value of a field, nil when there is none or it is empty.
    public func value(_ field: PatientField, of patient: PatientID) -> String? {
        guard let value = patients[patient]?.field(field).value(in: standing), !value.isEmpty
        else { return nil }
        return value
    }

    /// The value of a day field, nil when there is none or it is no day.
    public func day(_ field: PatientField, of patient: PatientID) -> Day? {
        value(field, of: patient).flatMap { Day($0) }
    }

    /// The full name; somebody whose entry is missing is named by id.
    public func name(of patient: PatientID) -> String {
        value(.name, of: patient) ?? "Unknown \(patient)"
    }

    /// True for somebody who objects to being discussed: a shared screen shows no name and no
    /// record.
    public func isRestricted(_ patient: PatientID) -> Bool {
        value(.objection, of: patient) == "yes"
    }

    /// How long is thought to be left, nil when nobody has said.
    public func stage(of patient: PatientID) -> Stage? {
        value(.stage, of: patient).flatMap(Stage.init)
    }

    /// What the person's needs are doing, nil when nobody has said.
    public func phase(of patient: PatientID) -> Phase? {
        value(.phase, of: patient).flatMap(Phase.init)
    }

    /// Whether the team looks after the person now.
    public func status(of patient: PatientID) -> RegisterStatus {
        value(.status, of: patient).flatMap(RegisterStatus.init) ?? .active
    }

    // MARK: Professionals

    /// Everybody in the directory who has not left, in the order in which they were added.
    public var allProfessionals: [ProfessionalID] {
        professionalOrder.filter { counts($0) && value(.left, of: $0) == nil }
    }

    /// The value of a field, nil when there is none or it is empty.
    public func value(_ field: ProfessionalField, of professional: ProfessionalID) -> String? {
        guard let value = professionals[professional]?.field(field).value(in: standing),
            !value.isEmpty
        else { return nil }
        return value
    }

    /// The full name; somebody whose entry is missing is named by id.
    public func name(of professional: ProfessionalID) -> String {
        value(.name, of: professional) ?? "Unknown \(professional)"
    }

    /// The role that the directory gives; `unknown` when it gives none.
    public func role(of professional: ProfessionalID) -> RoleID {
        RoleID(value(.role, of: professional) ?? "unknown")
    }

    /// True when the directory gives a role.
    public func hasRole(_ professional: ProfessionalID) -> Bool {
        value(.role, of: professional) != nil
    }

    // MARK: Meetings

    /// Every meeting that counts, oldest first.
    public var allMeetings: [MeetingID] { meetingOrder.filter { counts($0) } }

    /// The sign-off that counts, if any: the first one, since nobody signs off twice.
    public func signOff(of meeting: MeetingID) -> SignOff? {
        meetings[meeting]?.signOffs.first { counts($0.stamp) }
    }

    /// The latest meeting that has not been signed off.
    public var openMeeting: MeetingID? {
        guard standing.horizon == nil else {
            return meetingOrder.last { counts($0) && signOff(of: $0) == nil }
        }
        return unsignedMeetings.max { left, right in
            meetings.stamp(of: left).map { $0 < meetings.stamp(of: right) } ?? false
        }
    }

    /// True while lines can be recorded in the meeting: it counts and is not signed off.
    public func isOpen(_ meeting: MeetingID) -> Bool {
        counts(meeting) && signOff(of: meeting) == nil
    }

    /// Every meeting that is open, the first opened first. There is more than one when two laptops
    /// opened one each before they heard of one another.
    public var openMeetings: [MeetingID] {
        guard standing.horizon == nil else { return meetingOrder.filter(isOpen) }
        return unsignedMeetings.sorted { left, right in
            meetings.stamp(of: left).map { $0 < meetings.stamp(of: right) } ?? false
        }
    }

    /// Whether and how the professional is there; absent until the roll call says otherwise.
    public func attendance(of professional: ProfessionalID, in meeting: MeetingID) -> Attendance {
        meetings[meeting]?.attendance[professional]?.value(in: standing) ?? .absent
    }

    /// Who chairs the meeting, nil when nobody has taken the chair.
    public func chair(of meeting: MeetingID) -> ProfessionalID? {
        meetings[meeting]?.chair.value(in: standing)
    }

    /// The person to whom the meeting last turned.
    public func focus(of meeting: MeetingID) -> PatientID? {
        meetings[meeting]?.focus.last { counts($0.stamp) }?.patient
    }

    /// What the meeting recorded about the person; empty when nothing was.
    public func discussion(of patient: PatientID, in meeting: MeetingID) -> Discussion {
        meetings[meeting]?.discussions[patient] ?? Discussion(patient: patient)
    }

    /// True when the person is on the list of the meeting.
    public func isListed(_ patient: PatientID, in meeting: MeetingID) -> Bool {
        // Asked of every meeting since an action was agreed: the discussion is not copied.
        meetings.part(of: meeting) { meeting in
            guard let place = meeting.pointee.discussions.place(of: patient) else { return false }
            return listingReason(meeting.pointee.discussions.all[place]) != nil
        } ?? false
    }

    /// Why the person is on the list of the meeting, possibly empty; nil when they are not on it.
    /// Somebody about whom something is recorded stays on the list, whoever took them off
    /// meanwhile.
    public func listingReason(of patient: PatientID, in meeting: MeetingID) -> String? {
        guard let discussion = meetings[meeting]?.discussions[patient] else { return nil }
        return listingReason(discussion)
    }

    func listingReason(_ discussion: Discussion) -> String? {
        if let reason = discussion.listing.value(in: standing) ?? nil { return reason }
        return hasEntries(discussion) ? "" : nil
    }

    /// True when somebody has recorded something about the person in the meeting.
    public func hasEntries(_ patient: PatientID, in meeting: MeetingID) -> Bool {
        hasEntries(discussion(of: patient, in: meeting))
    }

    private func hasEntries(_ discussion: Discussion) -> Bool {
        discussion.contributions.contains { counts($0) }
            || discussion.decisions.contains { counts($0) }
            || discussion.actions.contains { counts($0) }
            || discussion.handovers.contains { counts($0) }
            || discussion.matters.contains { counts($0) }
    }

    /// The people on the list of the meeting in the running order.
    public func listedPatients(in meeting: MeetingID) -> [PatientID] {
        guard let discussions = meetings[meeting]?.discussions else { return [] }
        let ranked = discussions.all.compactMap { discussion -> (Int, PatientID)? in
            guard listingReason(discussion) != nil else { return nil }
            return (discussion.rank.value(in: standing) ?? 0, discussion.patient)
        }
        return ranked.sorted { $0 < $1 }.map(\.1)
    }

    /// The meetings that listed the person or recorded something about them, oldest first.
    public func meetings(of patient: PatientID) -> [MeetingID] {
        (meetingsOfPatient[patient] ?? []).filter { counts($0) }
    }

    /// The latest meeting that listed the person or recorded something about them, and that fits.
    func lastMeeting(of patient: PatientID, where fits: (MeetingID) -> Bool) -> MeetingID? {
        meetingsOfPatient[patient]?.last { counts($0) && fits($0) }
    }

    /// The meeting before `meeting` that had the person on its list.
    public func meeting(of patient: PatientID, before meeting: MeetingID) -> MeetingID? {
        guard let limit = meetings.stamp(of: meeting) else { return meetings(of: patient).last }
        return lastMeeting(of: patient) { id in
            id != meeting && !(limit < meetings.stamp(of: id)) && isListed(patient, in: id)
        }
    }

    // MARK: Actions

    /// Every action that counts, oldest first.
    public var allActions: [ActionID] { actionOrder.filter { counts($0) } }

    /// The actions that are open at the moment up to which the record is read.
    var openActions: Set<ActionID> {
        standing.horizon == nil
            ? openActionIDs : Set(allActions.filter { status(of: $0).isOpen })
    }

    /// How many actions are open, and how many of them are past their date.
    public func openActionCounts(on today: Day) -> (open: Int, overdue: Int) {
        let open = openActions
        let overdue = open.count { id in
            (actions[id]?.due.value(in: standing) ?? nil).map { $0 < today } ?? false
        }
        return (open.count, overdue)
    }

    /// The actions about one person that count, oldest first.
    public func actions(of patient: PatientID) -> [ActionID] {
        (actionsOfPatient[patient] ?? []).filter { counts($0) }
    }

    /// The handovers about one person that count, oldest first.
    public func handovers(of patient: PatientID) -> [HandoverID] {
        (handoversOfPatient[patient] ?? []).filter { counts($0) }
    }

    /// Where the action stands; open until somebody says otherwise.
    public func status(of action: ActionID) -> ActionStatus {
        (actions.part(of: action) { $0.pointee.status.value(in: standing) } ?? nil) ?? .open
    }

    /// The reason of a decision; nil when none was given or its words were removed.
    public func reason(of decision: DecisionID) -> String? {
        guard redaction(of: decision.record) == nil else { return nil }
        return decisions[decision].flatMap { disputedText($0.reason).nonEmpty }
    }

    /// Why the words of a line were removed, in sealed minutes too; nil while they stand.
    public func redaction(of line: RecordID) -> String? {
        standing.redactions.reason(for: line)
    }

    /// The name of an owner: somebody in the directory, else the role in words.
    public func name(of owner: Owner, roles: RoleList) -> String {
        switch owner {
        case .professional(let id): name(of: id)
        case .role(let id): roles.role(id).name
        }
    }

    /// The role that an owner acts in.
    public func role(of owner: Owner) -> RoleID {
        switch owner {
        case .professional(let id): role(of: id)
        case .role(let id): id
        }
    }
}
