extension TeamRecord {
    /// The last thing the writer did that counts and that undo may take back.
    ///
    /// While one sits in a meeting, undo reaches back to its opening, also after a restart, and no
    /// further: the register is not taken back from inside a meeting. Without one, only what was written
    /// in the journal of this run is taken back. What somebody of the same name writes at the same time
    /// on another machine is out of reach.
    public func stepToUndo(_ context: CommandContext) -> Step? {
        undoHistory(context).done.last { counts($0.stamp) } ?? emptyMeeting(context)
    }

    /// The last undo of the writer that counts, unless the writer has done something new since.
    public func stepToRedo(_ context: CommandContext) -> Step? {
        undoHistory(context).undone.last { counts($0.undo.stamp) }?.undo
    }

    /// The step that an undo took back.
    public func step(undoneBy undo: Step) -> Step? {
        guard let target = standing.targets(of: undo.stamp.id).first else { return nil }
        return steps.last { $0.stamp.id == target }
    }

    /// The line that a step struck out, alone or to write it about somebody else.
    public func line(struckBy step: Step) -> RecordID? {
        step.events.compactMap { standing.targets(of: $0).first }.first
    }

    func undo(_ context: CommandContext) throws(Refusal) -> Change {
        guard let step = stepToUndo(context) else { throw .nothingToUndo }
        return .undone(Undone(step.events))
    }

    func redo(_ context: CommandContext) throws(Refusal) -> Change {
        guard let step = stepToRedo(context) else { throw .nothingToRedo }
        return .undone(Undone(step.events))
    }

    /// What the writer has done and taken back within reach, replayed step by step.
    private func undoHistory(_ context: CommandContext) -> UndoHistory {
        let (journal, meeting) = (context.nextID.journal, meetingToUndo(context))
        let began = beginning(of: journal)
        var history = UndoHistory()
        for step in steps[undoReach(meeting, journal)...] {
            let isOfEarlierRun =
                meeting != nil && step.by == context.writer && step.isBefore(began)
            guard step.stamp.id.journal == journal || isOfEarlierRun, !isSealed(step) else {
                continue
            }
            history.add(step, taking: standing.targets(of: step.stamp.id).first)
        }
        return history
    }

    /// The open meeting from which one undoes: the one in which one sits, whatever others have opened.
    private func meetingToUndo(_ context: CommandContext) -> MeetingID? {
        guard let sitting = context.sitting else { return openMeeting }
        return isOpen(sitting) ? sitting : nil
    }

    /// True for a step in a meeting that is signed off.
    private func isSealed(_ step: Step) -> Bool {
        step.meeting.map { signOff(of: $0) != nil } ?? false
    }

    /// Where the journal of this run begins; nil while it has no line. What the same person wrote before
    /// it is of an earlier run; what came later is somebody else's, whatever the name.
    private func beginning(of journal: JournalID) -> Stamp? {
        guard hasLines(of: journal) else { return nil }
        return steps.last { $0.stamp.id == RecordID(journal: journal, sequence: 1) }?.stamp
    }

    /// Where undo stops: at the opening of the meeting, and at the last sign-off that was made here; in
    /// no meeting, at the last sign-off or opening of any.
    private func undoReach(_ meeting: MeetingID?, _ journal: JournalID) -> Int {
        let last = steps.lastIndex { step in
            guard counts(step.stamp) else { return false }
            switch step.kind {
            case .meeting: return meeting.map { step.events.contains($0.record) } ?? true
            case .signOff: return meeting == nil || step.stamp.id.journal == journal
            default: return false
            }
        }
        return last ?? steps.startIndex
    }

    /// A meeting opened by mistake: nothing that anybody did in it counts.
    private func emptyMeeting(_ context: CommandContext) -> Step? {
        let reach = undoReach(meetingToUndo(context), context.nextID.journal)
        guard steps.indices.contains(reach), case let opening = steps[reach],
            opening.kind == .meeting, opening.by == context.writer,
            !steps[(reach + 1)...].contains(where: { $0.isUndoable && counts($0.stamp) })
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
