public import HuddleCore

/// Reads the actions of an earlier list from a CSV file, and says what it would add to the record.
public enum ActionImport {
    /// What importing the file would do; nothing is done.
    public static func plan(
        _ bytes: [UInt8], record: TeamRecord, options: ImportOptions
    ) throws(ImportError) -> ActionPlan {
        let schema = ImportSchema.action(today: options.today)
        let finder = ColumnFinder(
            headings: .action,
            fields: ActionField.allCases.map { ($0, $0.rawValue, $0.label) }, name: .text,
            map: options.map)
        let sheet = try ImportSheet(bytes, finder: finder, limits: options.limits)
        var read: ImportPlan<Action, ActionField> = sheet.emptyPlan(schema: schema)
        let rows = sheet.rows(schema: schema, into: &read)
        var plan = ActionPlan(rows: sheet.records.count, leftOut: read.leftOut.count)
        plan.problems = read.problems
        plan.remarks = read.remarks
        plan.ignored = sheet.columns.ignored.map(\.heading)
        var planner = ActionPlanner(record: record, options: options)
        for row in rows { planner.take(row, into: &plan) }
        return plan
    }
}

/// What an import of actions would do.
public struct ActionPlan: Equatable, Sendable {
    /// Rows under the headings.
    public let rows: Int
    public internal(set) var additions: [Addition] = []
    /// Rows whose action is in the record already.
    public internal(set) var unchanged = 0
    public internal(set) var leftOut: Int
    public internal(set) var problems: [ImportProblem] = []
    public internal(set) var remarks: [String] = []
    /// Headings of columns that say nothing of an action.
    public internal(set) var ignored: [String] = []

    init(rows: Int, leftOut: Int) {
        self.rows = rows
        self.leftOut = leftOut
    }

    /// One action that is new, and where it stands.
    public struct Addition: Equatable, Sendable {
        public let row: Int
        public let action: ActionAdded
        public let status: ActionStatus
    }

    /// The plan as commands; run as one step, one undo takes them all back.
    public var commands: [Command] {
        additions.map { .bringIn($0.action, $0.status, source: "CSV") }
    }

    /// The words by which somebody decides: counts first, then what needs a look.
    public var preview: [String] {
        let open = additions.count { $0.status.isOpen }
        let head =
            "\(Counted.words(rows, "row")): \(additions.count) new (\(open) open), "
            + "\(unchanged) in the record already, \(leftOut) left out; "
            + Counted.words(problems.count, "problem")
        let columns = ignored.isEmpty ? [] : ["Ignored columns: \(ImportError.list(ignored))"]
        return [head] + columns + section("Problems", problems.map(\.message))
            + section("To know", remarks)
            + section("New", additions.map { "row \($0.row): \(SafeText.oneLine($0.action.text))" })
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }
}
