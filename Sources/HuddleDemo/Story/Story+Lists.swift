import HuddleCore

extension Story {
    /// Every fourth week owners get their list of actions; most confirm it before the next meeting.
    ///
    /// It draws nothing at random, so that the rest of the story does not move with it.
    mutating func handOutLists(before date: Day) throws(Refusal) {
        guard isLate(date), let week = calendar.meetings.firstIndex(of: date) else { return }
        try confirmLists()
        guard week % 4 == 1 else { return }
        let rows = scribe.record.handOutRows(today: date, roles: scribe.settings.roles)
            .filter { !$0.actions.isEmpty }
        for (place, row) in rows.prefix(8).enumerated() {
            let list = ListHandedOut(
                recipient: row.recipient, code: listCode(date, place),
                actions: row.actions.map(\.id))
            try scribe.write(.handOut(list))
            scribe.wait(seconds: 8)
        }
    }

    private mutating func confirmLists() throws(Refusal) {
        let lists = scribe.record.unconfirmedLists(roles: scribe.settings.roles)
        for (place, list) in lists.enumerated() where place % 4 > 0 {
            try scribe.write(.revise(list.id.record, .acknowledged(by: "\(list.name), by phone")))
            scribe.wait(seconds: 8)
        }
    }

    /// A code of its own for each list, in the letters that codes are written in: `K7Q-2X9`.
    private func listCode(_ date: Day, _ place: Int) -> String {
        let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        var dice = SplitMix64(seed: UInt64(clamping: Int(date.number) * 64 + place))
        let code = (0..<6).map { _ in String(dice.pick(letters)) }
        return code.prefix(3).joined() + "-" + code.suffix(3).joined()
    }
}
