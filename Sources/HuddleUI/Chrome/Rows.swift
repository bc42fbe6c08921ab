import HuddleCore
import TerminalUI

/// Draws the rows of a list that are on the screen, the selected one marked with `>` and the cursor.
func drawRows(
    count: Int, _ list: ListState, into canvas: inout Canvas, in rect: Rect,
    _ drawRow: (inout Canvas, Int, Rect, StyleRole?) -> Void
) {
    let list = list.settled(count: count, height: rect.height)
    for (line, index) in list.visible(count: count, height: rect.height).enumerated() {
        let row = rect.row(line)
        let isSelected = index == list.selected
        if isSelected {
            canvas.fill(row, .selection)
            canvas.write(">", at: row.origin, role: .selection, within: row)
            canvas.cursor = row.origin
        }
        drawRow(&canvas, index, row.splitLeft(2).1, isSelected ? .selection : nil)
    }
}

/// What an empty list says: what it is, and the first useful key.
func drawEmpty(_ text: String, into canvas: inout Canvas, in rect: Rect) {
    let width = min(rect.width - 4, 76)
    let lines = TextLayout.wrap(text, to: width)
    for (number, line) in lines.enumerated() {
        canvas.writeFitted(
            line, in: rect.inset(horizontally: 2, vertically: 1).row(number), role: .muted)
    }
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
