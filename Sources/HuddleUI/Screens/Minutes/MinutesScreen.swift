import HuddleCore
import TerminalUI

enum MinutesScreen {
    static let commands: [UICommand] = [
        UICommand(
            "next-person", "To the next person in the minutes", .move,
            keys: [.tab], in: [.minutes]
        ) { $0.jumpInMinutes(1) }.hinted("next person"),
        UICommand(
            "previous-person", "To the person before", .move,
            keys: [.backTab], in: [.minutes]
        ) { $0.jumpInMinutes(-1) }.hinted("previous"),
    ]

    /// The width of the text on the screen.
    static func width(_ model: Model) -> Int {
        max(20, min(Layout.widestText, model.size.width - 4))
    }

    static func draw(
        _ state: MinutesState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        draw(
            MinutesPage(state: state, lines: lines(state.meeting, model, width: width(model))),
            model, into: &canvas, in: rect)
    }

    static func draw(
        _ page: MinutesPage, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let (state, lines) = (page.state, page.lines)
        let date = model.record.meetings[state.meeting]?.date.long ?? ""
        let panel = Rect(
            x: rect.x, y: rect.y, width: min(rect.width, Layout.widestText + 4), height: rect.height
        )
        canvas.box(panel, title: "Minutes \(date)")
        let inner = panel.inset(horizontally: 2, vertically: 1)
        canvas.cursor = inner.origin
        let visible = state.scroll.visible(count: lines.count, height: inner.height)
        for (row, index) in visible.enumerated() {
            let place = inner.row(row)
            let isHit = model.isHit(lines[index])
            guard isHit, index == state.hit else {
                drawSpans([lines[index].span], into: &canvas, in: place, over: isHit ? .match : nil)
                continue
            }
            let marked = Rect(x: place.x - 1, y: place.y, width: place.width + 1, height: 1)
            canvas.fill(marked, .selection)
            canvas.write(">", at: marked.origin, role: .selection, within: marked)
            drawSpans([lines[index].span], into: &canvas, in: place, over: .selection)
            canvas.cursor = marked.origin
        }
        let note =
            page.isOpening
            ? "Enter reads on" : "\(min(lines.count, visible.upperBound)) of \(lines.count) lines"
        canvas.edgeNote(note, on: panel.row(panel.height - 1))
    }

    /// One line; `isPerson` marks where somebody's part begins.
    struct Line: Equatable, Sendable {
        let span: Span
        var isPerson = false
    }

    /// The whole minutes as lines of at most `width` cells.
    static func lines(_ meeting: MeetingID, _ model: Model, width: Int) -> [Line] {
        model.kept.minutes(model.minutesKey(meeting, width: width))
            ?? findLines(meeting, model, width: width)
    }

    /// Works the lines out from the record.
    static func findLines(_ meeting: MeetingID, _ model: Model, width: Int) -> [Line] {
        guard let outline = model.record.minutes(of: meeting, model.settings) else {
            return [Line(span: Span("These minutes are not in the record.", .muted))]
        }
        return MinutesLines(outline, model, width: width).lines()
    }
}

extension Model {
    /// True when the line holds the words searched for.
    func isHit(_ line: MinutesScreen.Line) -> Bool {
        guard let filter, !filter.editor.isEmpty else { return false }
        return passesFilter(line.span.text)
    }

    /// Scrolls to the next line that holds the words, round the ends.
    mutating func goToHitInMinutes(_ motion: ListMotion) {
        guard case .minutes(var state) = stack.top, filter?.editor.isEmpty == false else { return }
        let lines = MinutesScreen.lines(state.meeting, self, width: MinutesScreen.width(self))
        let hits = lines.indices.filter { isHit(lines[$0]) }
        guard let first = hits.first, let last = hits.last else { return }
        let target: Int
        switch motion {
        case .down: target = hits.first { $0 > state.hit ?? -1 } ?? first
        case .up: target = hits.last { $0 < state.hit ?? lines.count } ?? last
        default: target = first
        }
        state.hit = target
        state.scroll.reveal(target, count: lines.count, height: listHeight)
        stack.top = .minutes(state)
    }

    mutating func jumpInMinutes(_ direction: Int) -> [Effect] {
        guard case .minutes(var state) = stack.top else { return [] }
        let lines = MinutesScreen.lines(state.meeting, self, width: MinutesScreen.width(self))
        let starts = lines.indices.filter { lines[$0].isPerson }
        let top = state.scroll.top
        let target = direction > 0 ? starts.first { $0 > top } : starts.last { $0 < top }
        guard let target else {
            refuse(direction > 0 ? "This is the last person." : "This is the first person.")
            return []
        }
        state.scroll = ScrollState(top: target)
        stack.top = .minutes(state)
        return []
    }
}
