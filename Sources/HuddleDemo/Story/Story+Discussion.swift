import HuddleCore

extension Story {
    /// How a person’s turn goes.
    enum Course {
        /// These topics, the first one in full.
        case topics([Int])
        case steady, objects
        case deferred
        case notReached
    }

    /// Takes one person’s turn.
    mutating func discuss(_ sitting: Sitting) throws(Refusal) {
        let course = course(of: sitting)
        if case .notReached = course { return try carryOver(sitting) }
        let life = lives[sitting.place]
        try scribe.write(.focus(sitting.meeting, life.id))
        pause(6...20)
        try reviewActions(sitting)
        try reviewHandovers(sitting)
        switch course {
        case .topics(let topics): try talk(about: topics, sitting)
        case .steady: try talkBriefly(sitting)
        case .objects: try respectObjection(sitting)
        case .deferred: try postpone(sitting)
        case .notReached: break
        }
        if random.chance(3) {
            try scribe.write(.timer(sitting.meeting, .extend(seconds: 60)))
        }
        if case .topics = course { try care(sitting) }
        lives[sitting.place].occasion = nil
    }

    private mutating func course(of sitting: Sitting) -> Course {
        let life = lives[sitting.place]
        switch life.occasion {
        case .death: return .topics([stock.topic("after")])
        case .arrival: return .topics([stock.topic("arrival"), nextTopic(sitting.place)])
        case .move: return .topics([stock.topic("moved"), nextTopic(sitting.place)])
        case nil: break
        }
        if life.objects { return .objects }
        if life.ward != nil {
            return random.chance(25) ? .deferred : .topics([stock.topic("hospital")])
        }
        if life.dueStage == .d { return .topics([stock.topic("lastdays")]) }
        if sitting.isLate, life.stage == .a, random.chance(4) { return .notReached }
        if random.chance(permille: 17) { return .deferred }
        let isQuiet = life.phase == .stable && life.stage < .c
        if isQuiet, random.chance(24) { return .steady }
        return .topics([nextTopic(sitting.place), nextTopic(sitting.place)])
    }

    /// A topic that fits the person and has not come up in the last meetings.
    private mutating func nextTopic(_ place: Int) -> Int {
        let life = lives[place]
        let fitting = stock.topics.indices.filter { index in
            let topic = stock.topics[index]
            return topic.stages.contains(life.dueStage) && topic.settings.contains(life.setting)
                && (topic.tags.isEmpty || !topic.tags.isDisjoint(with: life.persona.tags))
                && !life.recent.contains(index)
        }
        guard let least = fitting.map({ topicsToday[$0] ?? 0 }).min() else {
            return stock.topic("matters")
        }
        let chosen = random.pick(fitting.filter { topicsToday[$0] ?? 0 == least })
        topicsToday[chosen, default: 0] += 1
        lives[place].recent.append(chosen)
        if lives[place].recent.count > 9 { lives[place].recent.removeFirst() }
        return chosen
    }

    // MARK: The courses

    /// How much is said and agreed on a topic.
    private struct TalkSize {
        let contributions: ClosedRange<Int>
        let actions: ClosedRange<Int>

        init(isMain: Bool, isOnly: Bool) {
            contributions = isOnly ? 5...8 : isMain ? 3...5 : 2...4
            actions = isOnly ? 2...3 : isMain ? 1...3 : 0...1
        }
    }

    private mutating func talk(about topics: [Int], _ sitting: Sitting) throws(Refusal) {
        let wording = wording(sitting)
        try sayWhy(topics[0], wording, sitting)
        for (turn, topic) in topics.enumerated() {
            let isMain = turn == 0
            let size = TalkSize(isMain: isMain, isOnly: topics.count == 1)
            try speak(on: topic, count: random.number(size.contributions), wording, sitting)
            if random.chance(isMain ? 72 : 25) { try ruleOn(topic, wording, sitting) }
            try agree(topic, count: random.number(size.actions), wording, sitting)
            if isMain, random.chance(14) { try handOver(topic, wording, sitting) }
            for plan in stock.topics[topic].plans where random.chance(isMain ? 65 : 35) {
                try settle(plan, sitting)
            }
            lives[sitting.place].visits[topic, default: 0] += 1
        }
        if lives[sitting.place].status == .active {
            try noteNeed(sitting.place, in: sitting.meeting)
        }
        if scribe.record.result(of: lives[sitting.place].id, in: sitting.meeting) == .none {
            try scribe.write(
                .setOutcome(sitting.meeting, lives[sitting.place].id, .noChange))
        }
    }

    private mutating func talkBriefly(_ sitting: Sitting) throws(Refusal) {
        let topic = stock.topic("steady")
        let wording = wording(sitting)
        if random.chance(60) { try sayWhy(topic, wording, sitting) }
        try speak(on: topic, count: random.number(1...4), wording, sitting)
        lives[sitting.place].visits[topic, default: 0] += 1
        try scribe.write(.setOutcome(sitting.meeting, lives[sitting.place].id, .noChange))
        pause()
    }

    private mutating func respectObjection(_ sitting: Sitting) throws(Refusal) {
        let text = random.pick(stock.lines("objects")).spoken(wording(sitting), &random)
        if let nurse = present[RoleID("districtNurse")] {
            let speaker = Speaker(role: RoleID("districtNurse"), professional: nurse)
            try scribe.write(
                .contribute(sitting.meeting, lives[sitting.place].id, speaker, text))
        }
        try scribe.write(.setOutcome(sitting.meeting, lives[sitting.place].id, .noChange))
        pause()
    }

    private mutating func postpone(_ sitting: Sitting) throws(Refusal) {
        let reason = random.pick(stock.lines("defer")).spoken(wording(sitting), &random)
        pause(20...60)
        try scribe.write(
            .setOutcome(sitting.meeting, lives[sitting.place].id, .deferred(reason: reason)))
    }

    private mutating func carryOver(_ sitting: Sitting) throws(Refusal) {
        try scribe.write(.setOutcome(sitting.meeting, lives[sitting.place].id, .notDiscussed))
        pause(2...5)
    }

    /// The words of this turn, with a weekday since the last meeting.
    private mutating func wording(_ sitting: Sitting) -> Wording {
        var date = sitting.date.advanced(by: -random.number(1...6))
        if date.isWeekend, random.chance(80) { date = date.advanced(by: -2) }
        return lives[sitting.place].wording(day: date.weekday.name)
    }
}
