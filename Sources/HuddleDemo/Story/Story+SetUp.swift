import HuddleCore

extension Story {
    /// Writes the first journal: the directory and the register.
    mutating func setUp() throws(Refusal) {
        sit("Helen Marsh", at: "office", calendar.setUp.at(minute: 600))
        for entry in StaffEntry.founders {
            try join(entry)
            pause(20...50)
        }
        for _ in 0..<options.patients {
            try register(on: calendar.setUp, since: calendar.setUp.advanced(by: -random.below(300)))
            pause(60...150)
        }
        for place in active { lives[place].occasion = nil }
    }

    /// Gives somebody an entry in the directory and a seat at the table.
    mutating func join(_ entry: StaffEntry) throws(Refusal) {
        guard let id = try scribe.write(.addProfessional(entry.values(phone: testPhone(&random))))
        else { return }
        staff.seat(
            Staff.Member(
                id: ProfessionalID(id), name: entry.name, role: entry.role,
                organisation: entry.organisation))
    }

    /// Puts an invented person on the register.
    mutating func register(on day: Day, since: Day) throws(Refusal) {
        let persona = personas.make(on: day, &random)
        let careHome = random.chance(46) ? random.pick(CareHome.allCases) : nil
        let weeks =
            isKept(persona)
            ? options.meetings + random.pick([4, 7, 15, 30, 60, 90])
            : weeksLeft(isFirst: since < day)
        var life = Life(
            id: PatientID(scribe.nextID), persona: persona, careHome: careHome, weeksLeft: weeks,
            stage: .a, objects: lives.count % 40 == 17)
        life.stage = life.dueStage
        life.phase = life.stage == .d ? .dying : random.chance(20) ? .deteriorating : .stable
        life.occasion = .arrival
        try scribe.write(.addPatient(firstValues(life, on: day, since: since)))
        places[life.id] = lives.count
        active.append(lives.count)
        lives.append(life)
    }

    /// Those already known when the register begins are further on than those who arrive.
    private mutating func weeksLeft(isFirst: Bool) -> Int {
        switch random.below(100) {
        case ..<(isFirst ? 40 : 52): random.number(50...130)
        case ..<(isFirst ? 78 : 88): random.number(9...48)
        case ..<(isFirst ? 95 : 99): random.number(3...8)
        default: 2
        }
    }
}

extension StaffEntry {
    /// What the directory holds about somebody.
    func values(phone: String) -> [ProfessionalField: String] {
        var values: [ProfessionalField: String] = [
            .name: name, .role: role.key, .organisation: organisation, .phone: phone,
            .hours: hours, .email: "\(mailName)@riverside.example",
        ]
        values[.champion] = champion
        return values
    }

    /// `grace.okafor`: letters without marks, titles left out.
    private var mailName: String {
        let words = SearchText.folded(name).split(separator: ",")[0].split(separator: " ")
        return words.filter { !["dr", "revd", "cllr"].contains($0) }.joined(separator: ".")
    }
}
