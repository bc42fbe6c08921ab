import HuddleCore
import TerminalUI

/// Draws the rows of a list that are on the screen, the selected one marked with `>` and the cursor.
func drawRows(
    count: Int, _ list: ListState, into canvas: inout Canvas, in rect: Rect,
    _ drawRow: (inout Canvas, Int, Rect, StyleRole?) -> Void
) {
    let list = list.settled(count: count, height: rect.height)
    let visible = list.visible(count: count, height: rect.height)
    noteRest(of: visible, count, below: rect, into: &canvas)
    for (line, index) in visible.enumerated() {
        let row = rect.row(line)
        let isSelected = index == list.selected
        canvas.target(index, in: row)
        if isSelected {
            canvas.fill(row, .selection)
            canvas.write(">", at: row.origin, role: .selection, within: row)
            canvas.cursor = row.origin
        }
        drawRow(&canvas, index, row.splitLeft(2).1, isSelected ? .selection : nil)
    }
}

/// Says on the frame below a list which of its rows are on the screen, where they are not all.
func noteRest(
    of visible: Range<Int>, _ count: Int, below rect: Rect, into canvas: inout Canvas
) {
    let edge = Rect(x: rect.x, y: rect.maxY, width: rect.width, height: 1)
    guard visible.count < count, rect.maxY < canvas.size.height, !rect.isEmpty,
        [.border, .borderFocused].contains(canvas[rect.x, rect.maxY].role)
    else { return }
    canvas.edgeNote("\(visible.lowerBound + 1)-\(visible.upperBound) of \(count)", on: edge)
}

/// What an empty list says: what it is, and the first useful key.
func drawEmpty(_ text: String, into canvas: inout Canvas, in rect: Rect) {
    let inner =
        rect.height < 4
        ? rect.inset(horizontally: 1, vertically: 0) : rect.inset(horizontally: 2, vertically: 1)
    let lines = TextLayout.wrap(text, to: min(inner.width, 76))
    for (number, line) in lines.prefix(inner.height).enumerated() {
        canvas.writeFitted(line, in: inner.row(number), role: .muted)
    }
    canvas.cursor = inner.isEmpty ? nil : inner.origin
}

/// Draws the frame of a screen's list, with what it is and how many rows it has, and gives the room
/// inside; a window with few rows spends none on a frame.
func drawPanel(
    _ title: String, _ note: String = "", into canvas: inout Canvas, in rect: Rect
) -> Rect {
    guard rect.height >= 6 else { return rect }
    canvas.box(rect, title: title)
    canvas.edgeNote(note, on: rect.row(0))
    return rect.inset(by: 1)
}

/// Writes what is selected in full below its list, where columns would cut it, and gives the room
/// that the list keeps.
func drawDetail(_ text: String, into canvas: inout Canvas, in rect: Rect) -> Rect {
    let lines = TextLayout.wrap(text, to: rect.width - 4)
    guard rect.height >= 12, !text.isEmpty else { return rect }
    let (below, list) = rect.splitBottom(3)
    canvas.horizontalRule(below.row(0).widened(by: 1))
    for (number, line) in lines.prefix(2).enumerated() {
        let isCut = number == 1 && lines.count > 2
        canvas.writeFitted(
            "  " + line + (isCut ? " …" : ""), in: below.row(number + 1), role: .text)
    }
    return list
}

/// The role of a stage's letter and word.
func styleRole(of stage: Stage?) -> StyleRole {
    switch stage {
    case .a: .stageA
    case .b: .stageB
    case .c: .stageC
    case .d: .stageD
    case nil: .muted
    }
}

/// `2nd`, `3rd`, `11th`.
func ordinal(_ number: Int) -> String {
    let ending =
        switch (number % 10, number % 100) {
        case (1, let hundreds) where hundreds != 11: "st"
        case (2, let hundreds) where hundreds != 12: "nd"
        case (3, let hundreds) where hundreds != 13: "rd"
        default: "th"
        }
    return "\(number)\(ending)"
}

/// `1 action`, `3 actions`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}

extension Day {
    /// `16 Nov`: without the weekday, for columns; `11/2024` of another year, which nobody is to take
    /// for a day near today.
    func brief(on today: Day) -> String {
        isNear(today)
            ? "\(civil.day) \(short.suffix(3))"
            : "\(civil.month < 10 ? "0" : "")\(civil.month)/\(civil.year)"
    }

    /// `Mon 16 Nov`, with the year where it is another one.
    func short(on today: Day) -> String { isNear(today) ? short : "\(short) \(civil.year)" }

    /// True in the same year, and over the turn of the year for some months.
    private func isNear(_ today: Day) -> Bool {
        civil.year == today.civil.year || abs(days(until: today)) < 120
    }
}
