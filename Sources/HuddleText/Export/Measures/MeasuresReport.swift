public import HuddleCore

/// Every measure of a period, ready for any format: what is left out is left out here.
public struct MeasuresReport: Equatable, Sendable {
    public let team: String
    public let period: ClosedRange<Day>
    /// The kind of meeting, by name; nil for all.
    public let template: String?
    public let meetings: Int
    public let audience: Audience
    let lines: [Line]

    /// Who reads it.
    public enum Audience: Equatable, Sendable {
        case team
        /// People who are not the team: figures that rest on few people are left out.
        case outside
    }

    /// One measure with what may be said of it.
    struct Line: Equatable, Sendable {
        let row: MeasureRow
        let isSuppressed: Bool

        var figure: String { isSuppressed ? "fewer than the least" : row.result.words }
    }

    /// The measures of a scope for an audience.
    public init(_ scope: MeasureScope, template: String? = nil, audience: Audience) {
        team = scope.settings.name
        period = scope.period
        meetings = scope.meetings.count
        self.template = template
        self.audience = audience
        let least = scope.settings.thresholds.smallestGroup
        // What meetings add up to rests on those who were spoken about in them.
        let isFew = (1..<least).contains(scope.peopleBehind)
        lines = scope.rows().map { row in
            let isSmall = row.result.isSmall(below: least) || isFew
            return Line(row: row, isSuppressed: audience == .outside && isSmall)
        }
    }

    /// The measures of each family, in their order.
    var families: [(title: String, lines: [Line])] {
        Measure.Family.allCases.map { family in
            (family.title, lines.filter { $0.row.measure?.family == family })
        }
    }

    /// `26 Aug 2026 to 25 Nov 2026, 13 meetings`.
    var heading: String {
        let count = DateWords.count(meetings, "meeting", "meetings")
        let kind = template.map { ", \($0)" } ?? ""
        return "\(period.lowerBound.long) to \(period.upperBound.long)\(kind), \(count)"
    }
}

extension MeasuresReport.Line {
    /// Numerator and denominator as exports give them; empty where they are left out.
    var counts: (numerator: String, denominator: String) {
        guard !isSuppressed else { return ("", "") }
        return ("\(row.result.numerator)", "\(row.result.denominator)")
    }
}
