import HuddleCore

extension Model {
    /// What is due because time has passed.
    mutating func tick() -> [Effect] {
        if let notice, notice.kind != .trouble,
            clock.milliseconds - notice.since >= Notice.lifetime
        {
            self.notice = nil
        }
        if let minutes = settings.curtainAfterMinutes, !isCurtained,
            clock.milliseconds - lastKeyAt >= Int64(minutes) * 60_000
        {
            isCurtained = true
        }
        continueSearch()
        if let changed = draftsChangedAt, clock.milliseconds - changed >= Model.draftDelay {
            return keepDrafts()
        }
        return []
    }

    /// Milliseconds until something is due, nil when nothing is: the longest the loop may sleep.
    public var millisecondsUntilDue: Int? {
        var due: [Int64] = []
        if let notice, notice.kind != .trouble {
            due.append(notice.since + Notice.lifetime - clock.milliseconds)
        }
        if let draftsChangedAt {
            due.append(draftsChangedAt + Model.draftDelay - clock.milliseconds)
        }
        if let minutes = settings.curtainAfterMinutes, !isCurtained {
            due.append(lastKeyAt + Int64(minutes) * 60_000 - clock.milliseconds)
        }
        if case .search(let state) = stack.top, state.isSearching { return 0 }
        if isTimerRunning || stack.top.place == .reflection {
            due.append(1000 - clock.milliseconds % 1000)
        }
        return due.min().map { Int(max(0, $0)) + 1 }
    }

    /// True while a timer on the screen moves.
    private var isTimerRunning: Bool {
        guard !isTimerHidden, let meeting, record.isOpen(meeting),
            record.focus(of: meeting) != nil
        else { return false }
        return !record.isPaused(meeting)
    }

    /// Typing is kept outside this long after it changed; at most one second may be lost.
    static let draftDelay: Int64 = 500
    /// So much longer it takes when it could not be kept the last time.
    static let draftPause: Int64 = 2500
}
