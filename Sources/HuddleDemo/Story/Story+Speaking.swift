import HuddleCore

extension Story {
    /// Why the person is discussed today.
    mutating func sayWhy(
        _ topic: Int, _ wording: Wording, _ sitting: Sitting
    ) throws(Refusal) {
        guard !random.chance(4),
            let why = line(of: stock.topics[topic].whys, topic, sitting.place, offset: 0)
        else { return }
        let text = why.spoken(wording, &random)
        try scribe.write(.setWhyToday(sitting.meeting, lives[sitting.place].id, text))
        pause(8...20)
    }

    /// Lets some of those who can speak on a topic speak, each role once.
    mutating func speak(
        on topic: Int, count: Int, _ wording: Wording, _ sitting: Sitting
    ) throws(Refusal) {
        let life = lives[sitting.place]
        var speakers: [(speaker: Speaker, phrase: Phrase)] = []
        for (offset, said) in stock.topics[topic].said.enumerated() {
            guard let speaker = speaker(said.voice, life),
                let phrase = line(of: said.lines, topic, sitting.place, offset: offset)
            else { continue }
            speakers.append((speaker, phrase))
        }
        for (speaker, phrase) in random.shuffled(speakers).prefix(count) {
            try contribute(phrase.spoken(wording, &random), by: speaker, sitting)
        }
    }

    /// Types a contribution, now and then with a slip that is put right.
    private mutating func contribute(
        _ text: String, by speaker: Speaker, _ sitting: Sitting
    ) throws(Refusal) {
        let life = lives[sitting.place]
        let place: Scribe.Place = scribe.hasSecond && random.chance(25) ? .second : .main
        if random.chance(permille: 6) {
            let slip = Speaker(role: RoleID("gp"))
            try scribe.write(.contribute(sitting.meeting, life.id, slip, text), at: place)
            pause(2...5)
            try scribe.write(.undo, at: place)
            pause(2...5)
        }
        let isCut = random.chance(permille: 8) && text.count > 24
        let typed = isCut ? String(text.prefix(text.count - 9)) : text
        let id = try scribe.write(
            .contribute(sitting.meeting, life.id, speaker, typed), at: place)
        pause(6...18)
        guard isCut, let id else { return }
        try scribe.write(.revise(id, .text(text)), at: place)
        pause()
    }

    /// Goes in turn through the lines that fit, beginning somewhere else for each person.
    private func line(
        of lines: [Topic.Line], _ topic: Int, _ place: Int, offset: Int
    ) -> Phrase? {
        let setting = lives[place].setting
        let fitting = lines.filter { $0.setting == nil || $0.setting == setting }
        guard !fitting.isEmpty else { return nil }
        let visit = lives[place].visits[topic] ?? 0
        return fitting[(visit + place + offset) % fitting.count].phrase
    }

    /// Who speaks for a voice in this meeting; nil when nobody is there to.
    private func speaker(_ voice: Voice, _ life: Life) -> Speaker? {
        switch voice {
        case .role(.person): return Speaker(role: .person)
        case .role(.family): return Speaker(role: .family, name: life.persona.carer.name)
        default: break
        }
        guard let role = role(of: voice, life), let id = present[role] else { return nil }
        return Speaker(role: role, professional: id)
    }

    /// The role behind a voice; nil where the person has nobody of that kind.
    func role(of voice: Voice, _ life: Life) -> RoleID? {
        switch voice {
        case .careHomeStaff: life.careHome?.role
        case .role(let role):
            role.key == "domiciliaryCarer" && life.careHome != nil ? nil : role
        }
    }

    /// Who acts for a voice: whoever has the seat, there or not; else the role.
    func owner(_ voice: Voice, _ life: Life) -> Owner? {
        guard let role = role(of: voice, life) else { return nil }
        return staff.member(role).map { .professional($0.id) } ?? .role(role)
    }
}
