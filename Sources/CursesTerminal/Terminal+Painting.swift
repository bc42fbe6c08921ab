import CCurses
public import TerminalUI

extension Terminal {
    /// Shows a canvas; only what changed since the last one is sent, in one burst.
    public mutating func paint(_ canvas: Canvas, theme: Theme) {
        painter.paint(canvas, theme: theme)
    }

    /// Sends the whole screen again, for when something else has written over it.
    public mutating func redraw() {
        cc_redraw(screen)
    }
}
