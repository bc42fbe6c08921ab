/// Measures as one JSON document with a name and version of its format.
public enum MeasuresJSON {
    /// The value of `format`.
    public static let format = "huddle-measures"
    /// The value of `version`; members may be added within a version, never change their meaning.
    public static let version = 1

    /// The document, a member on each line.
    public static func text(_ report: MeasuresReport) -> String {
        let document: JSONValue = .object([
            ("format", .text(format)), ("version", .number(version)),
            ("team", .text(report.team)), ("from", .words(report.period.lowerBound)),
            ("to", .words(report.period.upperBound)), ("template", .text(report.template)),
            ("meetings", .number(report.meetings)),
            ("measures", .list(report.lines.map(value))),
        ])
        return document.indented
    }

    /// One measure on each line and nothing else.
    public static func lines(_ report: MeasuresReport) -> String {
        JSONValue.lines(report.lines.map(value))
    }

    private static func value(_ line: MeasuresReport.Line) -> JSONValue {
        let (measure, result) = (line.row.measure, line.row.result)
        let isOpen = !line.isSuppressed
        func number(_ value: Int?) -> JSONValue {
            isOpen ? value.map { .number($0) } ?? .null : .null
        }
        return .object([
            ("key", .text(line.row.key)), ("name", .text(line.row.name)),
            ("family", .text(measure?.family.rawValue)),
            ("figure", .text(isOpen ? result.words : nil)), ("value", number(result.magnitude)),
            ("unit", .text(isOpen ? result.unit : nil)),
            ("numerator", number(result.numerator)), ("denominator", number(result.denominator)),
            ("suppressed", .text(line.isSuppressed ? "yes" : "no")),
            ("formula", .text(measure?.formula)), ("above", .text(measure?.numerator)),
            ("below", .text(measure?.denominator)), ("comparator", .text(measure?.comparator)),
            ("source", .text(measure?.source)),
        ])
    }
}
