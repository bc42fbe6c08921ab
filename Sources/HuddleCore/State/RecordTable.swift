/// Everything of one kind that the record holds, by id: a dictionary that knows how ids are made.
///
/// Values lie in blocks that never move: growing copies none of them, and a copy of the table that
/// is changed copies one block. The ids of a journal are numbers in a row, so that looking one up
/// needs no search; stamps, which are asked for most often, lie side by side.
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

    /// A part of the value with this id; nil when there is none. It is looked at where it lies, by
    /// a pointer that is good as long as `part` runs: as an argument, all of it would be copied.
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

    /// Takes in a value whose id is new, as the record sees each line once, and says where it
    /// stands among those that arrived before it.
    @discardableResult
    mutating func add(_ value: consuming Subject) -> Arrival<Subject> {
        let (place, stamp) = (stamps.count, value.stamp)
        guard places.add(stamp.id, at: place) else { return Arrival(of: stamp, among: self) }
        stamps.append(stamp)
        if place & (Self.blockSize - 1) == 0 {
            blocks.append([])
            blocks[blocks.count - 1].reserveCapacity(Self.blockSize)
        }
        blocks[place >> Self.blockBits].append(value)
        if let latest, stamp < latest { return Arrival(of: stamp, among: self) }
        latest = stamp
        return Arrival(of: stamp, among: nil)
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

/// Two tables are equal when they hold the same values, whatever the order in which these arrived.
extension RecordTable: Equatable where Subject: Equatable {
    public static func == (left: RecordTable, right: RecordTable) -> Bool {
        guard left.count == right.count else { return false }
        return zip(left.stamps, left.values).allSatisfy { right[Identifier($0.id)] == $1 }
    }
}
