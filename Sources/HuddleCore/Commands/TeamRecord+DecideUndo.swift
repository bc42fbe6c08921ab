extension TeamRecord {
    /// The last thing the writer did that counts and that undo may take back.
    public func stepToUndo(by writer: String) -> Step? {
        let limit = lastSignOff
        for step in steps.reversed() {
            if let limit, step.stamp < limit { return nil }
            guard step.by == writer else { continue }
            if step.isUndoable, counts(step.stamp) { return step }
        }
        return nil
    }

    /// The last undo of the writer that counts, unless the writer has done something new since.
    public func stepToRedo(by writer: String) -> Step? {
        let limit = lastSignOff
        for step in steps.reversed() {
            if let limit, step.stamp < limit { return nil }
            guard step.by == writer else { continue }
            if step.kind == .undo {
                guard counts(step.stamp), !isRedo(step) else { continue }
                return step
            }
            if step.isUndoable, counts(step.stamp), !wasBroughtBack(step) { return nil }
        }
        return nil
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

    private var lastSignOff: Stamp? {
        steps.last { $0.kind == .signOff && counts($0.stamp) }?.stamp
    }

    /// True when the undo takes back another undo.
    private func isRedo(_ step: Step) -> Bool {
        standing.targets(of: step.stamp.id).contains { target in
            !standing.targets(of: target).isEmpty
        }
    }

    /// True when the step was undone once and brought back since.
    private func wasBroughtBack(_ step: Step) -> Bool {
        standing.isTouched(step.stamp.id)
    }
}
