/// How the time of a meeting was used, from the turns and pauses that were recorded.
extension TeamRecord {
    /// Seconds spent on each person up to sign-off, or to `now` while the meeting is open.
    public func timeSpent(in meeting: MeetingID, now: Instant) -> [PatientID: Int] {
        guard let state = meetings[meeting] else { return [:] }
        let end = signOff(of: meeting)?.at ?? now
        let turns = state.focus.filter { counts($0.stamp) }
        var spent: [PatientID: Int] = [:]
        for (index, turn) in turns.enumerated() {
            guard let patient = turn.patient else { continue }
            let until = index + 1 < turns.count ? turns[index + 1].at : end
            let seconds = until.seconds - turn.at.seconds
            let paused = pausedSeconds(state.timer, from: turn.at, to: until)
            spent[patient, default: 0] += Int(max(0, seconds - paused))
        }
        return spent
    }

    /// Seconds since the meeting first turned to somebody, pauses left out.
    public func timeRunning(in meeting: MeetingID, now: Instant) -> Int {
        guard let state = meetings[meeting],
            let start = state.focus.first(where: { counts($0.stamp) })?.at
        else { return 0 }
        let end = signOff(of: meeting)?.at ?? now
        return Int(
            max(0, end.seconds - start.seconds - pausedSeconds(state.timer, from: start, to: end)))
    }

    /// True while the timer stands still.
    public func isPaused(_ meeting: MeetingID) -> Bool {
        let last = meetings[meeting]?.timer.last { move in
            if case .extend = move.action { return false }
            return counts(move.stamp)
        }
        return last?.action == .pause
    }

    /// Seconds planned for the current person: the template's minutes and what was added since the turn.
    public func secondsPlanned(in meeting: MeetingID, _ template: MeetingTemplate) -> Int {
        let planned = template.minutesPerPerson * 60
        guard let state = meetings[meeting],
            let turn = state.focus.last(where: { counts($0.stamp) })?.stamp
        else { return planned }
        return state.timer.reduce(planned) { sum, move in
            guard turn < move.stamp, counts(move.stamp), case .extend(let seconds) = move.action
            else { return sum }
            let (total, isTooMuch) = sum.addingReportingOverflow(seconds)
            return isTooMuch ? sum : total
        }
    }

    private func pausedSeconds(_ timer: [TimerMove], from: Instant, to: Instant) -> Int64 {
        var paused: Int64 = 0
        var since: Instant?
        for move in timer where counts(move.stamp) {
            switch move.action {
            case .pause: since = since ?? move.at
            case .resume:
                if let start = since { paused += overlap(start, move.at, from, to) }
                since = nil
            case .extend: continue
            }
        }
        if let start = since { paused += overlap(start, max(start, to), from, to) }
        return paused
    }

    private func overlap(_ a: Instant, _ b: Instant, _ from: Instant, _ to: Instant) -> Int64 {
        max(0, min(b, to).seconds - max(a, from).seconds)
    }
}
