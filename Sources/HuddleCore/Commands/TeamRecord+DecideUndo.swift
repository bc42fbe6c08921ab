extension TeamRecord {
    /// The last thing the writer did that counts and that undo may take back.
    ///
    /// While a meeting is open, undo reaches back to its opening, also after a restart, and no further:
    /// the register is not taken back from inside a meeting. With none open, only what was written in
    /// `journal` is taken back, the one of this run. What somebody of the same name writes at the same
    /// time on another machine is out of reach.
    public func stepToUndo(by writer: String, in journal: JournalID) -> Step? {
        undoHistory(of: writer, in: journal).done.last { counts($0.stamp) }
            ?? emptyMeeting(openedBy: writer)
    }

    /// The last undo of the writer that counts, unless the writer has done something new since.
    public func stepToRedo(by writer: String, in journal: JournalID) -> Step? {
        undoHistory(of: writer, in: journal).undone.last { counts($0.undo.stamp) }?.undo
    }

    /// The step that an undo took back.
    public func step(undoneBy undo: Step) -> Step? {
        guard let target = standing.targets(of: undo.stamp.id).first else { return nil }
        return steps.last { $0.stamp.id == target }
    }

    func undo(_ context: CommandContext) throws(Refusal) -> Change {
        let journal = context.nextID.journal
        guard let step = stepToUndo(by: context.writer, in: journal) else { throw .nothingToUndo }
        return .undone(step.events)
    }

    func redo(_ context: CommandContext) throws(Refusal) -> Change {
        let journal = context.nextID.journal
        guard let step = stepToRedo(by: context.writer, in: journal) else { throw .nothingToRedo }
        return .undone(step.events)
    }

    /// What the writer has done and taken back within reach, replayed step by step.
    private func undoHistory(of writer: String, in journal: JournalID) -> UndoHistory {
        let isInMeeting = openMeeting != nil
        let began = beginning(of: journal)
        var history = UndoHistory()
        for step in steps[undoReach...] {
            let isOfEarlierRun = isInMeeting && step.by == writer && step.isBefore(began)
            guard step.stamp.id.journal == journal || isOfEarlierRun else { continue }
            history.add(step, taking: standing.targets(of: step.stamp.id).first)
        }
        return history
    }

    /// Where the journal of this run begins; nil while it has no line. What the same person wrote before
    /// it is of an earlier run; what came later is somebody else's, whatever the name.
    private func beginning(of journal: JournalID) -> Stamp? {
        guard hasLines(of: journal) else { return nil }
        return steps.last { $0.stamp.id == RecordID(journal: journal, sequence: 1) }?.stamp
    }

    /// The last sign-off or opening of a meeting: nothing before it is taken back.
    private var undoReach: Int {
        steps.lastIndex { ($0.kind == .signOff || $0.kind == .meeting) && counts($0.stamp) }
            ?? steps.startIndex
    }

    /// A meeting opened by mistake: nothing that anybody did in it counts.
    private func emptyMeeting(openedBy writer: String) -> Step? {
        guard steps.indices.contains(undoReach), case let opening = steps[undoReach],
            opening.kind == .meeting, opening.by == writer,
            !steps[(undoReach + 1)...].contains(where: { $0.isUndoable && counts($0.stamp) })
        else { return nil }
        return opening
    }
}

extension Step {
    /// True when the step comes before a journal that began at `beginning`, or has not begun.
    fileprivate func isBefore(_ beginning: Stamp?) -> Bool { beginning.map { stamp < $0 } ?? true }
}

/// The two stacks of undo and redo.
private struct UndoHistory {
    var done: [Step] = []
    /// What was taken back; without a step where it was one line of somebody else's or of several.
    var undone: [(undo: Step, taken: Step?)] = []

    /// Takes in the next step; `target` is the first event that it took back, if it is an undo.
    mutating func add(_ step: Step, taking target: RecordID?) {
        if step.isUndoable {
            done.append(step)
            undone = []
        } else if let place = done.lastIndex(where: { $0.stamp.id == target }) {
            undone.append((step, done.remove(at: place)))
        } else if let place = undone.lastIndex(where: { $0.undo.stamp.id == target }) {
            undone.remove(at: place).taken.map { done.append($0) }
        } else if step.kind == .undo {
            undone.append((step, nil))
        }
    }
}
