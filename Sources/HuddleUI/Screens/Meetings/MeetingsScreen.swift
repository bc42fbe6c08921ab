import HuddleCore
import TerminalUI

/// Past meetings, newest first.
struct MeetingsState: Equatable, Sendable, ListScreen {
    var list = ListState()
    /// The meeting that another is to be put beside.
    var beside: MeetingID?

    func rowCount(in model: Model) -> Int { rows(model).count }

    /// The meetings as the filter leaves them.
    func rows(_ model: Model) -> [MeetingID] { model.meetingRows().ids }
}

extension MeetingsState {
    func selected(_ model: Model) -> MeetingID? {
        let rows = rows(model)
        return rows.indices.contains(list.selected) ? rows[list.selected] : nil
    }
}

extension Model {
    /// Selects the latest meeting that is at least so many years old, else the oldest.
    mutating func goBack(years: Int) -> [Effect] {
        guard case .meetings(let state) = stack.top else { return [] }
        let day = dayShown.months(before: 12 * years)
        let rows = state.rows(self)
        let row = rows.firstIndex { id in record.meetings[id].map { $0.date <= day } ?? false }
        if row == nil { refuse("No meeting is \(counted(years, "year")) old; this is the oldest.") }
        stack.top.select(row ?? rows.count - 1, in: self)
        return []
    }

    /// Selects the latest meeting of the next year there is, older or newer.
    mutating func goToYear(_ direction: Int) -> [Effect] {
        guard case .meetings(let state) = stack.top, let selected = state.selected(self),
            let year = record.meetings[selected]?.date.civil.year
        else { return [] }
        let rows = state.rows(self)
        let years = rows.map { record.meetings[$0]?.date.civil.year ?? year }
        let row =
            direction > 0
            ? years.firstIndex { $0 < year }
            : years.last { $0 > year }.flatMap { years.firstIndex(of: $0) }
        guard let row else {
            refuse(direction > 0 ? "This is the first year." : "This is the latest year.")
            return []
        }
        stack.top.select(row, in: self)
        return []
    }
}

extension Model {
    /// Lets go of the meeting that waits for another beside it; false when none does.
    mutating func forgetMeetingBeside() -> Bool {
        guard case .meetings(var state) = stack.top, state.beside != nil else { return false }
        state.beside = nil
        stack.top = .meetings(state)
        say("No meeting is chosen any more.")
        return true
    }

    /// What to do next while a meeting waits for another beside it; nil while none does.
    var wordsForMeetingBeside: String? {
        guard case .meetings(let state) = stack.top, state.beside != nil else { return nil }
        return "Go to the other meeting and press c again. Esc forgets it."
    }
}

enum MeetingsScreen {
    static let commands: [UICommand] = read + neighbouringYears + yearsBack

    /// The commands whose hints come behind those that work on every screen, before the way out.
    static let hintedLast = ["back-one", "missed", "privacy"]

    private static let neighbouringYears: [UICommand] = [
        UICommand(
            "older-year", "To the year before", .move, keys: [.character("]")], in: [.meetings]
        ) { $0.goToYear(1) }.hinted("older year"),
        UICommand(
            "newer-year", "To the year after", .move, keys: [.character("[")], in: [.meetings]
        ) { $0.goToYear(-1) },
    ]

    private static let numbers = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]

    private static let yearsBack: [UICommand] = numbers.enumerated().map { place, word in
        let command = UICommand(
            "back-\(word)", "To the meetings of \(counted(place + 1, "year")) ago", .move,
            keys: [.character(Character("\(place + 1)"))], in: [.meetings]
        ) { $0.goBack(years: place + 1) }
        // In the footer the first stands for all of them.
        return place == 0 ? command.hinted("years", keys: "1-\(numbers.count)") : command
    }

    private static let read: [UICommand] = [
        UICommand("read", "Read the minutes selected", .move, keys: [.enter], in: [.meetings]) {
            model in
            guard case .meetings(let state) = model.stack.top,
                let selected = state.selected(model)
            else { return [] }
            return model.go(.minutes(MinutesState(meeting: selected)))
        }.hinted("read")
    ]

    static func draw(
        _ state: MeetingsState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let meetings = model.meetingRows()
        let rows = meetings.ids
        let (list, preview) = rect.splitPreview
        let inner = drawPanel(
            title(state, rows.count, model), yearWords(state, meetings, model), into: &canvas,
            in: list)
        guard !rows.isEmpty else {
            let words =
                model.filter == nil
                ? "No meeting yet. Esc, then m starts one."
                : "No meeting has this in its date or name. F3 searches what was said in them; "
                    + "Esc clears the words."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let columns = Columns(
            [.init(11), .init(24, least: 10), .init(10), .init(15), .init(10)],
            in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let fields = fields(rows[index], model, isChosen: rows[index] == state.beside)
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
        let selected = state.list.settled(count: rows.count, height: inner.height).selected
        if let preview {
            MinutesScreen.drawOpening(of: rows[selected], model, into: &canvas, in: preview)
            canvas.cursor = inner.row(0).origin
        }
    }

    /// How many there are, and which one waits for another to stand beside it.
    private static func title(_ state: MeetingsState, _ count: Int, _ model: Model) -> String {
        let chosen = state.beside.flatMap { model.record.meetings[$0] }
        return [counted(count, "meeting"), chosen.map { "\($0.date.long) beside…" }]
            .compactMap { $0 }.joined(separator: " · ")
    }

    /// The years around the one selected with their meetings: `2027 12 · 2026 52 · 2025 51`.
    private static func yearWords(
        _ state: MeetingsState, _ meetings: MeetingRows, _ model: Model
    ) -> String {
        let years = meetings.years
        guard years.count > 1, let selected = state.selected(model),
            let year = model.record.meetings[selected]?.date.civil.year,
            let place = years.firstIndex(where: { $0.year == year })
        else { return "" }
        let shown = years[max(0, place - 1)..<min(years.count, place + 3)]
        let words = shown.map {
            $0.year == year ? "[\($0.year) \($0.count)]" : "\($0.year) \($0.count)"
        }
        let newer = shown.startIndex > 0 ? ["\(years[0].year) …"] : []
        let older = shown.endIndex < years.count ? ["… \(years[years.count - 1].year)"] : []
        return (newer + words + older).joined(separator: " · ")
    }

    /// What stands in a row, field by field.
    static func fields(
        _ meeting: MeetingID, _ model: Model, isChosen: Bool = false
    ) -> [Span] {
        guard let summary = model.summary(of: meeting) else { return [] }
        let state =
            isChosen
            ? Span("* chosen", .due)
            : summary.isSignedOff ? Span("signed off", .done) : Span("open", .due)
        return [
            Span(summary.date.long), Span(model.settings.template(summary.template).name, .label),
            state,
            Span("\(summary.discussed)/\(summary.listed) discussed", .muted),
            Span(counted(summary.actions, "action"), .muted),
        ]
    }
}
