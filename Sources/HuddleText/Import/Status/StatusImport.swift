public import HuddleCore

/// Reads a file that an owner sends back, and says what it would change in the record.
public enum StatusImport {
    /// How the file is written; told by its first characters when nobody says.
    public enum Form: String, CaseIterable, Sendable {
        case todotxt, taskwarrior, ics
    }

    /// What must be known besides the file.
    public struct Options: Sendable {
        public var today: Day
        public var form: Form?
        /// The program that wrote the file; told by the file itself where nobody says.
        public var client: String?
        /// Whether a task that is open in the file opens an action that was closed since.
        public var reopens: Reopening = .never
        public var limits = ImportLimits()

        public init(today: Day) {
            self.today = today
            limits.bytes = 256 << 20
        }
    }

    /// What a task does that is open in the file and closed in the record.
    public enum Reopening: Sendable {
        /// Nothing: the file is probably older than the closing.
        case never
        case asked
    }

    /// What taking the file over would do; nothing is done.
    public static func plan(
        _ bytes: [UInt8], record: TeamRecord, options: Options
    ) throws(ImportError) -> StatusPlan {
        let text = try TextDecoding.decode(bytes, limits: options.limits).text
        let form = options.form ?? Self.form(of: text)
        var file = try read(text, bytes, form)
        if let client = options.client { file.client = CellText.line(client) }
        guard !file.entries.isEmpty || !file.problems.isEmpty else {
            throw .nothingFound(wanted: "task")
        }
        var planner = StatusPlanner(record: record, options: options, form: form)
        return planner.plan(file)
    }

    private static func read(
        _ text: String, _ bytes: [UInt8], _ form: Form
    ) throws(ImportError) -> StatusFile {
        switch form {
        case .todotxt: StatusFile(todoTxt: text)
        case .taskwarrior: try StatusFile(taskwarrior: bytes)
        case .ics: StatusFile(iCalendar: text)
        }
    }

    private static func form(of text: String) -> Form {
        let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.prefix(15).uppercased() == "BEGIN:VCALENDAR" { return .ics }
        return start.hasPrefix("[") || start.hasPrefix("{") ? .taskwarrior : .todotxt
    }
}

/// What a file that came back would change.
public struct StatusPlan: Equatable, Sendable {
    /// The program that wrote the file, as events will name it.
    public let client: String
    public internal(set) var changes: [Change] = []
    /// Tasks that stand in the file as in the record.
    public internal(set) var unchanged = 0
    /// Tasks that are none of the team's.
    public internal(set) var foreign = 0
    /// What is left out, each with its place and the reason.
    public internal(set) var problems: [String] = []
    /// What was read without doubt but is worth knowing.
    public internal(set) var remarks: [String] = []

    /// One action that gets another status.
    public struct Change: Equatable, Sendable {
        public let place: String
        public let action: ActionID
        public let text: String
        public let before: ActionStatus
        public let after: ActionStatus
    }

    /// The plan as commands; run as one step, one undo takes them all back.
    public var commands: [Command] {
        changes.map { .report($0.action, $0.after, source: client) }
    }

    /// The words by which somebody decides: counts first, then what needs a look.
    public var preview: [String] {
        let counts = [
            "\(changes.count) changed", "\(unchanged) unchanged", "\(foreign) not of this team",
            Counted.words(problems.count, "problem"),
        ]
        let changed = changes.map { change in
            let closing = change.after.words
            return "\(change.place): \(change.action) \(SafeText.oneLine(change.text)): "
                + "\(change.before.label) → \(closing)"
        }
        return ["From \(client): \(counts.joined(separator: ", "))"]
            + section("Problems", problems) + section("To know", remarks)
            + section("Changed", changed)
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }
}

extension ActionStatus {
    /// `done Sun 15 Nov 2026`.
    var words: String {
        switch self {
        case .open, .accepted: label
        case .done(let day), .cancelled(let day, _): "\(label) \(DateWords.day(day))"
        }
    }
}
