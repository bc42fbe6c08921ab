extension TeamRecord {
    /// Gives one field of something recorded a new value. What belongs to signed-off minutes stays;
    /// an action's status, owner and due date go on changing after them.
    func revise(
        _ item: RecordID, _ revision: Revision, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        guard standing.isEffective(item) else { throw .unknownItem(item) }
        let heads = try heads(of: item, revision)
        if let meeting = meeting(of: item), !revision.outlivesSignOff {
            try requireOpen(meeting)
        }
        guard try !isUnchanged(item, revision) else { return [] }
        return [
            .revised(Revised(item: item, revision: try tidied(revision), replaces: heads))
        ]
    }

    /// Takes back the line that recorded the item; redo brings it back.
    func strike(_ item: RecordID) throws(Refusal) -> Change {
        guard standing.isEffective(item), let meeting = meeting(of: item) else {
            throw .unknownItem(item)
        }
        try requireOpen(meeting)
        return .undone([item])
    }

    private func tidied(_ revision: Revision) throws(Refusal) -> Revision {
        switch revision {
        case .text(let text): .text(try words(text, "text"))
        case .reason(let text): .reason(text.trimmed)
        case .acknowledged(let name): .acknowledged(by: try words(name, "name"))
        case .redacted(let reason): .redacted(reason: try words(reason, "reason"))
        default: revision
        }
    }

    private func meeting(of item: RecordID) -> MeetingID? {
        contributions[ContributionID(item)]?.meeting ?? decisions[DecisionID(item)]?.meeting
            ?? actions[ActionID(item)]?.meeting ?? handovers[HandoverID(item)]?.meeting
    }

    /// The live versions of the field that the revision is about.
    private func heads(of item: RecordID, _ revision: Revision) throws(Refusal) -> [RecordID] {
        if let contribution = contributions[ContributionID(item)] {
            switch revision {
            case .text: return contribution.text.heads(in: standing)
            case .speaker: return contribution.speaker.heads(in: standing)
            case .redacted: return []
            default: throw .notRevisable(item)
            }
        }
        if let decision = decisions[DecisionID(item)] {
            switch revision {
            case .text: return decision.text.heads(in: standing)
            case .reason: return decision.reason.heads(in: standing)
            case .teller: return decision.teller.heads(in: standing)
            case .tellBy: return decision.tellBy.heads(in: standing)
            case .redacted: return []
            default: throw .notRevisable(item)
            }
        }
        if let action = actions[ActionID(item)] {
            switch revision {
            case .text: return action.text.heads(in: standing)
            case .owner: return action.owner.heads(in: standing)
            case .due: return action.due.heads(in: standing)
            case .status: return action.status.heads(in: standing)
            case .redacted: return []
            default: throw .notRevisable(item)
            }
        }
        guard let handover = handovers[HandoverID(item)] else { throw .unknownItem(item) }
        switch revision {
        case .text: return handover.text.heads(in: standing)
        case .acknowledged: return handover.acknowledged.heads(in: standing)
        case .redacted: return []
        default: throw .notRevisable(item)
        }
    }

    /// True when the field already has the value, so that a key pressed twice writes one line.
    private func isUnchanged(_ item: RecordID, _ revision: Revision) throws(Refusal) -> Bool {
        switch revision {
        case .text(let text):
            let field =
                contributions[ContributionID(item)]?.text ?? decisions[DecisionID(item)]?.text
                ?? actions[ActionID(item)]?.text ?? handovers[HandoverID(item)]?.text
            return field?.value(in: standing) == text.trimmed
                && field?.isDisputed(in: standing) == false
        case .status(let status):
            let field = actions[ActionID(item)]?.status
            return field?.value(in: standing) == status && field?.isDisputed(in: standing) == false
        case .due(let due):
            let field = actions[ActionID(item)]?.due
            return field?.value(in: standing) == .some(due)
                && field?.isDisputed(in: standing) == false
        default: return false
        }
    }
}

extension Revision {
    /// True for what goes on living after the minutes are signed off.
    var outlivesSignOff: Bool {
        switch self {
        case .status, .due, .owner, .acknowledged, .redacted: true
        case .text, .reason, .speaker, .teller, .tellBy: false
        }
    }
}
