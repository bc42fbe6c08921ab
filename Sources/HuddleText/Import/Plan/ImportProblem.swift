/// Something in a file that could not be taken as it stands.
public struct ImportProblem: Equatable, Sendable {
    /// As the spreadsheet numbers its rows; nil when it concerns a whole column.
    public let row: Int?
    /// From 1; nil when it concerns a whole row.
    public let column: Int?
    public let heading: String?
    /// What is wrong and what became of it.
    public let what: String
    /// What would be right.
    public let expected: String?
    /// What the file consists of: `row`, `entry`.
    let unit: String

    init(
        row: Int?, column: Int? = nil, heading: String? = nil, what: String,
        expected: String? = nil, unit: String = "row"
    ) {
        self.row = row
        self.column = column
        self.heading = heading
        self.what = what
        self.expected = expected
        self.unit = unit
    }

    /// `row 7, DOB: “31/2/1938” is not a day of the calendar; kept as typed. Expected: …`
    public var message: String {
        let place = [row.map { "\(unit) \($0)" }, heading].compactMap { $0 }.joined(separator: ", ")
        let sentence = place.isEmpty ? "\(what)." : "\(place): \(what)."
        return expected.map { "\(sentence) Expected: \($0)." } ?? sentence
    }
}
