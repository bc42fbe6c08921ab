/// The commands of the record in the order of their stamps, each with all its events.
struct Steps: Equatable, Sendable {
    private var all: [Step] = []

    /// Notes an event as a part of its command.
    mutating func note(_ event: Event) {
        add(event.asStep)
    }

    /// Takes in the steps of a journal that lie behind everything so far in one go.
    mutating func add(_ others: Steps) {
        guard let first = others.first else { return }
        if let last, first.stamp <= last.stamp {
            for step in others { add(step) }
        } else {
            // Growing copies everything: four times the room is asked for, and used when it is needed.
            let needed = all.count + others.count
            if needed > all.capacity { all.reserveCapacity(4 * needed) }
            all.append(contentsOf: others.all)
        }
    }

    private mutating func add(_ step: Step) {
        let place = place(behind: step.stamp)
        if place > 0, all[place - 1].stamp == step.stamp {
            all[place - 1].merge(step)
        } else if place == all.endIndex {
            all.append(step)
        } else {
            all.insert(step, at: place)
        }
    }

    /// Behind everything up to the stamp; at the end nearly always.
    private func place(behind stamp: Stamp) -> Int {
        guard let last, stamp < last.stamp else { return all.endIndex }
        var (low, high) = (all.startIndex, all.endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if all[middle].stamp <= stamp { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Steps: RandomAccessCollection {
    var startIndex: Int { all.startIndex }
    var endIndex: Int { all.endIndex }

    subscript(place: Int) -> Step { all[place] }
}
