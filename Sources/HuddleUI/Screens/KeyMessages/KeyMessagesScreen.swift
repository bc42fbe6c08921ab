import HuddleCore
import TerminalUI

enum KeyMessagesScreen {
    static let commands: [UICommand] = [
        UICommand(
            "open-message", "What the message means, then how a meeting acts on it", .move,
            keys: [.enter], in: [.keyMessages]
        ) { model in
            guard case .keyMessages(var state) = model.stack.top else { return [] }
            state.toggle(model)
            model.stack.top = .keyMessages(state)
            return []
        }.hinted("open or close")
    ]

    static func draw(
        _ state: KeyMessagesState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        let inner = drawPanel(
            "Key messages", "Enter opens a level", into: &canvas, in: rect.readable)
        let rows = state.rows(model)
        guard !rows.isEmpty else {
            return drawEmpty(
                "Your team has no key messages. Esc goes back.", into: &canvas, in: inner)
        }
        let isAiry = rect.height >= 18
        let items = rows.enumerated().map { number, row in
            let lines = lines(row, width: inner.width - 3)
            let endsPart = number + 1 < rows.count && rows[number + 1].startsPart
            return isAiry && endsPart ? lines + [Span("")] : lines
        }
        drawParagraphs(items, state.list, into: &canvas, in: inner)
    }

    private static func lines(_ row: KeyMessagesState.Row, width: Int) -> [Span] {
        switch row {
        case .headline(let node, let text, let isOpen):
            paragraph(
                "\(isOpen ? "-" : "+") \(node.message + 1)  \(text)", .heading, width: width)
        case .meaning(_, let text, let isOpen):
            paragraph("\(isOpen ? "-" : "+") \(text)", .text, indent: 5, width: width)
        case .note(let text): paragraph(text, .muted, width: width)
        case .act(let text):
            paragraph("In a meeting: \(text)", .quote, indent: 9, width: width)
        }
    }
}

extension KeyMessagesState.Row {
    /// True where a part of the outline begins.
    fileprivate var startsPart: Bool {
        switch self {
        case .headline, .note: true
        case .meaning, .act: false
        }
    }
}
