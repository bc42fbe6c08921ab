/// A list of actions that was handed to somebody.
public struct HandOut: Equatable, Sendable {
    public let id: HandOutID
    public let stamp: Stamp
    public let at: Instant
    public let recipient: HandOutRecipient
    public let code: String
    public let actions: [ActionID]
    /// By whom it was confirmed, in words; without a live value nobody has.
    public internal(set) var acknowledged: Versioned<String>
    /// When each confirmation was typed, under its line.
    var acknowledgedTimes: [RecordID: Instant] = [:]
}

extension HandOut {
    mutating func revise(_ change: Revised, _ event: Event) {
        guard case .acknowledged(let name) = change.revision else { return }
        acknowledged.insert(event.version(name, change.replaces))
        acknowledgedTimes[event.id] = event.at
    }
}

extension TeamRecord {
    mutating func add(_ change: ListHandedOut, _ event: Event) {
        let id = HandOutID(event.id)
        let arrival = handOuts.add(
            HandOut(
                id: id, stamp: event.stamp, at: event.at, recipient: change.recipient,
                code: change.code, actions: change.actions, acknowledged: Versioned()))
        handOutsTo[change.recipient, default: []].insert(id, by: arrival)
        release(event.id)
    }

    /// The last list that was handed to somebody; it stands for all before it.
    public func lastHandOut(to recipient: HandOutRecipient) -> HandOut? {
        handOutsTo[recipient]?.last { counts($0) }.flatMap { handOuts[$0] }
    }

    /// Who confirmed a list, in words; nil while nobody has.
    public func acknowledger(of id: HandOutID) -> String? {
        handOuts[id]?.acknowledged.value(in: standing)
    }

    /// When that was typed; nil while nobody has confirmed it.
    func acknowledgedAt(_ id: HandOutID) -> Instant? {
        let list = handOuts[id]
        return list?.acknowledged.latest(in: standing)
            .flatMap { list?.acknowledgedTimes[$0.stamp.id] }
    }
}
