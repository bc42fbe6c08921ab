/// A measure's key with what it comes to, and what it came to in each of the latest meetings.
public struct MeasureRow: Equatable, Sendable {
    public let key: String
    /// The measure's name under the team's own limits.
    public let name: String
    public let result: MeasureResult
    /// Meeting by meeting, the oldest first; empty for what is not about meetings.
    public let series: [Int?]
    /// What the figure is made of, home by home; empty where it has no parts to show.
    public let parts: [MeasurePart]

    /// The measure itself.
    public var measure: Measure? { Measure.all.first { $0.key == key } }
}

/// One part of what a measure adds up to, and what it comes to there.
public struct MeasurePart: Equatable, Sendable {
    public let name: String
    public let words: String
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
                key: measure.key, name: measure.name(under: settings.thresholds),
                result: measure.result(in: self),
                series: isOfMeetings ? single.map { measure.result(in: $0).magnitude } : [],
                parts: measure.parts(in: self))
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
