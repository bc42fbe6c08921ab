import HuddleCore

extension Story {
    /// A whole meeting, from the roll to the sign-off.
    mutating func meet(on date: Day) throws(Refusal) {
        scribe.now = max(scribe.now, date.at(minute: 13 * 60 + 30))
        topicsToday = [:]
        let roll = planRoll()
        let chair = chair(of: roll)
        guard
            let opened = try scribe.write(
                .openMeeting(template: "weekly", date: date, chair: chair))
        else { return }
        let meeting = MeetingID(opened)
        try call(roll, in: meeting)
        try arrange(meeting)
        try letSecondWriterIn()
        try workThrough(meeting, on: date)
        try wrapUp(meeting, signedBy: chair)
    }

    /// Turns to each person in the order of the list, with a break in the middle.
    private mutating func workThrough(_ meeting: MeetingID, on date: Day) throws(Refusal) {
        let order = scribe.record.listedPatients(in: meeting)
        let halfWay = order.count > 14 && random.chance(75) ? order.count / 2 : nil
        for (turn, patient) in order.enumerated() {
            guard let place = places[patient] else { continue }
            if turn == halfWay { try takeBreak(in: meeting) }
            let isLate = turn > order.count * 2 / 3
            try discuss(Sitting(meeting: meeting, date: date, place: place, isLate: isLate))
            if random.chance(permille: 3) { try handChairOver(in: meeting) }
        }
    }

    private mutating func takeBreak(in meeting: MeetingID) throws(Refusal) {
        try scribe.write(.focus(meeting, nil))
        try scribe.write(.timer(meeting, .pause))
        pause(240...420)
        try scribe.write(.timer(meeting, .resume))
    }

    private mutating func handChairOver(in meeting: MeetingID) throws(Refusal) {
        guard let consultant = present[RoleID("palliativeConsultant")] else { return }
        try scribe.write(.takeChair(meeting, consultant))
        pause()
    }

    private mutating func wrapUp(
        _ meeting: MeetingID, signedBy chair: ProfessionalID?
    ) throws(Refusal) {
        try scribe.write(.focus(meeting, nil))
        pause(20...60)
        try reviewTeamActions(in: meeting)
        try keepInTouch(on: scribe.now.utcDay)
        pause(60...180)
        try closeTogether(meeting, on: scribe.record.meetings[meeting]?.date ?? calendar.today)
        try scribe.signOff(meeting, by: chair)
    }

    /// What the team itself has to do: some of it done, now and then something new.
    private mutating func reviewTeamActions(in meeting: MeetingID) throws(Refusal) {
        var open: [Life.OpenAction] = []
        for action in teamActions {
            if random.chance(35) {
                try scribe.write(.revise(action.id.record, .status(.done(scribe.now.utcDay))))
                pause()
            } else {
                open.append(action)
            }
        }
        teamActions = open
        guard random.chance(30) else { return }
        let lines = stock.lines("team")
        let text = lines[usedTeamLines % lines.count].spoken(Wording(), &random)
        usedTeamLines += 1
        let due = scribe.now.utcDay.advanced(by: random.number(7...21)).workingDay
        let owner = seat(random.chance(60) ? "coordinator" : "districtNurse")
        guard
            let id = try scribe.write(
                .addAction(
                    ActionAdded(
                        meeting: meeting, text: text, owner: owner.map { .professional($0.id) },
                        due: due)))
        else { return }
        teamActions.append(Life.OpenAction(id: ActionID(id), task: usedTeamLines, due: due))
    }

    /// The chair moves somebody up the list now and then.
    private mutating func arrange(_ meeting: MeetingID) throws(Refusal) {
        let order = scribe.record.listedPatients(in: meeting)
        guard order.count > 3, random.chance(30) else { return }
        try scribe.write(.move(meeting, random.pick(order), to: random.below(3)))
        pause()
    }

    /// Now and then the nurse types too, on her own machine and into her own journal.
    private mutating func letSecondWriterIn() throws(Refusal) {
        guard random.chance(17), let nurse = present[RoleID("districtNurse")],
            let name = scribe.record.value(.name, of: nurse),
            scribe.journals.last?.person != name
        else { return }
        scribe.join(scribe.newJournal(&random), writer: "nursing", person: name)
    }
}

/// One person’s turn in a meeting.
struct Sitting {
    let meeting: MeetingID
    let date: Day
    /// The place in `lives`.
    let place: Int
    /// True when time is getting short.
    let isLate: Bool
}
