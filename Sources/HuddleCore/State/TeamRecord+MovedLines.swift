extension TeamRecord {
    /// The action that was written about somebody else in place of this one, however often it was
    /// moved; nil for one that counts where it is, and for one that was only taken back.
    public func actionMoved(from id: ActionID) -> ActionID? {
        var last = id
        while !counts(last) {
            guard let next = nextInPlace(of: last) else { return nil }
            last = next
        }
        return last == id ? nil : last
    }

    /// The first line of a command that ended with striking this one out. It is later than this
    /// one, so that no ring in a damaged record is followed for ever.
    private func nextInPlace(of id: ActionID) -> ActionID? {
        guard let action = actions[id] else { return nil }
        for strike in standing.undoersThatCount(of: id.record).reversed() {
            let step = steps.last {
                $0.kind == .action && $0.count > 1 && $0.events.contains(strike.id)
            }
            if let step, action.stamp < step.stamp, actions[ActionID(step.stamp.id)] != nil {
                return ActionID(step.stamp.id)
            }
        }
        return nil
    }
}
