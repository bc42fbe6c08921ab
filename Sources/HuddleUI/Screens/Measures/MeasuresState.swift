import HuddleCore
import TerminalUI

/// How the team works, in numbers.
struct MeasuresState: Equatable, Sendable, ListScreen {
    var list = ListState()
    /// The kind of meeting looked at; nil for all.
    var template: String?
    var span = Span.quarter
    /// True while the measure selected shows how it is made.
    var isExplained = false

    /// How far back the measures look.
    enum Span: Int, CaseIterable, Sendable {
        case month = 28, quarter = 91, year = 364

        var label: String {
            switch self {
            case .month: "4 weeks"
            case .quarter: "13 weeks"
            case .year: "52 weeks"
            }
        }
    }

    /// Meetings whose values make a plot.
    static let plotted = 13

    /// One row: the heading of a family, or a measure.
    enum Row: Equatable {
        case heading(String)
        case measure(MeasureRow)
    }

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// Family by family, as they are kept.
    func rows(_ model: Model) -> [Row] {
        let found = model.kept.measures(key(model)) ?? find(model)
        return Measure.Family.allCases.flatMap { family -> [Row] in
            let members = found.filter { $0.measure?.family == family }
            return members.isEmpty
                ? [] : [.heading(family.title)] + members.map { .measure($0) }
        }
    }

    /// Works the measures out; they grow with the period, so they are kept.
    func find(_ model: Model) -> [MeasureRow] {
        let today = lastDay(model)
        let scope = MeasureScope(
            model.record, model.settings, period: today.advanced(by: -span.rawValue)...today,
            template: template)
        return scope.rows(lastMeetings: Self.plotted)
    }

    /// What the rows depend on.
    func key(_ model: Model) -> KeptLists.MeasuresKey {
        KeptLists.MeasuresKey(
            events: model.record.eventCount, today: lastDay(model), template: template,
            span: span)
    }

    /// The last day of the period: today, or the day as of which the record is shown.
    private func lastDay(_ model: Model) -> Day { model.dayShown }

    /// The measure selected, nil on a heading.
    func selected(_ model: Model) -> MeasureRow? {
        let rows = rows(model)
        guard rows.indices.contains(list.selected), case .measure(let row) = rows[list.selected]
        else { return nil }
        return row
    }
}
