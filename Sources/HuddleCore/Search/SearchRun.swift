/// A search that is on its way through the record, a slice at a time, so that no key waits for it.
///
/// The register comes first, then the directory, then meetings from the latest back, then what is
/// kept by person.
public struct SearchRun: Equatable, Sendable {
    public let query: SearchQuery
    public private(set) var hits: [SearchHit] = []
    /// How many more fit and are about people who object to being discussed: these are no hits.
    public private(set) var leftOut = 0
    public private(set) var isFinished = false
    /// True when there were more hits than were asked for.
    public private(set) var isCut = false
    private let limits: Limits
    private let part: Part
    /// Gathered before anything is looked at.
    private(set) var naming: SearchNames?
    private var stage = Stage.register
    private var place = 0

    /// How much is looked at in one slice, and how many hits are enough.
    public struct Limits: Equatable, Sendable {
        /// People, actions and discussions in a slice.
        public var slice: Int
        public var hits: Int

        public init(slice: Int = 500, hits: Int = 500) {
            self.slice = slice
            self.hits = hits
        }

        /// Everything at once.
        public static let none = Limits(slice: .max, hits: .max)
    }

    /// A part of a search that several look for at once: the meetings are shared out among them, and
    /// what comes before and behind them goes with the first and the last.
    public struct Part: Equatable, Sendable {
        let index: Int
        let count: Int

        /// The part with this number, from 0 on, of so many.
        public init(_ index: Int, of count: Int) {
            self.index = index
            self.count = count
        }

        /// All of it.
        public static let whole = Part(0, of: 1)

        var isFirst: Bool { index == 0 }
        var isLast: Bool { index == count - 1 }

        /// The part of so many things.
        func places(of all: Int) -> Range<Int> { all * index / count..<all * (index + 1) / count }
    }

    private enum Stage: Equatable, Sendable { case register, directory, meetings, between, loose }

    /// A search that has not begun; one that asks for nothing is over at once. What an earlier one
    /// knows of names holds for it too, as long as the record is the same.
    public init(
        _ query: SearchQuery, after earlier: SearchRun? = nil, limits: Limits = Limits(),
        part: Part = .whole
    ) {
        self.query = query
        self.limits = limits
        self.part = part
        naming = earlier?.naming
        isFinished = query.isEmpty
    }

    /// Looks at the next slice. The record must be the same for all slices of a search.
    public mutating func advance(in record: TeamRecord, today: Day, roles: RoleList) {
        guard !isFinished else { return }
        var left = limits.slice
        let known = self.naming.flatMap { $0.hold(in: record, roles: roles) ? $0 : nil }
        var naming = known ?? SearchNames(record, roles: roles)
        naming.gather(in: record, &left)
        self.naming = naming
        guard naming.isWhole else { return }
        let lens = SearchLens(record: record, query: query, today: today, naming: naming)
        while left > 0, !isFinished {
            left -= step(lens)
            if hits.count > limits.hits {
                hits.removeLast(hits.count - limits.hits)
                isCut = true
                isFinished = true
            }
        }
    }

    /// Looks at one thing, and gives how much it was.
    private mutating func step(_ lens: SearchLens) -> Int {
        let record = lens.record
        defer { place += 1 }
        switch stage {
        case .register:
            guard part.isFirst, place < record.patientOrder.count else { return next(.directory) }
            add(lens.hits(on: record.patientOrder[place]), record)
        case .directory:
            guard part.isFirst, place < record.professionalOrder.count else {
                return next(.meetings)
            }
            if let hit = lens.hit(on: record.professionalOrder[place]) { add([hit], record) }
        case .meetings:
            let places = part.places(of: record.meetingOrder.count)
            guard place < places.count else { return next(.between) }
            let id = record.meetingOrder[record.meetingOrder.count - 1 - places.lowerBound - place]
            guard let meeting = record.meetings[id] else { return 1 }
            add(lens.hits(in: meeting), record)
            return 1 + meeting.discussions.count
        case .between:
            guard part.isLast, place < record.patientOrder.count else { return next(.loose) }
            add(lens.hitsKeptByPerson(on: record.patientOrder[place]), record)
        case .loose:
            guard part.isLast, place < record.actionOrder.count else {
                isFinished = true
                return 0
            }
            let id = record.actionOrder[place]
            // Nearly all belong to a meeting and were looked at there.
            guard record.actions[id]?.meeting == nil, let item = lens.action(id) else {
                return place % 32 == 0 ? 1 : 0
            }
            if let hit = lens.hit(item) { add([hit], record) }
        }
        return 1
    }

    /// Adds what fits, but for what is about people who object to being discussed.
    private mutating func add(_ found: [SearchHit], _ record: TeamRecord) {
        for hit in found {
            if let patient = hit.patient, record.isRestricted(patient) {
                leftOut += 1
            } else {
                hits.append(hit)
            }
        }
    }

    /// The same search without `is:`, not begun, where this one is over without a hit; else nil.
    public var inAnyState: SearchRun? {
        guard isFinished, hits.isEmpty, let query = query.inAnyState else { return nil }
        return SearchRun(query, after: self, limits: limits)
    }

    /// Takes in what the part behind this one found.
    public mutating func add(_ later: SearchRun) {
        hits += later.hits
        leftOut += later.leftOut
    }

    private mutating func next(_ stage: Stage) -> Int {
        self.stage = stage
        place = -1
        return 0
    }
}

extension TeamRecord {
    /// A search for everything recorded that fits, or a part of it, finished in one go.
    public func search(
        _ query: SearchQuery, today: Day, roles: RoleList, part: SearchRun.Part = .whole
    ) -> SearchRun {
        var run = SearchRun(query, limits: .none, part: part)
        run.advance(in: self, today: today, roles: roles)
        return run
    }
}
