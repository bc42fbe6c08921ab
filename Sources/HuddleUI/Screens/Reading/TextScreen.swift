import HuddleCore
import TerminalUI

/// A screen that is a text to read: it scrolls, its lines can be searched and jumped through.
protocol TextScreen: ListScreen {
    var scroll: ScrollState { get set }
    /// The line that was searched for or jumped to.
    var hit: Int? { get set }
    func lines(_ model: Model) -> [TextLine]
    /// What stands on the lower edge when `shown` of `count` lines have been seen.
    func note(shown: Int, of count: Int) -> String
}

extension TextScreen {
    func note(shown: Int, of count: Int) -> String { "\(shown) of \(count) lines" }

    func rowCount(in model: Model) -> Int { lines(model).count }

    /// Scrolls the text instead of moving a selection.
    mutating func move(_ motion: ListMotion, in model: Model) {
        scroll.move(motion, count: rowCount(in: model), height: model.listHeight)
        // A jump goes on from where one reads, not from where the last one led.
        hit = nil
    }
}

/// One line of a text, and what begins with it.
struct TextLine: Equatable, Sendable {
    let span: Span
    /// True where somebody's part begins.
    var isPerson = false
    /// The person it is about.
    var patient: PatientID?
    /// What recorded it.
    var record: RecordID?
    /// Lines of the record that are told of in it together: who was there, who saw somebody.
    var holds: Set<RecordID> = []
    var mark: Mark?
    /// True where two minutes begin to differ.
    var isChange = false
    /// From when on something is new for whoever has read a story up to here.
    var since: Missed.Since?
    /// True where what stands below the people begins without a heading.
    var isBelowPeople = false

    /// What can be jumped to.
    enum Mark: Equatable, Sendable {
        case said, decision, action
    }

    /// True where the part of the line above ends and another begins.
    var beginsPart: Bool { span.role == .heading || isBelowPeople }

    /// True when the line tells of what was recorded.
    func tells(of recorded: RecordID) -> Bool { record == recorded || holds.contains(recorded) }
}

extension Model {
    /// The text on the screen, if it is one.
    var textScreen: (any TextScreen)? {
        get {
            switch stack.top {
            case .minutes(let state): state
            case .reading(let state): state
            default: nil
            }
        }
        set {
            if let state = newValue as? MinutesState { stack.top = .minutes(state) }
            if let state = newValue as? ReadingState { stack.top = .reading(state) }
        }
    }

    /// True when the line holds the words searched for.
    func isHit(_ line: TextLine) -> Bool {
        guard let filter, !filter.editor.isEmpty else { return false }
        return passesFilter(line.span.text)
    }

    /// True when the line would be marked if one went to it: while words are searched for, only where it
    /// holds them.
    func isMarked(_ line: TextLine) -> Bool { filter == nil || isHit(line) }

    /// Scrolls to the next line that holds the words, round the ends.
    mutating func goToHitInText(_ motion: ListMotion) {
        guard var state = textScreen, filter?.editor.isEmpty == false else { return }
        let lines = state.lines(self)
        let hits = lines.indices.filter { isHit(lines[$0]) }
        guard let first = hits.first, let last = hits.last else {
            let isAskedFor = motion == .down || motion == .up
            if isAskedFor { refuse("No line here holds \u{201C}\(filter?.text ?? "")\u{201D}.") }
            return
        }
        let target: Int
        switch motion {
        case .down: target = hits.first { $0 > state.hit ?? -1 } ?? first
        case .up: target = hits.last { $0 < state.hit ?? lines.count } ?? last
        default: target = first
        }
        state.hit = target
        state.scroll.reveal(target, count: lines.count, height: listHeight)
        textScreen = state
    }

    /// Scrolls so that the next person stands at the top, marked.
    mutating func jumpToPerson(_ direction: Int) -> [Effect] {
        guard var state = textScreen else { return [] }
        let lines = state.lines(self)
        let starts = lines.indices.filter { lines[$0].isPerson }
        let top = state.scroll.top
        let target = direction > 0 ? starts.first { $0 > top } : starts.last { $0 < top }
        guard let target else {
            let part = stack.top.place == .minutes ? "person" : "part"
            refuse(direction > 0 ? "This is the last \(part)." : "This is the first \(part).")
            return []
        }
        state.scroll = ScrollState(top: target)
        state.hit = target
        textScreen = state
        return []
    }

    /// Goes to the next line of a sort, round the end, and says when it is about somebody else.
    mutating func jump(to words: String, where fits: (TextLine) -> Bool) -> [Effect] {
        guard var state = textScreen, let text = textInView else { return [] }
        let lines = text.lines
        let places = lines.indices.filter { fits(lines[$0]) }
        let now = state.hit ?? text.shown.lowerBound - 1
        guard let target = places.first(where: { $0 > now }) ?? places.first else {
            refuse("There is no \(words) here.")
            return []
        }
        let left = text.person(at: state.hit ?? text.shown.lowerBound)
        if let left, let part = text.part(at: target), part.patient != left {
            sayWhose(part, words, after: left)
        }
        state.hit = target
        // A long notice takes rows from the text.
        state.scroll.reveal(target, count: lines.count, height: min(listHeight, textHeight))
        textScreen = state
        return []
    }

    /// Says whose part a jump has led to, away from somebody's in which there is no more to jump to.
    private mutating func sayWhose(_ part: TextLine, _ words: String, after left: PatientID) {
        let whose =
            part.patient.map { "is about \(shownName($0))" }
            ?? "stands under \u{201C}\(part.span.text)\u{201D}"
        guard !record.isRestricted(left) else {
            say("This \(words) \(whose).", naming: [part.patient])
            return
        }
        say(
            "No further \(words) about \(shownName(left)). This one \(whose).",
            naming: [left, part.patient])
    }

    /// Goes to the first line that fits best: what is asked for exactly, else the first that fits.
    @discardableResult
    mutating func revealInText(_ fits: (TextLine) -> Bool) -> Bool {
        guard var state = textScreen else { return false }
        let lines = state.lines(self)
        guard let first = lines.firstIndex(where: fits) else { return false }
        let exact = lines.indices.first { lines[$0].record != nil && fits(lines[$0]) }
        let target = exact ?? first
        state.hit = target
        state.scroll.reveal(
            min(lines.count - 1, target + 2), count: lines.count, height: listHeight)
        state.scroll.reveal(target, count: lines.count, height: listHeight)
        textScreen = state
        return true
    }

    /// The person in whose part of the text the screen stands.
    var patientInText: PatientID? { inText { $0.patient } }

    /// What the part of the text where the screen stands says of itself; before any, the first.
    func inText<Value>(_ value: (TextLine) -> Value?) -> Value? {
        guard let state = textScreen else { return nil }
        let lines = state.lines(self)
        let place = state.hit ?? state.scroll.top
        for line in lines.prefix(place + 1).reversed() {
            if let found = value(line) { return found }
        }
        for line in lines.dropFirst(place + 1) {
            if let found = value(line) { return found }
        }
        return nil
    }
}

/// Draws a text in a frame, the line searched for marked. Its title names the person whose part goes on
/// from above the frame.
func drawText(
    _ state: some TextScreen, _ title: TextTitle, _ model: Model, into canvas: inout Canvas,
    in rect: Rect
) {
    let lines = state.lines(model)
    let inner = rect.inset(horizontally: 2, vertically: 1)
    let visible = state.scroll.visible(count: lines.count, height: inner.height)
    let continued = TextInView(lines: lines, shown: visible).personContinued
    let name = continued == title.person ? nil : continued.map { model.shownName($0) }
    canvas.box(rect, title: title.words(continuing: name, room: rect.width - 6))
    canvas.cursor = inner.origin
    for (row, index) in visible.enumerated() {
        let place = inner.row(row)
        let isHit = model.isHit(lines[index])
        guard index == state.hit, model.isMarked(lines[index]) else {
            drawSpans([lines[index].span], into: &canvas, in: place, over: isHit ? .match : nil)
            continue
        }
        let marked = Rect(x: place.x - 1, y: place.y, width: place.width + 1, height: 1)
        canvas.fill(marked, .selection)
        canvas.write(">", at: marked.origin, role: .selection, within: marked)
        drawSpans([lines[index].span], into: &canvas, in: place, over: .selection)
        canvas.cursor = marked.origin
    }
    canvas.edgeNote(
        state.note(shown: min(lines.count, visible.upperBound), of: lines.count),
        on: rect.row(rect.height - 1))
}
