import HuddleCore

extension Story {
    /// What the coordinator enters in the half hour before a meeting: who died, moved, arrived.
    mutating func prepare(for date: Day) throws(Refusal) {
        sit(minuteTaker(on: date), at: "office", date.at(minute: 13 * 60))
        for place in active { try live(through: date, place) }
        try tickReported(percent: 32)
        active.removeAll { lives[$0].status != .active }
        try fillSeats(on: date)
        try welcome(on: date, percent: 88)
        try noteContacts(before: date)
        try noteNewResidents(on: date)
        try handOutLists(before: date)
    }

    /// What has been entered since the last meeting, so that the next one has something of each.
    mutating func prepareForToday() throws(Refusal) {
        let eve = calendar.today.advanced(by: -1)
        sit("Helen Marsh", at: "office", eve.at(minute: 15 * 60 + 20))
        for place in active { try live(through: eve, place) }
        if options.patients > 8, !active.contains(where: { lives[$0].status == .died }),
            let place = active.filter({ !isKept(lives[$0].persona) })
                .min(by: { lives[$0].weeksLeft < lives[$1].weeksLeft })
        {
            try die(place, before: eve)
        }
        try tickReported(percent: 50)
        active.removeAll { lives[$0].status != .active }
        try welcome(on: eve, percent: 100)
        try noteContacts(before: eve)
        try noteNewestResident()
    }

    /// One week in somebody’s life, as far as the register hears of it.
    private mutating func live(through date: Day, _ place: Int) throws(Refusal) {
        lives[place].weeksLeft -= 1
        if lives[place].weeksLeft <= 0, lives[place].stage == .d, random.chance(12) {
            lives[place].weeksLeft = random.number(3...9)
        }
        if !isKept(lives[place].persona) {
            if lives[place].weeksLeft < 0 || random.chance(permille: 2) {
                return try die(place, before: date)
            }
            if lives[place].stage == .a, random.chance(permille: 3) { return try leave(place) }
        }
        try changePlace(place)
        if random.chance(30) { try noteNeed(place, in: nil) }
    }

    private mutating func die(_ place: Int, before date: Day) throws(Refusal) {
        let day = date.advanced(by: -random.number(1...5))
        let life = lives[place]
        lives[place].status = .died
        lives[place].diedOn = day
        lives[place].occasion = .death
        bereaved.append(place)
        try scribe.write(
            .all([
                .setPatient(life.id, .status, RegisterStatus.died.rawValue, meeting: nil),
                .setPatient(life.id, .diedOn, day.description, meeting: nil),
                .setPatient(life.id, .diedAt, life.place, meeting: nil),
            ]))
        pause(20...60)
    }

    private mutating func leave(_ place: Int) throws(Refusal) {
        let status: RegisterStatus = random.chance(60) ? .discharged : .moved
        lives[place].status = status
        try set(.status, status.rawValue, of: place, in: nil)
        for action in lives[place].actions {
            let reason = status == .moved ? "Moved out of the area" : "No longer on the register"
            try scribe.write(
                .revise(action.id.record, .status(.cancelled(scribe.now.utcDay, reason: reason))))
            pause()
        }
        lives[place].actions = []
    }

    /// Ticks what owners have reported by mail or telephone, also after a death.
    private mutating func tickReported(percent: Int) throws(Refusal) {
        for place in active + bereaved where lives[place].occasion != .death {
            var open: [Life.OpenAction] = []
            for action in lives[place].actions {
                guard action.due <= scribe.now.utcDay, random.chance(percent) else {
                    open.append(action)
                    continue
                }
                let day = scribe.now.utcDay.advanced(by: -random.below(4))
                try scribe.write(.revise(action.id.record, .status(.done(day))))
                pause(2...5)
            }
            lives[place].actions = open
        }
        bereaved.removeAll { lives[$0].actions.isEmpty && lives[$0].occasion == nil }
    }

    /// Into hospital and back, or from home to a care home.
    private mutating func changePlace(_ place: Int) throws(Refusal) {
        let life = lives[place]
        if life.ward != nil {
            guard random.chance(55) else { return }
            lives[place].ward = nil
        } else if life.stage < .d, random.chance(permille: 13) {
            lives[place].ward = "Riverside General, ward \(random.number(2...11))"
        } else if life.careHome == nil, life.stage > .a, random.chance(permille: 7) {
            let home = random.pick(CareHome.allCases)
            lives[place].careHome = home
            lives[place].occasion = .move
            try set(.address, home.address, of: place, in: nil)
        } else {
            return
        }
        try set(.place, lives[place].place, of: place, in: nil)
        pause(10...40)
    }

    /// New people take the places that have become free, though not always in the same week.
    private mutating func welcome(on date: Day, percent: Int) throws(Refusal) {
        while active.count < options.patients, random.chance(percent) {
            try register(on: date, since: date)
            pause(60...120)
        }
    }

    /// Twice a year somebody’s post goes to somebody else.
    private mutating func fillSeats(on date: Day) throws(Refusal) {
        let week = calendar.meetings.firstIndex(of: date) ?? 0
        guard week % 26 == 17, successions < StaffEntry.successors.count else { return }
        let entry = StaffEntry.successors[successions]
        successions += 1
        if let former = staff.member(entry.role) {
            try scribe.write(.setProfessional(former.id, .left, date.advanced(by: -2).description))
            pause()
        }
        try join(entry)
    }

    /// Writes stage and phase as they have become.
    mutating func noteNeed(_ place: Int, in meeting: MeetingID?) throws(Refusal) {
        let life = lives[place]
        let stage = life.dueStage
        let phase = nextPhase(life)
        if stage != life.stage {
            lives[place].stage = stage
            try set(.stage, stage.rawValue, of: place, in: meeting)
            let score = random.number(lives[place].usualFunction) * 10
            try set(.akps, String(score), of: place, in: meeting)
        }
        if phase != life.phase {
            lives[place].phase = phase
            try set(.phase, phase.rawValue, of: place, in: meeting)
        }
    }

    private mutating func nextPhase(_ life: Life) -> Phase {
        if life.dueStage == .d { return .dying }
        if life.dueStage > life.stage { return .deteriorating }
        switch life.phase {
        case .dying: return .deteriorating
        case .unstable: return random.chance(55) ? .stable : .unstable
        case .deteriorating: return random.chance(22) ? .stable : .deteriorating
        case .stable:
            let fate = random.below(100)
            return fate < 6 ? .unstable : fate < 9 ? .deteriorating : .stable
        }
    }

    /// Gives a field of the register a new value.
    mutating func set(
        _ field: PatientField, _ value: String, of place: Int, in meeting: MeetingID?
    ) throws(Refusal) {
        try scribe.write(.setPatient(lives[place].id, field, value, meeting: meeting))
        pause()
    }

    /// Who types: mostly the coordinator, now and then the district nurse.
    private mutating func minuteTaker(on date: Day) -> String {
        let nurse = random.chance(9)
        return (nurse ? seat("districtNurse") : seat("coordinator"))?.name ?? "Helen Marsh"
    }
}
