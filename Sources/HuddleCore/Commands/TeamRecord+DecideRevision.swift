extension TeamRecord {
    /// Gives one field of something recorded a new value. What belongs to signed-off minutes stays;
    /// an action's status, owner and due date go on changing after them.
    func revise(
        _ item: RecordID, _ revision: Revision, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        guard standing.isEffective(item) else { throw .unknownItem(item) }
        let revision = try tidied(revision)
        try requireKnownPeople(in: revision)
        let place = try place(of: revision, in: item)
        if let meeting = self.item(item)?.meeting, !revision.outlivesSignOff {
            try requireOpen(meeting)
        }
        guard !place.isUnchanged else { return [] }
        return [.revised(Revised(item: item, revision: revision, replaces: place.heads))]
    }

    /// The same revision of many items, each on the record as it stands.
    func reviseAll(
        _ items: [RecordID], _ revision: Revision, _ context: CommandContext
    ) throws(Refusal) -> [Change] {
        var changes: [Change] = []
        for item in items { changes += try revise(item, revision, context) }
        return changes
    }

    /// Takes back the line that recorded the item; redo brings it back. Sealed minutes keep a contact
    /// that is struck out later.
    func strike(_ item: RecordID) throws(Refusal) -> Change {
        if contacts[ContactID(item)] != nil, counts(ContactID(item)) { return .undone([item]) }
        let meeting =
            self.item(item)?.meeting ?? tellings[TellingID(item)]?.meeting
            ?? fieldChanges[item]?.meeting
        guard standing.isEffective(item), let meeting else {
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
        case .redacted(let reason, let hash):
            .redacted(reason: try words(reason, "reason"), hash: hash)
        default: revision
        }
    }

    /// Refuses a new owner, teller or speaker who is not in the directory.
    private func requireKnownPeople(in revision: Revision) throws(Refusal) {
        switch revision {
        case .owner(let owner), .teller(let owner): try requireKnown(owner)
        case .speaker(let speaker):
            try requireKnown(speaker.professional.map { .professional($0) })
        default: break
        }
    }

    /// The field that the revision is about.
    private func place(of revision: Revision, in item: RecordID) throws(Refusal) -> RevisedPlace {
        if let handOut = handOuts[HandOutID(item)] {
            guard case .acknowledged(let name) = revision else { throw .notRevisable(item) }
            return self.place(name, handOut.acknowledged)
        }
        guard let found = self.item(item) else { throw .unknownItem(item) }
        if case .redacted(let reason, _) = revision {
            return RevisedPlace(heads: [], isUnchanged: redaction(of: item) == reason)
        }
        let place: RevisedPlace? =
            switch found {
            case .contribution(let item): self.place(of: revision, in: item)
            case .decision(let item): self.place(of: revision, in: item)
            case .action(let item): self.place(of: revision, in: item)
            case .handover(let item): self.place(of: revision, in: item)
            case .matter(let item): self.place(of: revision, in: item)
            }
        guard let place else { throw .notRevisable(item) }
        return place
    }

    private func place(of revision: Revision, in item: Contribution) -> RevisedPlace? {
        switch revision {
        case .text(let value): place(value, item.text)
        case .speaker(let value): place(value, item.speaker)
        default: nil
        }
    }

    private func place(of revision: Revision, in item: Decision) -> RevisedPlace? {
        switch revision {
        case .text(let value): place(value, item.text)
        case .reason(let value): place(value, item.reason)
        case .teller(let value): place(value, item.teller)
        case .tellBy(let value): place(value, item.tellBy)
        default: nil
        }
    }

    private func place(of revision: Revision, in item: Action) -> RevisedPlace? {
        switch revision {
        case .text(let value): place(value, item.text)
        case .owner(let value): place(value, item.owner)
        case .due(let value): place(value, item.due)
        case .status(let value): place(value, item.status)
        default: nil
        }
    }

    private func place(of revision: Revision, in item: Handover) -> RevisedPlace? {
        switch revision {
        case .text(let value): place(value, item.text)
        case .acknowledged(let value): place(value, item.acknowledged)
        default: nil
        }
    }

    private func place(of revision: Revision, in item: Matter) -> RevisedPlace? {
        switch revision {
        case .text(let value): place(value, item.text)
        case .owner(let value): place(value, item.who)
        case .due(let value): place(value, item.on)
        case .status(let value): place(value, item.status)
        default: nil
        }
    }

    private func place<Value>(_ value: Value, _ field: Versioned<Value>) -> RevisedPlace {
        RevisedPlace(
            heads: field.heads(in: standing),
            isUnchanged: field.value(in: standing) == value && !field.isDisputed(in: standing))
    }
}

/// The field of an item that a revision is about.
private struct RevisedPlace {
    /// The live versions, which the new value answers.
    let heads: [RecordID]
    /// True when the field already has the value, so that a key pressed twice writes one line.
    let isUnchanged: Bool
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
