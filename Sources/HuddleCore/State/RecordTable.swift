/// Everything of one kind that the record holds, by id: a dictionary that knows how ids are made.
///
/// Values lie in blocks that never move: growing copies none of them, and a copy of the table that is
/// changed copies one block. The ids of a journal are numbers in a row, so that looking one up needs
/// no search; stamps, which are asked for most often, lie side by side.
public struct RecordTable<Subject: Recorded>: Sendable {
    private var places = RecordPlaces()
    private var blocks: [[Subject]] = []
    /// The stamps in the order of arrival; the place of a value is the place of its stamp.
    private var stamps: [Stamp] = []
    /// The last in the order of stamps.
    private var latest: Stamp?

    private static var blockBits: Int { 7 }
    private static var blockSize: Int { 1 << blockBits }

    /// A table that holds nothing.
    init() {}

    public var count: Int { stamps.count }
    public var isEmpty: Bool { stamps.isEmpty }

    /// The ids, in the order in which they arrived.
    public var keys: [Identifier<Subject>] { stamps.map { Identifier($0.id) } }

    /// The values, in the order in which they arrived.
    public var values: FlattenSequence<[[Subject]]> { blocks.joined() }

    /// The value with this id; nil when there is none.
    public subscript(id: Identifier<Subject>) -> Subject? {
        place(of: id).map { blocks[$0 >> Self.blockBits][$0 & (Self.blockSize - 1)] }
    }

    /// A part of the value with this id; nil when there is none. It is looked at where it lies: as an
    /// argument, all of it would be copied.
    @inline(__always)
    func part<Part>(
        of id: Identifier<Subject>, _ part: (UnsafePointer<Subject>) -> Part
    ) -> Part? {
        guard let place = places[id.record] else { return nil }
        return blocks[place >> Self.blockBits].withUnsafeBufferPointer { block in
            block.baseAddress.map { part($0 + (place & (Self.blockSize - 1))) }
        }
    }

    /// Where the value with this id lies; nil when there is none.
    func place(of id: Identifier<Subject>) -> Int? { places[id.record] }

    /// The stamp of the line with this id, without a look at the value.
    func stamp(of id: Identifier<Subject>) -> Stamp? { places[id.record].map { stamps[$0] } }

    /// The stamp of the value at a place.
    func stamp(at place: Int) -> Stamp { stamps[place] }

    /// Where a value that was just added stands among those that arrived before it.
    func arrival(of stamp: Stamp) -> Arrival<Subject> {
        Arrival(stamp: stamp, others: latest == stamp ? nil : Arrival.Others(self))
    }

    /// Takes in a value whose id is new; the record sees each line once.
    mutating func add(_ value: consuming Subject) {
        let (place, stamp) = (stamps.count, value.stamp)
        guard places.add(stamp.id, at: place) else { return }
        stamps.append(stamp)
        latest = latest.map { max($0, stamp) } ?? stamp
        if place & (Self.blockSize - 1) == 0 {
            blocks.append([])
            blocks[blocks.count - 1].reserveCapacity(Self.blockSize)
        }
        blocks[place >> Self.blockBits].append(value)
    }

    /// Changes the value at a place where it lies.
    mutating func update(at place: Int, _ body: (inout Subject) -> Void) {
        body(&blocks[place >> Self.blockBits][place & (Self.blockSize - 1)])
    }

    /// Changes the value with this id where it lies; false when there is none.
    mutating func update(_ id: Identifier<Subject>, _ body: (inout Subject) -> Void) -> Bool {
        guard let place = places[id.record] else { return false }
        update(at: place, body)
        return true
    }
}

/// Where something that has just arrived stands among others of its kind: behind them all nearly always,
/// and then none has to be looked at.
struct Arrival<Subject: Recorded>: Sendable {
    fileprivate let stamp: Stamp
    /// Nil when it comes behind them all.
    fileprivate let others: Others?

    /// A class, because an arrival is handed on for every line: a table would be copied each time.
    fileprivate final class Others: Sendable {
        let table: RecordTable<Subject>

        init(_ table: RecordTable<Subject>) {
            self.table = table
        }
    }

    /// How many at the end of a list, which is in the order of stamps, it belongs in front of.
    fileprivate func countBehind(in list: [Identifier<Subject>]) -> Int {
        guard let table = others?.table else { return 0 }
        return list.reversed().prefix { stamp < table.stamp(of: $0) }.count
    }
}

extension Array {
    /// Inserts what has just arrived into a list in the order of stamps.
    mutating func insert<Subject>(_ id: Element, by arrival: Arrival<Subject>)
    where Element == Identifier<Subject> {
        let place = count - arrival.countBehind(in: self)
        if place == count { append(id) } else { insert(id, at: place) }
    }
}

/// Two tables are equal when they hold the same values, whatever the order in which these arrived.
extension RecordTable: Equatable where Subject: Equatable {
    public static func == (left: RecordTable, right: RecordTable) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left.stamps, left.values).allSatisfy { right[Identifier($0.id)] == $1 }
    }
}
