import HuddleCore

extension Story {
    /// What has become of the actions from earlier meetings.
    mutating func reviewActions(_ sitting: Sitting) throws(Refusal) {
        guard lives[sitting.place].status == .active else { return try closeAll(sitting) }
        var open: [Life.OpenAction] = []
        for action in lives[sitting.place].actions {
            if let left = try review(action, sitting) { open.append(left) }
        }
        lives[sitting.place].actions = open
    }

    /// Ticks, cancels, re-dates or leaves an action, and gives it back while it is open.
    private mutating func review(
        _ action: Life.OpenAction, _ sitting: Sitting
    ) throws(Refusal) -> Life.OpenAction? {
        var action = action
        action.carried += 1
        let isDue = action.due <= sitting.date
        let fate = random.below(100)
        let done = isDue ? (action.carried > 4 ? 50 : 62) : 38
        if fate < done {
            let day = sitting.date.advanced(by: -random.below(6))
            try revise(action, .status(.done(day)))
            return nil
        }
        if fate < done + (action.carried > 3 ? 15 : 3) {
            let reason = random.pick(stock.lines("cancel"))
                .spoken(lives[sitting.place].wording(day: ""), &random)
            try revise(action, .status(.cancelled(sitting.date, reason: reason)))
            return nil
        }
        if isDue, fate > 90 {
            action.due = sitting.date.advanced(by: random.number(5...14)).workingDay
            try revise(action, .due(action.due))
        } else if fate > 96 {
            try revise(action, .status(.accepted))
        }
        return action
    }

    private mutating func revise(
        _ action: Life.OpenAction, _ revision: Revision
    ) throws(Refusal) {
        let place: Scribe.Place = scribe.hasSecond && random.chance(40) ? .second : .main
        try scribe.write(.revise(action.id.record, revision), at: place)
        pause(2...7)
    }

    /// After a death nothing of what was agreed is left to do.
    private mutating func closeAll(_ sitting: Sitting) throws(Refusal) {
        let life = lives[sitting.place]
        guard !life.actions.isEmpty, let line = stock.lines("died").first else { return }
        let reason = line.spoken(life.wording(day: ""), &random)
        try scribe.write(
            .reviseAll(
                life.actions.map(\.id.record), .status(.cancelled(sitting.date, reason: reason))))
        lives[sitting.place].actions = []
        pause()
    }
}
