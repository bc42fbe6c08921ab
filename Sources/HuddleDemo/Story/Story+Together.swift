import HuddleCore

/// How the team works together in its last half year: who saw whom, new residents, scores, rounds.
extension Story {
    /// True in the weeks of which contacts and scores are kept: a team begins with that some day.
    func isLate(_ date: Day) -> Bool {
        calendar.meetings.count >= 20 && calendar.meetings.suffix(26).contains { $0 <= date }
    }

    /// Who saw whom in the week before, as the coordinator hears of it.
    mutating func noteContacts(before date: Day) throws(Refusal) {
        guard isLate(date) else { return }
        for place in active where lives[place].ward == nil && !lives[place].objects {
            for _ in 0..<teamwork.number(0...2) {
                guard let speaker = visitor(of: lives[place]) else { continue }
                let day = date.advanced(by: -teamwork.number(1...6))
                try scribe.write(
                    .addContact(
                        ContactAdded(patient: lives[place].id, speaker: speaker, day: day)))
                scribe.wait(seconds: teamwork.number(3...9))
            }
        }
    }

    /// Mostly the same face; now and then somebody from an agency.
    private mutating func visitor(of life: Life) -> Speaker? {
        if teamwork.chance(12) {
            let names = ["Jo", "Kemi", "Lukas", "Asha"]
            return Speaker(
                role: RoleID("healthCareAssistant"), name: teamwork.pick(names))
        }
        let usual = life.careHome?.role ?? RoleID("districtNurse")
        let other = ["districtNurse", "palliativeNurse", "domiciliaryCarer"].map(RoleID.init)
        let role = teamwork.chance(70) ? usual : teamwork.pick(other)
        return staff.member(role).map { Speaker(role: $0.role, professional: $0.id) }
    }

    /// Notes when somebody came into a home, and what was done for them since.
    mutating func noteNewResidents(on date: Day) throws(Refusal) {
        guard isLate(date) else { return }
        for place in active where lives[place].careHome != nil {
            let life = lives[place]
            if let movedIn = scribe.record.day(.movedIn, of: life.id) {
                guard scribe.record.day(.homeAssessed, of: life.id) == nil,
                    movedIn.days(until: date) > 6
                else { continue }
                let late = teamwork.chance(25) ? 6 : 0
                try set(.homeAssessed, "\(movedIn.advanced(by: 3))", of: place)
                try set(.supportPlanned, "\(movedIn.advanced(by: 6 + late))", of: place)
            } else if life.occasion != nil {
                try set(.movedIn, "\(date.advanced(by: -teamwork.number(2...4)))", of: place)
            }
        }
    }

    /// Somebody has come into a home this week, so that a clock runs today.
    mutating func noteNewestResident() throws(Refusal) {
        guard isLate(calendar.today),
            let place = active.last(where: { lives[$0].careHome != nil && lives[$0].ward == nil })
        else { return }
        try set(.movedIn, "\(calendar.today.advanced(by: -5))", of: place)
        try set(.homeAssessed, "\(calendar.today.advanced(by: -2))", of: place)
    }

    private mutating func set(
        _ field: PatientField, _ value: String, of place: Int
    ) throws(Refusal) {
        try scribe.write(.setPatient(lives[place].id, field, value, meeting: nil))
        scribe.wait(seconds: 6)
    }

    /// The read-back and the three minutes at the end.
    mutating func closeTogether(_ meeting: MeetingID, on date: Day) throws(Refusal) {
        guard isLate(date) else { return }
        if teamwork.chance(85) { try scribe.write(.readBack(meeting, by: nil)) }
        scribe.wait(seconds: 40)
        let week = calendar.meetings.suffix(26).count { $0 <= date }
        let questions = scribe.settings.reflectionQuestions
        for _ in 0..<teamwork.number(4...8) {
            try score(meeting, .reflection, questions, around: 5 + week / 8)
        }
    }

    /// One person's answers, a point or two to either side of a number.
    private mutating func score(
        _ meeting: MeetingID, _ round: ScoreRound, _ questions: [String], around middle: Int
    ) throws(Refusal) {
        let answers = questions.map { question in
            ScoreAnswer(question, min(10, max(0, middle + teamwork.number(-2...2))))
        }
        try scribe.write(.score(meeting, round, answers))
        scribe.wait(seconds: teamwork.number(10...20))
    }

    /// Every fourth week a round of the homes, once a learning session, once a bereavement review.
    mutating func meetOtherwise(after date: Day) throws(Refusal) {
        guard isLate(date), let week = calendar.meetings.suffix(26).firstIndex(of: date) else {
            return
        }
        let number = calendar.meetings.count - week
        let day = date.advanced(by: 1).workingDay
        if number % 4 == 2 { try goRound(on: day) }
        if number == 11 { try learn(on: day) }
        if number == 6 { try rememberThoseWhoDied(on: day) }
    }

    private mutating func open(
        _ template: String, on day: Day, with roles: [String]
    ) throws(Refusal) -> MeetingID? {
        scribe.now = max(scribe.now, day.at(minute: 10 * 60))
        scribe.begin(scribe.newJournal(&teamwork), writer: "office", person: "Helen Marsh")
        let chair = seat(roles.first ?? "")?.id
        guard
            let opened = try scribe.write(
                .openMeeting(template: template, date: day, chair: chair))
        else { return nil }
        let meeting = MeetingID(opened)
        for member in roles.compactMap(seat) {
            try scribe.write(.setAttendance(meeting, member.id, .present))
            scribe.wait(seconds: 3)
        }
        return meeting
    }

    private mutating func goRound(on day: Day) throws(Refusal) {
        let roles = ["gp", "districtNurse", "careHomeNurse", "seniorCareWorker"]
        guard let meeting = try open("round", on: day, with: roles) else { return }
        for patient in scribe.record.listedPatients(in: meeting) {
            try scribe.write(.focus(meeting, patient))
            scribe.wait(seconds: teamwork.number(60...200))
            let isDead = scribe.record.status(of: patient) == .died
            if let home = scribe.record.careHome(of: patient).flatMap(CareHome.init),
                let staff = staff.member(home.role), !scribe.record.isRestricted(patient), !isDead
            {
                let speaker = Speaker(role: staff.role, professional: staff.id)
                try scribe.write(
                    .contribute(meeting, patient, speaker, teamwork.pick(Self.roundLines)))
                try scribe.write(
                    .addContact(
                        ContactAdded(
                            patient: patient, meeting: meeting, speaker: speaker, day: day)))
            }
            try scribe.write(.setOutcome(meeting, patient, .noChange))
        }
        try close(meeting, on: day)
    }

    private mutating func learn(on day: Day) throws(Refusal) {
        let roles = [
            "coordinator", "districtNurse", "careHomeNurse", "seniorCareWorker",
            "domiciliaryCarer", "socialWorker", "chaplain", "voluntary",
        ]
        guard let meeting = try open("learning", on: day, with: roles) else { return }
        let questions = scribe.settings.template("learning").questions
        for _ in 0..<8 { try score(meeting, .before, questions, around: 5) }
        scribe.wait(seconds: 3600)
        for _ in 0..<8 { try score(meeting, .after, questions, around: 8) }
        try close(meeting, on: day)
    }

    private mutating func rememberThoseWhoDied(on day: Day) throws(Refusal) {
        let roles = ["bereavement", "districtNurse", "chaplain"]
        guard let meeting = try open("bereavement", on: day, with: roles) else { return }
        for patient in scribe.record.listedPatients(in: meeting) {
            try scribe.write(.focus(meeting, patient))
            scribe.wait(seconds: teamwork.number(60...180))
            try scribe.write(.setOutcome(meeting, patient, .noChange))
        }
        try close(meeting, on: day)
    }

    private mutating func close(_ meeting: MeetingID, on day: Day) throws(Refusal) {
        try scribe.write(.focus(meeting, nil))
        try closeTogether(meeting, on: day)
        try scribe.signOff(meeting, by: nil)
    }

    private static let roundLines = [
        "Ate with the others twice this week", "Awake at four most nights, settles with a hand",
        "Skin sound, turned by two", "Quieter than usual, still smiles at the dog",
        "Daughter comes on Sundays and asks how nights are", "Walks to the window with one of us",
        "Drinks if somebody sits with her", "New mattress came, sleeps better",
    ]
}
