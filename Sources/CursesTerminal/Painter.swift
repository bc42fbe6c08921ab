import CCurses
import TerminalUI

/// Puts canvases into ncurses and remembers the last one.
struct Painter {
    private struct Frame {
        let canvas: Canvas
        let theme: Theme
    }

    private let screen: OpaquePointer
    private let depth: ColourDepth
    private var last: Frame?
    private var looks: [StyleRole: PaintLook] = [:]

    /// A painter that has shown nothing yet.
    init(screen: OpaquePointer, depth: ColourDepth) {
        self.screen = screen
        self.depth = depth
    }

    /// Shows a canvas unless it is on the screen already.
    mutating func paint(_ canvas: Canvas, theme: Theme) {
        if let last, last.canvas == canvas, last.theme == theme { return }
        if last?.theme != theme { learn(theme) }
        last = Frame(canvas: canvas, theme: theme)
        show(canvas)
    }

    /// Shows the last canvas again.
    func repaint() {
        if let last { show(last.canvas) }
    }

    /// Lets the next canvas be shown whatever the last one was.
    mutating func forget() {
        last = nil
    }

    private mutating func learn(_ theme: Theme) {
        // Without colours a theme made of colours says nothing, so attributes must.
        let theme = depth == .mono ? Theme.mono : theme
        for role in StyleRole.allCases {
            looks[role] = PaintLook(theme.look(for: role), depth: depth)
        }
    }

    private func show(_ canvas: Canvas) {
        cc_erase(screen)
        for y in 0..<canvas.size.height {
            show(row: canvas.row(y), y: Int32(y))
        }
        let cursor = canvas.cursor.flatMap { canvas.bounds.contains($0) ? $0 : nil }
        cc_flush(screen, Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
    }

    /// Puts a row as runs of ASCII of one look, and everything else cell by cell.
    private func show(row: ArraySlice<Cell>, y: Int32) {
        var run: [UInt8] = []
        var runStart: Int32 = 0
        var current: Cell?
        for (x, cell) in row.enumerated() where !cell.isContinuation {
            let byte = cell.text.utf8.count == 1 ? cell.text.utf8.first : nil
            let isSame = current?.role == cell.role && current?.attributes == cell.attributes
            if !run.isEmpty && (byte == nil || !isSame) {
                cc_put_ascii(screen, runStart, y, run, Int32(run.count))
                run.removeAll(keepingCapacity: true)
            }
            if !isSame { setLook(of: cell) }
            current = cell
            guard let byte else {
                put(cell, x: Int32(x), y: y)
                continue
            }
            if run.isEmpty { runStart = Int32(x) }
            run.append(byte)
        }
        if !run.isEmpty { cc_put_ascii(screen, runStart, y, run, Int32(run.count)) }
    }

    private func setLook(of cell: Cell) {
        let look = looks[cell.role] ?? PaintLook(Look(), depth: depth)
        let attributes = look.attributes.union(cell.attributes)
        cc_set_look(screen, UInt32(attributes.rawValue), look.foreground, look.background)
    }

    private func put(_ cell: Cell, x: Int32, y: Int32) {
        let scalars = cell.text.unicodeScalars.map(\.value)
        cc_put_character(screen, x, y, scalars, Int32(scalars.count), Int32(cell.width))
    }
}
