import HuddleCore
import TerminalUI

enum SearchScreen {
    static let commands: [UICommand] = [
        UICommand(
            "search", "Search everything recorded, from anywhere, also while typing", .move,
            keys: [.function(3)]
        ) { $0.openSearch() }.alsoWhileTyping().unless { $0.reasonNotToSearch }.hinted("search")
    ]

    static func draw(
        _ state: SearchState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let (box, rest) = rect.atMost(140).splitTop(1)
        let (label, field) = box.splitLeft(10)
        canvas.fill(box, .input)
        canvas.writeFitted(" search › ", in: label, role: .hintKey)
        let cursor = state.words.draw(into: &canvas, in: field, role: .input)
        let groups = state.groups(model)
        let count = groups.reduce(0) { $0 + $1.hits.count }
        let inner = drawPanel(
            title(state, count), state.grouping == .patient ? "by person" : "by meeting",
            into: &canvas, in: rest)
        if let problem = state.problem {
            drawEmpty(problem, into: &canvas, in: inner)
        } else if count == 0 {
            drawEmpty(emptyWords(state), into: &canvas, in: inner)
        } else {
            draw(groups, state, model, into: &canvas, in: inner)
        }
        canvas.cursor = cursor
    }

    private static func title(_ state: SearchState, _ count: Int) -> String {
        guard let run = state.run else { return "Search" }
        if run.isCut {
            return "The first \(counted(count, "hit")); more words narrow them"
        }
        return run.isFinished ? counted(count, "hit") : "\(counted(count, "hit")) so far"
    }

    private static func emptyWords(_ state: SearchState) -> String {
        if state.isSearching { return "Looking further back." }
        guard let run = state.run else {
            return "Words must all be there, alone or within longer ones; phrases in quotes; case "
                + "and accents do not matter. "
                + "Keys: who:okafor role:dn patient:margaret type:decision from:2019 to:2020-06 "
                + "is:open is:overdue. Addresses and telephone numbers are not searched."
        }
        if let asked = run.query.state?.rawValue, let others = state.inAnyState?.hits.count,
            others > 0
        {
            let count = state.inAnyState?.isCut == true ? "More than \(others)" : "\(others)"
            return "None that may be shown here is \(asked). \(count) without is:\(asked)."
        }
        return "Nothing fits that may be shown here. Not searched: addresses and telephone "
            + "numbers; what was taken back, corrected or removed; earlier values, but for names; dates; "
            + "outcomes without words of their own; where somebody was seen, unless type:contact "
            + "asks for it; who acknowledged; titles of meetings; labels before a text."
    }

    private static func draw(
        _ groups: [(title: String, hits: [SearchHit])], _ state: SearchState, _ model: Model,
        into canvas: inout Canvas, in rect: Rect
    ) {
        let hits = groups.flatMap(\.hits)
        var lines: [SearchState.Line] = []
        var number = 0
        for group in groups {
            lines.append(.heading(group.title))
            lines += (number..<(number + group.hits.count)).map { .hit($0) }
            number += group.hits.count
        }
        let selected = state.list.settled(count: hits.count, height: rect.height).selected
        let target = lines.firstIndex(of: .hit(selected)) ?? 0
        var scroll = ScrollState()
        scroll.reveal(target, count: lines.count, height: rect.height)
        if target == 1 { scroll = ScrollState() }
        let visible = scroll.visible(count: lines.count, height: rect.height)
        let shown = lines[visible].compactMap(\.hit)
        if let first = shown.first {
            noteRest(of: first..<first + shown.count, hits.count, below: rect, into: &canvas)
        }
        for (row, index) in visible.enumerated() {
            let place = rect.row(row)
            switch lines[index] {
            case .heading(let title):
                canvas.writeFitted(title, in: place.splitLeft(1).1, role: .heading)
            case .hit(let number):
                drawHit(
                    hits[number], state, model, into: &canvas,
                    in: (place, number == selected ? .selection : nil))
            }
        }
    }

    private static func drawHit(
        _ hit: SearchHit, _ state: SearchState, _ model: Model, into canvas: inout Canvas,
        in row: (rect: Rect, over: StyleRole?)
    ) {
        if let role = row.over {
            canvas.fill(row.rect, role)
            canvas.write(">", at: row.rect.origin, role: role, within: row.rect)
        }
        let room = row.rect.splitLeft(2).1
        let about =
            state.grouping == .patient
            ? hit.day.long : hit.patient.map { model.shownName($0) } ?? ""
        // A name is as long as it is, a day is short.
        let first = state.grouping == .patient ? 12 : min(28, room.width / 3)
        let second = room.width >= 90 ? 28 : room.width >= 60 ? 16 : 0
        let columns = Columns(
            [.init(first), .init(second), .init(room.width - first - second - 4, least: 12)],
            in: room.width)
        let cells = columns.cells(of: room)
        let who = [hit.kind.label, hit.who].compactMap { $0 }.joined(separator: " ")
        canvas.write([Span(about, .muted), Span(who, .label)], in: cells, over: row.over)
        guard let cell = cells.dropFirst(2).first else { return }
        let words = state.run?.query.words ?? []
        let box = box(of: hit, model)
        let left = cell.width - DisplayWidth.of(box)
        drawSpans(
            [Span(box)] + spans(of: shownText(hit, model), words, width: left), into: &canvas,
            in: cell, over: row.over)
    }

    /// Whether an action is open, done or cancelled, as the register of actions shows it.
    private static func box(of hit: SearchHit, _ model: Model) -> String {
        guard hit.kind == .action else { return "" }
        return model.record.status(of: ActionID(hit.record)).box + " "
    }

    /// What fits, as far as the room may see it: what names somebody is the name that is shown.
    private static func shownText(_ hit: SearchHit, _ model: Model) -> String {
        guard hit.kind == .person, model.privacy != .full, let patient = hit.patient,
            PatientField.allCases.contains(where: { $0.group == .identity && $0.label == hit.who })
        else { return hit.text }
        return model.shownName(patient)
    }

    /// The last words of a text that fit, with a mark where some are left out.
    private static func tail(of text: String, width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var kept: [Substring] = []
        for word in text.split(separator: " ", omittingEmptySubsequences: false).reversed() {
            let longer = [word] + kept
            guard DisplayWidth.of(longer.joined(separator: " ")) + 2 <= width else { break }
            kept = longer
        }
        return width < 2 ? "" : "… \(kept.joined(separator: " "))"
    }

    /// The part of the text in which the first word stands, with the word marked.
    static func spans(of text: String, _ words: [SearchWord], width: Int) -> [Span] {
        let found = words.lazy.compactMap { $0.range(in: text) }.first
        guard let found else { return [Span(text)] }
        let lead = String(text[..<found.lowerBound])
        let rest = DisplayWidth.of(String(text[found.lowerBound...]))
        // What stands behind the word is shown as far as it goes, but for a third of the row at most.
        let room = width - min(rest, DisplayWidth.of(String(text[found])) + width / 3)
        return [
            Span(tail(of: lead, width: max(0, room))), Span(String(text[found]), .match),
            Span(String(text[found.upperBound...])),
        ]
    }
}
