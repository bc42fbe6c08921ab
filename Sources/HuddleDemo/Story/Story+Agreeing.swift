import HuddleCore

extension Story {
    /// Decides something about the topic, and who tells the person and the family.
    mutating func ruleOn(
        _ topic: Int, _ wording: Wording, _ sitting: Sitting
    ) throws(Refusal) {
        let life = lives[sitting.place]
        let rulings = stock.topics[topic].decisions.filter {
            $0.setting == nil || $0.setting == life.setting
        }
        guard !rulings.isEmpty else { return }
        let visit = life.visits[topic] ?? 0
        let ruling = rulings[(visit + sitting.place) % rulings.count]
        let reason = ruling.reason?.spoken(wording, &random)
        let teller = random.chance(78) ? anyTeller(life) : nil
        let changes = reason != nil && random.chance(9) ? life.decision : nil
        let decision = DecisionAdded(
            meeting: sitting.meeting, patient: life.id,
            text: ruling.text.spoken(wording, &random), reason: reason, teller: teller,
            tellBy: teller == nil ? nil : sitting.date.advanced(by: random.below(4)).workingDay,
            changes: changes)
        if let id = try scribe.write(.decide(decision)) {
            lives[sitting.place].decision = DecisionID(id)
        }
        pause(8...22)
    }

    private mutating func anyTeller(_ life: Life) -> Owner? {
        let voices: [Voice] = [
            .role(RoleID("gp")), .role(RoleID("districtNurse")), .role(RoleID("palliativeNurse")),
            .careHomeStaff, .role(RoleID("socialWorker")),
        ]
        return random.pick(voices.compactMap { owner($0, life) })
    }

    /// Agrees actions of the topic that are not open already.
    mutating func agree(
        _ topic: Int, count: Int, _ wording: Wording, _ sitting: Sitting
    ) throws(Refusal) {
        let tasks = stock.topics[topic].tasks
        let open = Set(lives[sitting.place].actions.map(\.task))
        let setting = lives[sitting.place].setting
        let free = tasks.indices.filter {
            !open.contains(topic * 100 + $0)
                && (tasks[$0].setting == nil || tasks[$0].setting == setting)
        }
        for index in random.shuffled(free).prefix(count) {
            let life = lives[sitting.place]
            guard let owner = owner(tasks[index].owner, life) else { continue }
            let days = tasks[index].days
            let slack = random.below(days > 2 ? 4 : 2)
            let due = sitting.date.advanced(by: days + slack).workingDay
            let action = ActionAdded(
                meeting: sitting.meeting, patient: life.id,
                text: tasks[index].text.spoken(wording, &random), owner: owner, due: due)
            guard let id = try scribe.write(.addAction(action)) else { continue }
            lives[sitting.place].actions.append(
                Life.OpenAction(id: ActionID(id), task: topic * 100 + index, due: due))
            pause(6...18)
        }
    }

    /// Records a handover; some are acknowledged at the table.
    mutating func handOver(
        _ topic: Int, _ wording: Wording, _ sitting: Sitting
    ) throws(Refusal) {
        let life = lives[sitting.place]
        let passes = stock.topics[topic].passes
        guard !passes.isEmpty else { return }
        let pass = random.pick(passes)
        guard let from = owner(pass.from, life), let to = owner(pass.to, life), from != to else {
            return
        }
        let handover = HandoverAdded(
            meeting: sitting.meeting, patient: life.id, text: pass.text.spoken(wording, &random),
            from: from, to: to)
        guard let id = try scribe.write(.handOver(handover)) else { return }
        lives[sitting.place].handovers.append(HandoverID(id))
        pause(8...16)
        if random.chance(30) { try reviewHandovers(sitting) }
    }

    /// Asks of each open handover whether it has arrived.
    mutating func reviewHandovers(_ sitting: Sitting) throws(Refusal) {
        var open: [HandoverID] = []
        for id in lives[sitting.place].handovers {
            let to = scribe.record.handovers[id]?.to.value(in: scribe.record.standing) ?? nil
            guard case .professional(let taker)? = to, random.chance(50) else {
                open.append(id)
                continue
            }
            let name = scribe.record.name(of: taker)
            try scribe.write(.revise(id.record, .acknowledged(by: name)))
            pause(3...8)
        }
        lives[sitting.place].handovers = open
    }
}
