import HuddleCore
import TerminalUI

extension WrapUpScreen {
    static func draw(
        _ state: WrapUpState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard model.meeting != nil else {
            return drawEmpty("No meeting is open. Esc goes home.", into: &canvas, in: rect)
        }
        let width = min(rect.width, Layout.widestText + 4)
        let panel = Rect(x: rect.x, y: rect.y, width: width, height: rect.height)
        canvas.box(panel, title: "Wrap-up")
        let rows = rows(model)
        drawRows(count: rows.count, state.list, into: &canvas, in: panel.inset(by: 1)) {
            canvas, index, row, selection in
            draw(rows[index], model, into: &canvas, in: row, selection)
        }
    }

    private static func draw(
        _ row: WrapUpRow, _ model: Model, into canvas: inout Canvas, in rect: Rect,
        _ selection: StyleRole?
    ) {
        switch row {
        case .heading(let words):
            canvas.writeFitted(words, in: rect, role: selection ?? .heading)
        case .open(let patient):
            canvas.writeFitted(
                "[ ] " + model.shownName(patient), in: rect, role: selection ?? .due)
        case .owner(let name, let actions):
            canvas.writeFitted("\(name) (\(actions))", in: rect, role: selection ?? .label)
        case .line(let words):
            canvas.writeFitted("   " + words, in: rect, role: selection ?? .text)
        }
    }
}
