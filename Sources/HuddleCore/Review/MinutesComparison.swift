/// Two minutes beside each other: two meetings, or two versions of one.
public struct MinutesComparison: Equatable, Sendable {
    public let left: Side
    public let right: Side
    /// Everybody whom either lists, in the order of the left side.
    public let people: [Person]
    /// What either side was amended by.
    public let amendments: [Row]

    /// What one side is.
    public struct Side: Equatable, Sendable {
        public let title: String
        public let date: Day
        /// Which minutes of the meeting it is, in words; nil where both are of different meetings.
        public let name: String?
    }

    /// Which minutes of one meeting each side is, in words.
    public typealias Names = (left: String?, right: String?)

    /// What both say about one person.
    public struct Person: Equatable, Sendable {
        public let patient: PatientID
        public let rows: [Row]

        /// True when both say the same.
        public var isSame: Bool { rows.allSatisfy { $0.state == .same } }
    }

    /// One line of either side, beside the same line of the other.
    public struct Row: Equatable, Sendable {
        public let left: ReviewLine?
        public let right: ReviewLine?

        /// How the sides differ.
        public var state: State {
            guard let left, let right else { return left == nil ? .added : .gone }
            return left == right ? .same : .changed
        }
    }

    /// How a line on the right stands to the one on the left.
    public enum State: String, Equatable, Sendable {
        case same, changed, added, gone

        /// The sign in the column between the sides.
        public var sign: String {
            switch self {
            case .same: " "
            case .changed: "~"
            case .added: "+"
            case .gone: "-"
            }
        }
    }

    /// Puts two minutes beside each other.
    public init(_ left: MinutesOutline, _ right: MinutesOutline, named names: Names = (nil, nil)) {
        self.left = Side(title: left.title, date: left.date, name: names.left)
        self.right = Side(title: right.title, date: right.date, name: names.right)
        let before = Dictionary(left.people.map { ($0.patient, $0) }) { first, _ in first }
        let after = Dictionary(right.people.map { ($0.patient, $0) }) { first, _ in first }
        let newcomers = right.people.map(\.patient).filter { before[$0] == nil }
        people = (left.people.map(\.patient) + newcomers).map { patient in
            Person(
                patient: patient,
                rows: Self.rows(
                    before[patient]?.reviewLines ?? [], after[patient]?.reviewLines ?? []))
        }
        amendments = Self.rows(
            left.amendments.map { ReviewLine($0) }, right.amendments.map { ReviewLine($0) })
    }

    /// Lines of one record stand beside each other; the others where they come.
    private static func rows(_ left: [ReviewLine], _ right: [ReviewLine]) -> [Row] {
        var rest = right
        var rows: [Row] = []
        for line in left {
            guard let place = rest.firstIndex(where: { $0.isSameLine(as: line) }) else {
                rows.append(Row(left: line, right: nil))
                continue
            }
            let match = rest.remove(at: place)
            let isNew = { (new: ReviewLine) in !left.contains { $0.isSameLine(as: new) } }
            let before = rest[..<place].filter(isNew)
            rest = rest[..<place].filter { !isNew($0) } + rest[place...]
            rows += before.map { Row(left: nil, right: $0) } + [Row(left: line, right: match)]
        }
        return rows + rest.map { Row(left: nil, right: $0) }
    }
}

extension ReviewLine {
    /// True for two states of one recorded line, or of one thing that is no line of its own.
    fileprivate func isSameLine(as other: ReviewLine) -> Bool {
        guard let record, let theirs = other.record else {
            return record == other.record && kind == other.kind && label == other.label
        }
        return record == theirs
    }
}

extension MinutesOutline.PersonMinutes {
    /// Everything said about the person, as lines of a review.
    public var reviewLines: [ReviewLine] {
        let why = whyToday.map { [ReviewLine(.why, "Why", $0)] } ?? []
        let end = outcome.map { [ReviewLine(.outcome, "Outcome", $0)] } ?? []
        return why + sinceLastTime.map { ReviewLine($0) } + entries.map { ReviewLine($0) } + end
    }
}
