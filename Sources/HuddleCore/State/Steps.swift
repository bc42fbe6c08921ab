/// The commands of the record in the order of their stamps, each with all its events.
///
/// What a journal brings stays in the piece in which it came, so that growing copies nothing.
struct Steps: Sendable {
    /// One behind the other; only the first is ever empty, while there is no step at all.
    private var pieces: [[Step]] = [[]]
    /// How many steps stand before each piece.
    private var starts = [0]
    private(set) var count = 0

    /// Makes room for about so many in the first piece.
    mutating func reserve(_ room: Int) {
        pieces[0].reserveCapacity(room)
    }

    /// Notes an event as a part of its command.
    mutating func note(_ event: Event) {
        add(event.asStep)
    }

    /// Takes in the steps of a journal, in one go when they lie behind everything so far.
    mutating func add(_ others: Steps) {
        guard let first = others.first else { return }
        guard let last else {
            self = others
            return
        }
        if last.stamp < first.stamp {
            starts += others.starts.map { $0 + count }
            pieces += others.pieces
            count += others.count
        } else {
            for step in others { add(step) }
        }
    }

    private mutating func add(_ step: Step) {
        let (piece, place) = self.place(behind: step.stamp)
        if place > 0, pieces[piece][place - 1].stamp == step.stamp {
            return pieces[piece][place - 1].merge(step)
        }
        count += 1
        if place == pieces[piece].count {
            pieces[piece].append(step)
        } else {
            pieces[piece].insert(step, at: place)
        }
        for later in starts.indices.dropFirst(piece + 1) { starts[later] += 1 }
    }

    /// Where steps up to a stamp end: the piece, and the place in it. At the end of all nearly
    /// always.
    private func place(behind stamp: Stamp) -> (piece: Int, place: Int) {
        let (last, end) = (pieces.count - 1, pieces[pieces.count - 1].count)
        if end == 0 || pieces[last][end - 1].stamp <= stamp { return (last, end) }
        let piece = Swift.max(0, pieces.firstIndex(fromWhichOn: { stamp < $0[0].stamp }) - 1)
        return (piece, pieces[piece].firstIndex(fromWhichOn: { stamp < $0.stamp }))
    }
}

extension Steps: RandomAccessCollection, Equatable {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(place: Int) -> Step {
        let last = starts.count - 1
        // What is asked for most was done last.
        let piece =
            place >= starts[last] ? last : starts.firstIndex(fromWhichOn: { place < $0 }) - 1
        return pieces[piece][place - starts[piece]]
    }

    func makeIterator() -> FlattenSequence<[[Step]]>.Iterator { pieces.joined().makeIterator() }

    static func == (left: Steps, right: Steps) -> Bool { left.elementsEqual(right) }
}

extension Array {
    /// The first place from which on something holds, found by halving; the end when it never does.
    fileprivate func firstIndex(fromWhichOn holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
