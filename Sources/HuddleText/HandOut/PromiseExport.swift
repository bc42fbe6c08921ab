public import HuddleCore

/// A decision that the recipient of a list is to tell, with its words.
public struct PromiseExport: Equatable, Sendable {
    public let id: DecisionID
    public let patient: PatientID
    /// What was decided.
    public let text: String
    /// By when they are told.
    public let by: Day?
    /// The patient in the chosen style of name.
    let patientWords: String

    /// `Tell 999 000 0018 and family: Stays at Rosewood · by Sat 21 Nov 2026`.
    var words: String {
        "Tell \(patientWords) and family: \(text)" + (by.map { " · by \(DateWords.day($0))" } ?? "")
    }

    /// The same with its id, for a line of a list.
    var line: String { "\(words) (\(id))" }

    /// What stands above the lines.
    static let heading = "Decisions to tell"
}
