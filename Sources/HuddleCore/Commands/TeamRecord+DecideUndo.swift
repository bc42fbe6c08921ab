extension TeamRecord {
    /// The last thing the writer did that counts and that undo may take back.
    public func stepToUndo(by writer: String) -> Step? {
        undoHistory(of: writer).done.last { counts($0.stamp) }
    }

    /// The last undo of the writer that counts, unless the writer has done something new since.
    public func stepToRedo(by writer: String) -> Step? {
        undoHistory(of: writer).undone.last { counts($0.undo.stamp) }?.undo
    }

    /// The step that an undo took back.
    public func step(undoneBy undo: Step) -> Step? {
        guard let target = standing.targets(of: undo.stamp.id).first else { return nil }
        return steps.last { $0.stamp.id == target }
    }

    func undo(by writer: String) throws(Refusal) -> Change {
        guard let step = stepToUndo(by: writer) else { throw .nothingToUndo }
        return .undone(step.events)
    }

    func redo(by writer: String) throws(Refusal) -> Change {
        guard let step = stepToRedo(by: writer) else { throw .nothingToRedo }
        return .undone(step.events)
    }

    /// What the writer has done and taken back since the last sign-off, replayed step by step.
    private func undoHistory(of writer: String) -> UndoHistory {
        let start = steps.lastIndex { $0.kind == .signOff && counts($0.stamp) } ?? steps.startIndex
        var history = UndoHistory()
        for step in steps[start...] where step.by == writer {
            history.add(step, taking: standing.targets(of: step.stamp.id).first)
        }
        return history
    }
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
