import HuddleCore

extension Story {
    /// What a turn notes beside its topic: waits, assessments, what the family had to do, who was told.
    ///
    /// It draws nothing at random: who and when follow from the day and the person, so that the rest
    /// of the story is the same with it and without.
    mutating func care(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        guard !life.objects else { return }
        if life.occasion == .death { return try planBereavement(sitting) }
        guard life.status == .active else { return }
        try endWaits(sitting)
        try tell(sitting)
        let turn = (Int(sitting.date.number) / 7 * 5 + sitting.place * 3) % 24
        switch turn {
        case 0: try wait(sitting)
        case 1: try assessTwice(sitting)
        case 2: try noteFamily(sitting)
        case 3: try disagree(sitting)
        case 4: try hear(sitting)
        case 5: try moveBetweenPlaces(sitting)
        case 6: try ask(sitting)
        case 7: try assessWhole(sitting)
        default: break
        }
    }

    /// The contacts with bereaved families that are due are made.
    mutating func keepInTouch(on date: Day) throws(Refusal) {
        for place in keptInTouch.sorted() {
            let open = scribe.record.bereavementContacts(of: lives[place].id)
                .filter { scribe.record.status(of: $0).isOpen }
            if open.isEmpty { keptInTouch.remove(place) }
            for id in open {
                guard let due = scribe.record.due(of: id), due <= date else { continue }
                try note(.revise(id.record, .status(.done(due))))
            }
        }
    }

    private mutating func planBereavement(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        guard scribe.record.death(of: life.id) != nil,
            let owner = owner(.role(RoleID("bereavement")), life)
                ?? owner(.role(RoleID("districtNurse")), life)
        else { return }
        try note(.planBereavement(sitting.meeting, life.id, by: owner))
        keptInTouch.insert(sitting.place)
    }

    private mutating func wait(_ sitting: Sitting) throws(Refusal) {
        let waits = ["Profiling bed", "Package of care", "Hospice bed", "Discharge home"]
        try keep(.wait, waits[sitting.place % waits.count], sitting, daysAgo: 4)
    }

    private mutating func endWaits(_ sitting: Sitting) throws(Refusal) {
        for wait in scribe.record.openWaits(of: lives[sitting.place].id)
        where scribe.record.daysWaited(wait, on: sitting.date) > 14 {
            try note(.revise(wait.record, .status(.done(sitting.date.advanced(by: -1)))))
        }
    }

    private mutating func assessTwice(_ sitting: Sitting) throws(Refusal) {
        let subjects = ["Swallowing", "Skin", "Moving and handling"]
        let subject = subjects[sitting.place % subjects.count]
        let roles = ["districtNurse", "occupationalTherapist"].map { RoleID($0) }
        for (days, role) in roles.enumerated() {
            let who = owner(.role(role), lives[sitting.place])
            try keep(.assessment, subject, sitting, who: who, daysAgo: 1 - days)
        }
        guard sitting.place % 2 == 0 else { return }
        let lead = owner(.role(roles[1]), lives[sitting.place])
        try keep(.lead, subject, sitting, who: lead)
    }

    private mutating func assessWhole(_ sitting: Sitting) throws(Refusal) {
        let nurse = owner(.role(RoleID("palliativeNurse")), lives[sitting.place])
        try keep(.assessment, "Holistic, with the family", sitting, who: nurse, daysAgo: 2)
    }

    private mutating func noteFamily(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        let deeds = [
            "Collects the medicines from the chemist every week",
            "Rings round for somebody to sit at night", "Washes and turns without being shown how",
        ]
        let deed = deeds[sitting.place % deeds.count]
        guard let id = try keep(.familyDid, deed, sitting), sitting.place % 3 > 0 else { return }
        try note(
            .addAction(
                ActionAdded(
                    meeting: sitting.meeting, patient: life.id, text: "Take this over: \(deed)",
                    owner: owner(.role(RoleID("districtNurse")), life),
                    due: sitting.date.advanced(by: 5).workingDay, answers: id)))
    }

    private mutating func disagree(_ sitting: Sitting) throws(Refusal) {
        let id = lives[sitting.place].id
        guard let worker = present[RoleID("socialWorker")],
            let decision = scribe.record.discussion(of: id, in: sitting.meeting).decisions.last
        else { return }
        try note(
            .say(
                ContributionAdded(
                    meeting: sitting.meeting, patient: id,
                    speaker: Speaker(role: RoleID("socialWorker"), professional: worker),
                    text: "Too early: the family has not been asked", against: decision)))
    }

    private mutating func hear(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        let ways: [VoiceSource] = [
            .byPhone, .inRoom, .beforeMeeting,
            .reported(by: owner(.role(RoleID("districtNurse")), life)),
        ]
        try note(
            .say(
                ContributionAdded(
                    meeting: sitting.meeting, patient: life.id,
                    speaker: Speaker(role: .family, name: life.persona.carer.name),
                    text: "Wants to be told first when anything changes",
                    how: ways[sitting.place % ways.count])))
    }

    private mutating func moveBetweenPlaces(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        let handover = HandoverAdded(
            meeting: sitting.meeting, patient: life.id, text: "Night visits and the syringe pump",
            from: owner(.role(RoleID("districtNurse")), life),
            to: owner(.role(RoleID("palliativeNurse")), life),
            places: HandoverPlaces(from: life.place, to: "Ward 4"))
        guard let id = try note(.handOver(handover)) else { return }
        lives[sitting.place].handovers.append(HandoverID(id))
    }

    private mutating func ask(_ sitting: Sitting) throws(Refusal) {
        try note(
            .keepInView(
                MatterAdded(
                    patient: lives[sitting.place].id, kind: .request,
                    text: "The family asks for a talk about the nights")))
    }

    private mutating func tell(_ sitting: Sitting) throws(Refusal) {
        let id = lives[sitting.place].id
        let untold = scribe.record.untold(of: id, scribe.settings)
        guard !untold.isEmpty, sitting.place % 4 > 0 else { return }
        let to: [Audience] =
            sitting.place % 4 == 1
            ? [.outOfHours, .ambulance] : Set(untold.flatMap(\.missing)).sorted()
        try note(
            .tell(
                TellingAdded(
                    meeting: sitting.meeting, patient: id, about: untold.map(\.change), to: to)))
    }

    @discardableResult
    private mutating func keep(
        _ kind: MatterKind, _ text: String, _ sitting: Sitting, who: Owner? = nil,
        daysAgo: Int = 0
    ) throws(Refusal) -> RecordID? {
        try note(
            .keepInView(
                MatterAdded(
                    meeting: sitting.meeting, patient: lives[sitting.place].id, kind: kind,
                    text: text, who: who, on: sitting.date.advanced(by: -daysAgo))))
    }

    @discardableResult
    private mutating func note(_ command: Command) throws(Refusal) -> RecordID? {
        scribe.wait(seconds: 6)
        return try scribe.write(command)
    }
}
