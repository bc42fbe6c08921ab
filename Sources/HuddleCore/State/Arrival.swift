/// Where something that has just arrived stands among others of its kind: behind them all nearly
/// always, and then none has to be looked at.
struct Arrival<Subject: Recorded>: Sendable {
    private let stamp: Stamp
    private let others: Others?

    /// A class, because an arrival is handed on for every line: a table would be copied each time.
    private final class Others: Sendable {
        let table: RecordTable<Subject>

        init(_ table: RecordTable<Subject>) {
            self.table = table
        }
    }

    /// An arrival among the others of a table; nil when it comes behind them all.
    init(of stamp: Stamp, among table: RecordTable<Subject>?) {
        self.stamp = stamp
        others = table.map(Others.init)
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
