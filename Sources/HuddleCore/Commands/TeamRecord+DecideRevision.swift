extension TeamRecord {
    /// Gives one field of something recorded a new value. What belongs to signed-off minutes stays;
    /// an action's status, owner and due date go on changing after them.
    func revise(
        _ item: RecordID, _ revision: Revision, _ answering: Answering
    ) throws(Refusal) -> [Change] {
        guard standing.isEffective(item) else { throw .unknownItem(item) }
        let revision = try tidied(revision)
        try requireKnownPeople(in: revision)
        let replaced = try replaced(by: revision, in: item, answering)
        if let meeting = self.item(item)?.meeting, !revision.outlivesSignOff {
            try requireOpen(meeting)
        }
        guard let replaced else { return [] }
        return [.revised(Revised(item: item, revision: revision, replaces: replaced))]
    }

    /// The same revision of many items, each on the record as it stands.
    func reviseAll(
        _ items: [RecordID], _ revision: Revision, _ answering: Answering
    ) throws(Refusal) -> [Change] {
        var changes: [Change] = []
        for item in items { changes += try revise(item, revision, answering) }
        return changes
    }

    /// Takes back the line that recorded the item; undo brings it back. Sealed minutes keep a contact
    /// that is struck out later.
    func strike(_ item: RecordID) throws(Refusal) -> Change {
        if contacts[ContactID(item)] != nil, counts(ContactID(item)) {
            return .undone(Undone([item], by: .strike))
        }
        let meeting =
            self.item(item)?.meeting ?? tellings[TellingID(item)]?.meeting
            ?? fieldChanges[item]?.meeting
        guard standing.isEffective(item), let meeting else {
            throw .unknownItem(item)
        }
        try requireOpen(meeting)
        return .undone(Undone([item], by: .strike))
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

    /// The versions that the revision replaces; nil when it says nothing new, so that a key pressed
    /// twice writes one line.
    private func replaced(
        by revision: Revision, in item: RecordID, _ answering: Answering
    ) throws(Refusal) -> [RecordID]? {
        let join = Joining(answering: answering, standing: standing)
        if let handOut = handOuts[HandOutID(item)] {
            guard case .acknowledged(let name) = revision else { throw .notRevisable(item) }
            return join.replaced(by: name, in: handOut.acknowledged)
        }
        guard let found = self.item(item) else { throw .unknownItem(item) }
        if case .redacted(let reason, _) = revision {
            return redaction(of: item) == reason ? nil : []
        }
        let replaced: [RecordID]?? =
            switch found {
            case .contribution(let item): join.replaced(by: revision, in: item)
            case .decision(let item): join.replaced(by: revision, in: item)
            case .action(let item): join.replaced(by: revision, in: item)
            case .handover(let item): join.replaced(by: revision, in: item)
            case .matter(let item): join.replaced(by: revision, in: item)
            }
        guard let replaced else { throw .notRevisable(item) }
        return replaced
    }
}

/// How a revision joins the field that it is about: nil for a kind of item that has no such field, and
/// nil inside when it says nothing new.
private struct Joining {
    let answering: Answering
    let standing: Standing

    func replaced<Value>(by value: Value, in field: Versioned<Value>) -> [RecordID]? {
        field.replaced(by: value, answering, in: standing)
    }

    func replaced(by revision: Revision, in item: Contribution) -> [RecordID]?? {
        switch revision {
        case .text(let value): .some(replaced(by: value, in: item.text))
        case .speaker(let value): .some(replaced(by: value, in: item.speaker))
        default: nil
        }
    }

    func replaced(by revision: Revision, in item: Decision) -> [RecordID]?? {
        switch revision {
        case .text(let value): .some(replaced(by: value, in: item.text))
        case .reason(let value): .some(replaced(by: value, in: item.reason))
        case .teller(let value): .some(replaced(by: value, in: item.teller))
        case .tellBy(let value): .some(replaced(by: value, in: item.tellBy))
        default: nil
        }
    }

    func replaced(by revision: Revision, in item: Action) -> [RecordID]?? {
        switch revision {
        case .text(let value): .some(replaced(by: value, in: item.text))
        case .owner(let value): .some(replaced(by: value, in: item.owner))
        case .due(let value): .some(replaced(by: value, in: item.due))
        case .status(let value): .some(replaced(by: value, in: item.status))
        default: nil
        }
    }

    func replaced(by revision: Revision, in item: Handover) -> [RecordID]?? {
        switch revision {
        case .text(let value): .some(replaced(by: value, in: item.text))
        case .acknowledged(let value): .some(replaced(by: value, in: item.acknowledged))
        default: nil
        }
    }

    func replaced(by revision: Revision, in item: Matter) -> [RecordID]?? {
        switch revision {
        case .text(let value): .some(replaced(by: value, in: item.text))
        case .owner(let value): .some(replaced(by: value, in: item.who))
        case .due(let value): .some(replaced(by: value, in: item.on))
        case .status(let value): .some(replaced(by: value, in: item.status))
        default: nil
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
