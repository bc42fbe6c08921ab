import HuddleCore
import TerminalUI

extension HomeScreen {
    static func draw(
        _ state: HomeState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let facts = [meetingFact(model), actionsFact(model), registerFact(model)]
        let rest =
            rect.height < 14
            ? drawLines(facts, into: &canvas, in: rect)
            : drawBoxes(facts, model, into: &canvas, in: rect)
        guard rect.width >= Layout.twoPanes else {
            return drawNews(state, model, into: &canvas, in: rest)
        }
        let (left, right) = rest.splitLeft(rest.width / 2)
        drawNews(state, model, into: &canvas, in: left)
        drawDue(model, into: &canvas, in: right)
    }

    /// One thing to know at a glance, and the key that goes there.
    private struct Fact {
        let title: String
        let first: Span
        let second: Span
        let key: String
        /// What else there is to know; it is left out where there is no room.
        var note = ""

        /// The key and the note, or the key alone.
        func keyWords(in room: Int = .max) -> String {
            let both = [key, note].filter { !$0.isEmpty }.joined(separator: "; ")
            return DisplayWidth.of(both) <= room ? both : key
        }
    }

    /// In a low window: a line each.
    private static func drawLines(
        _ facts: [Fact], into canvas: inout Canvas, in rect: Rect
    ) -> Rect {
        let (top, rest) = rect.splitTop(facts.count)
        for (number, fact) in facts.enumerated() {
            let row = top.row(number).splitLeft(1).1
            let shown = fact.keyWords(in: row.width - DisplayWidth.of(fact.first.text) - 2)
            let (key, words) = row.splitRight(DisplayWidth.of(shown) + 2)
            canvas.writeFitted(fact.first.text, in: words, role: fact.first.role)
            canvas.writeFitted(shown, in: key.splitLeft(1).1, role: .hintKey)
        }
        return rest
    }

    private static func drawBoxes(
        _ facts: [Fact], _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) -> Rect {
        let (top, rest) = rect.splitTop(5)
        draw(facts[0], into: &canvas, in: top, role: .borderFocused)
        let (middle, below) = rest.splitTop(5)
        let (left, right) = middle.splitLeft(middle.width / 2)
        draw(facts[1], into: &canvas, in: left)
        draw(facts[2], into: &canvas, in: right)
        guard model.registerSummary().active > 0 else { return below }
        drawStages(model, into: &canvas, in: right.inset(horizontally: 2, vertically: 1))
        return below
    }

    private static func draw(
        _ fact: Fact, into canvas: inout Canvas, in rect: Rect, role: StyleRole = .border
    ) {
        canvas.box(rect, title: fact.title, role: role)
        let inner = rect.inset(horizontally: 2, vertically: 1)
        canvas.writeFitted(fact.first.text, in: inner.row(0), role: fact.first.role)
        canvas.writeFitted(fact.second.text, in: inner.row(1), role: fact.second.role)
        canvas.writeFitted(fact.keyWords(in: inner.width), in: inner.row(2), role: .hintKey)
    }

    private static func meetingFact(_ model: Model) -> Fact {
        let record = model.record
        func fact(_ first: String, _ second: String, _ key: String) -> Fact {
            Fact(
                title: "Meeting", first: Span(first, .heading), second: Span(second, .muted),
                key: model.readOnly ?? key)
        }
        if let meeting = model.meeting, let summary = model.summary(of: meeting) {
            let name = model.settings.template(summary.template).name
            let settled = record.counts(of: meeting).outcomes
            return fact(
                "\(name), \(summary.date.short), is open",
                "\(settled) of \(summary.listed) have an outcome", "m resumes it")
        }
        guard let last = record.allMeetings.last.flatMap(model.summary) else {
            let canStart = !record.activePatients.isEmpty
            return fact(
                "No meeting yet", "Everything you enter is saved line by line",
                canStart ? "m starts a meeting" : "First bring your list in; then m starts")
        }
        let name = model.settings.template(last.template).name
        return fact(
            "No meeting is open",
            "Last: \(name), \(last.date.short(on: model.dayShown)), \(last.discussed) of \(last.listed) discussed",
            "m starts a meeting")
    }

    private static func actionsFact(_ model: Model) -> Fact {
        let waiting = model.unconfirmedLists.count
        let (open, overdue) = model.record.openActionCounts(on: model.dayShown)
        let late =
            overdue == 0
            ? Span(open == 0 ? "" : "none overdue", .done) : Span("! \(overdue) overdue", .overdue)
        return Fact(
            title: "Actions", first: Span(counted(open, "open action"), .text), second: late,
            key: "a lists them",
            note: waiting == 0 ? "" : "\(counted(waiting, "list")) not confirmed")
    }

    private static func registerFact(_ model: Model) -> Fact {
        let summary = model.registerSummary()
        let word = model.settings.word
        let title = "Register: \(counted(summary.active, word.rawValue, word.plural))"
        guard summary.active > 0 else {
            return Fact(
                title: "Register", first: Span("Nobody on the register yet", .text),
                second: Span("huddle import patients FILE.csv", .muted), key: "p opens it")
        }
        let rest = summary.withoutStage
        return Fact(
            title: title, first: Span(title, .text),
            second: Span(""), key: "p opens it", note: rest > 0 ? "\(rest) without a stage" : "")
    }

    /// Stages in letters and words, on two rows where one does not hold them.
    private static func drawStages(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        let summary = model.registerSummary()
        let stages = Array(Stage.allCases.reversed())
        let words = stages.map { "\($0.label) \(summary.byStage[$0] ?? 0)" }
        let needed = words.reduce(2 * (words.count - 1)) { $0 + DisplayWidth.of($1) }
        let perRow = needed <= rect.width ? words.count : 2
        canvas.fill(rect.row(0), .text)
        var x = rect.minX
        for (index, stage) in stages.enumerated() {
            if index % perRow == 0 { x = rect.minX }
            let row = rect.row(index / perRow)
            let room = Rect(x: x, y: row.y, width: rect.maxX - x, height: 1)
            x += canvas.writeFitted(words[index], in: room, role: styleRole(of: stage)) + 2
        }
    }

    private static func drawNews(
        _ state: HomeState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let news = news(model)
        let note = news.isEmpty ? "" : "Enter opens the record"
        let inner = drawPanel("Needs the team", note, into: &canvas, in: rect)
        guard !news.isEmpty else {
            let words =
                model.record.activePatients.isEmpty
                ? "To begin, bring your list in: huddle import patients FILE.csv. ? shows every key."
                : "Nothing has changed since the team last met. m starts a meeting."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let names = news.map { DisplayWidth.of(model.shownName($0.patient)) }.max() ?? 0
        let hasLetter = inner.width < 44
        let stage = hasLetter ? Columns.Column(1) : .init(12, least: 11)
        let columns = Columns(
            [.init(min(26, max(14, names)), least: 14), stage, .init(22, least: 8)],
            in: inner.width - 2)
        drawRows(count: news.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            var fields = fields(news[index], model, hasLetter: hasLetter)
            let reason = TextLayout.fitWords(fields[2].text, to: columns.widths[2])
            fields[2] = Span(reason, fields[2].role)
            canvas.write(fields, in: columns.cells(of: row), over: selection)
        }
    }

    /// Who needs the team, at which stage, and why; `hasLetter` leaves only the stage's letter, where its
    /// word would take the room of a name.
    static func fields(
        _ item: RegisterNews, _ model: Model, hasLetter: Bool = false
    ) -> [Span] {
        guard !model.record.isRestricted(item.patient) else {
            return [Span(model.shownName(item.patient)), Span(""), Span("")]
        }
        let stage = model.record.stage(of: item.patient)
        return [
            Span(model.shownName(item.patient)),
            Span(
                hasLetter ? stage?.rawValue ?? "-" : stage?.label ?? "no stage",
                styleRole(of: stage)),
            Span(item.reason, .due),
        ]
    }

    /// What the boxes say, a line for each.
    static func plainFacts(_ model: Model) -> [String] {
        [meetingFact(model), actionsFact(model), registerFact(model)].map { fact in
            [fact.first.text, fact.second.text, fact.keyWords()].filter { !$0.isEmpty }
                .joined(separator: ". ")
        }
    }

    /// The actions that are due first; a window with room to spare shows them at once.
    private static func drawDue(_ model: Model, into canvas: inout Canvas, in rect: Rect) {
        let rows = ActionsState().rows(model)
        let inner = drawPanel("Due first", into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        guard !rows.isEmpty else {
            canvas.writeFitted("No action is open.", in: inner.row(0), role: .muted)
            return
        }
        ActionsScreen.drawBrief(rows.prefix(inner.height), model, into: &canvas, in: inner)
    }
}
