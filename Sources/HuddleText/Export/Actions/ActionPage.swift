public import HuddleCore

/// What stands around the actions on a page for people: the same for every readable format.
public struct ActionPage: Equatable, Sendable {
    public let team: String
    /// What is overdue depends on it.
    public let today: Day
    public var title = "Open actions"
    /// What the reader is to tell, a line for each decision.
    var promises: [String] = []
    /// Lines at the end, each a paragraph of its own.
    public var ending: [String] = []

    public init(team: String, today: Day) {
        self.team = team
        self.today = today
    }

    /// `Wed 18 Nov 2026 · 12 open, 2 overdue`.
    func summary(_ actions: [ActionExport]) -> String {
        let overdue = actions.count { $0.row.isOverdue(on: today) }
        return "\(DateWords.day(today)) · \(actions.count) open, \(overdue) overdue"
    }

    /// What is said of an action besides its text: person, due day, how late, how it stands.
    func facts(_ action: ActionExport) -> [String] {
        let row = action.row
        return [
            action.patientWords, row.due.map { "due \(DateWords.day($0))" },
            DateWords.over(row.daysOver(on: today)), row.status == .accepted ? "accepted" : nil,
            row.carried > 0 ? "carried \(row.carried)" : nil,
        ].compactMap { $0 }
    }
}
