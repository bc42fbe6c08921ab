/// A measure's key with what it comes to, and what it came to in each of the latest meetings.
public struct MeasureRow: Equatable, Sendable {
    public let key: String
    public let result: MeasureResult
    /// Meeting by meeting, the oldest first; empty for what is not about meetings.
    public let series: [Int?]

    /// The measure itself.
    public var measure: Measure? { Measure.all.first { $0.key == key } }
}

extension MeasureScope {
    /// Every measure of the scope in its order, with a row of values over the last `count` meetings.
    public func rows(lastMeetings count: Int = 0) -> [MeasureRow] {
        let single = meetings.suffix(max(0, count)).compactMap { id in
            record.meetings[id].map {
                MeasureScope(record, settings, meeting: id, on: $0.date)
            }
        }
        return Measure.all.map { measure in
            let isOfMeetings = measure.family.isOfMeetings
            return MeasureRow(
                key: measure.key, result: measure.result(in: self),
                series: isOfMeetings ? single.map { measure.result(in: $0).magnitude } : [])
        }
    }
}

extension Measure.Family {
    /// True where one meeting alone has a value of its own.
    public var isOfMeetings: Bool {
        switch self {
        case .meeting, .voices, .learning: true
        case .followThrough, .people, .dyingWell, .careHomes, .continuity: false
        }
    }
}
