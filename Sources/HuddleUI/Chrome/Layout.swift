import TerminalUI

/// Where the parts of the screen stand: a pure function of its size.
struct Layout: Equatable, Sendable {
    let title: Rect
    let body: Rect
    /// For notices and for what an entry line understood: one row, more for a long notice.
    let status: Rect
    let footer: Rect

    init(_ size: Size, statusRows: Int = 1) {
        let (title, rest) = Rect(size: size).splitTop(1)
        let (footer, upper) = rest.splitBottom(1)
        let (status, body) = upper.splitBottom(statusRows)
        self.title = title
        self.footer = footer
        self.status = status
        self.body = body
    }

    /// Below this nothing can be laid out: one calm line says so.
    static let smallest = Size(width: 40, height: 10)
    /// Text never runs wider than this.
    static let widestText = 100
    /// From here on a second pane fits beside the first.
    static let twoPanes = 100
}
