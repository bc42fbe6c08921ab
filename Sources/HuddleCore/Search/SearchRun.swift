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

    private enum Stage: Equatable, Sendable { case register, directory, meetings, between, loose }

    /// A search that has not begun; one that asks for nothing is over at once. What an earlier one
    /// knows of names holds for it too, as long as the record is the same.
    public init(_ query: SearchQuery, after earlier: SearchRun? = nil, limits: Limits = Limits()) {
        self.query = query
        self.limits = limits
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
            guard place < record.patientOrder.count else { return next(.directory) }
            add(lens.hits(on: record.patientOrder[place]), record)
        case .directory:
            guard place < record.professionalOrder.count else { return next(.meetings) }
            if let hit = lens.hit(on: record.professionalOrder[place]) { add([hit], record) }
        case .meetings:
            guard place < record.meetingOrder.count else { return next(.between) }
            let id = record.meetingOrder[record.meetingOrder.count - 1 - place]
            guard let meeting = record.meetings[id] else { return 1 }
            add(lens.hits(in: meeting), record)
            return 1 + meeting.discussions.count
        case .between:
            guard place < record.patientOrder.count else { return next(.loose) }
            add(lens.hitsKeptByPerson(on: record.patientOrder[place]), record)
        case .loose:
            guard place < record.actionOrder.count else {
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

    private mutating func next(_ stage: Stage) -> Int {
        self.stage = stage
        place = -1
        return 0
    }
}

extension TeamRecord {
    /// A search for everything recorded that fits, finished in one go.
    public func search(_ query: SearchQuery, today: Day, roles: RoleList) -> SearchRun {
        var run = SearchRun(query, limits: .none)
        run.advance(in: self, today: today, roles: roles)
        return run
    }
}
