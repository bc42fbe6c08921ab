import HuddleCore
import TerminalUI

extension HomeScreen {
    static func draw(
        _ state: HomeState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let inner = rect.inset(horizontally: 1, vertically: 0)
        let (top, rest) = inner.splitTop(5)
        drawMeeting(model, into: &canvas, in: top)
        let (middle, below) = rest.splitTop(5)
        let (left, right) = middle.splitLeft(middle.width / 2)
        drawActions(model, into: &canvas, in: left)
        drawRegister(model, into: &canvas, in: right)
        drawNews(state, model, into: &canvas, in: below)
    }

    private static func drawMeeting(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        canvas.box(rect, title: "Meeting")
        let inner = rect.inset(horizontally: 2, vertically: 1)
        let (first, second) = meetingWords(model)
        canvas.writeFitted(first, in: inner.row(0), role: .text)
        canvas.writeFitted(second, in: inner.row(1), role: .muted)
        let keys = model.meeting == nil ? "m starts a meeting" : "m resumes it"
        canvas.writeFitted(model.readOnly ?? keys, in: inner.row(2), role: .hintKey)
    }

    private static func meetingWords(_ model: Model) -> (String, String) {
        let record = model.record
        if let meeting = model.meeting, let summary = model.summary(of: meeting) {
            let name = model.settings.template(summary.template).name
            let settled = record.counts(of: meeting).outcomes
            return (
                "\(name), \(summary.date.short), is open",
                "\(settled) of \(summary.listed) have an outcome"
            )
        }
        guard let last = record.allMeetings.last.flatMap(model.summary) else {
            return ("No meeting yet", "Everything you enter is saved line by line")
        }
        let name = model.settings.template(last.template).name
        return (
            "No meeting is open",
            "The last was \(name), \(last.date.short): "
                + "\(last.discussed) of \(last.listed) discussed, \(last.actions) actions"
        )
    }

    private static func drawActions(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        canvas.box(rect, title: "Actions")
        let inner = rect.inset(horizontally: 2, vertically: 1)
        let (open, overdue) = model.record.openActionCounts(on: model.clock.today)
        canvas.writeFitted("\(open) open", in: inner.row(0), role: .text)
        canvas.writeFitted(
            overdue == 0 ? "none overdue" : "! \(overdue) overdue", in: inner.row(1),
            role: overdue == 0 ? .done : .overdue)
        canvas.writeFitted("a lists them", in: inner.row(2), role: .hintKey)
    }

    private static func drawRegister(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        let summary = model.record.registerSummary()
        canvas.box(rect, title: "Register: \(summary.active) \(model.settings.word.plural)")
        let inner = rect.inset(horizontally: 2, vertically: 1)
        guard summary.active > 0 else {
            canvas.writeWrapped(
                "Nobody yet. Bring your list in with: huddle import patients FILE.csv", in: inner,
                role: .muted)
            return
        }
        var x = inner.minX
        for stage in Stage.allCases.reversed() {
            let words = "\(stage.label) \(summary.byStage[stage] ?? 0)"
            let room = Rect(x: x, y: inner.minY, width: inner.maxX - x, height: 1)
            x += canvas.write(words, at: room.origin, role: styleRole(of: stage), within: room) + 2
        }
        let rest = summary.withoutStage > 0 ? "\(summary.withoutStage) without a stage" : ""
        canvas.writeFitted(rest, in: inner.row(1), role: .muted)
        canvas.writeFitted("p opens it", in: inner.row(2), role: .hintKey)
    }

    private static func drawNews(
        _ state: HomeState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        canvas.box(rect, title: "Needs the team")
        let inner = rect.inset(by: 1)
        let news = news(model)
        guard !news.isEmpty else {
            return drawEmpty(
                "Nothing has changed since the team last met.", into: &canvas, in: inner)
        }
        drawRows(count: news.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            let item = news[index]
            let (name, why) = row.splitLeft(min(34, row.width / 2))
            canvas.writeFitted(model.shownName(item.patient), in: name, role: selection ?? .text)
            let stage = model.record.stage(of: item.patient)?.label
            let words = [stage, item.reason].compactMap { $0 }.joined(separator: " · ")
            canvas.writeFitted(words, in: why, role: selection ?? .muted)
        }
    }
}
