import HuddleCore
import TerminalUI

/// How the latest meetings went, in numbers.
struct MeasuresState: Equatable, Sendable, ListScreen {
    var list = ListState()

    /// Meetings that are looked at: a quarter of a year, weekly.
    static let span = 13

    /// One row: a measure over the meetings, or a role.
    enum Row: Equatable {
        case measure(String, values: [Int?], shown: Shown)
        case role(RoleID, discussions: Int, of: Int)
        case heading(String)

        /// How a value is written.
        enum Shown: Equatable { case number, time }
    }

    func rowCount(in model: Model) -> Int { rows(measures(model)).count }

    func measures(_ model: Model) -> Measures {
        model.record.measures(ofLast: Self.span, on: model.clock.today, model.settings.roles)
    }

    /// What the measures look like, row by row.
    func rows(_ measures: Measures) -> [Row] {
        guard !measures.meetings.isEmpty else { return [] }
        func row(
            _ name: String, _ shown: Row.Shown = .number, _ value: (MeetingMeasures) -> Int?
        ) -> Row {
            .measure(name, values: measures.meetings.map(value), shown: shown)
        }
        let roles = measures.roles.map { share in
            Row.role(share.role, discussions: share.discussions, of: measures.discussed)
        }
        return [
            .heading("Latest meeting, and those before it"),
            row("On the list") { $0.listed }, row("Discussed") { $0.discussed },
            row("Time per person, middle", .time) { $0.medianSeconds },
            row("Decisions") { $0.decisions }, row("Actions agreed") { $0.actions },
            row("  of these overdue today") { $0.overdue },
            row("Roles heard") { $0.rolesHeard },
            row("Heard in own words") { $0.voicesHeard },
        ] + (roles.isEmpty ? [] : [.heading("Who spoke, in how many discussions")] + roles)
    }
}
