// A revision that an item has no field for is passed over: `decide` never makes one.

extension Contribution {
    mutating func revise(_ change: Revised, _ event: Event) {
        switch change.revision {
        case .text(let value): text.insert(event.version(value, change.replaces))
        case .speaker(let value): speaker.insert(event.version(value, change.replaces))
        default: break
        }
    }
}

extension Decision {
    mutating func revise(_ change: Revised, _ event: Event) {
        switch change.revision {
        case .text(let value): text.insert(event.version(value, change.replaces))
        case .reason(let value): reason.insert(event.version(value, change.replaces))
        case .teller(let value): teller.insert(event.version(value, change.replaces))
        case .tellBy(let value): tellBy.insert(event.version(value, change.replaces))
        default: break
        }
    }
}

extension Action {
    mutating func revise(_ change: Revised, _ event: Event) {
        switch change.revision {
        case .text(let value): text.insert(event.version(value, change.replaces))
        case .owner(let value): owner.insert(event.version(value, change.replaces))
        case .due(let value): due.insert(event.version(value, change.replaces))
        case .status(let value): status.insert(event.version(value, change.replaces))
        default: break
        }
    }
}

extension Matter {
    mutating func revise(_ change: Revised, _ event: Event) {
        switch change.revision {
        case .text(let value): text.insert(event.version(value, change.replaces))
        case .owner(let value): who.insert(event.version(value, change.replaces))
        case .due(let value): on.insert(event.version(value, change.replaces))
        case .status(let value): status.insert(event.version(value, change.replaces))
        default: break
        }
    }
}

extension Handover {
    mutating func revise(_ change: Revised, _ event: Event) {
        switch change.revision {
        case .text(let value): text.insert(event.version(value, change.replaces))
        case .acknowledged(let name):
            acknowledged.insert(event.version(name, change.replaces))
            acknowledgedTimes[event.id] = event.at
        default: break
        }
    }
}
