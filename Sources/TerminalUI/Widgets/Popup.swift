/// A bordered panel in the middle of the screen, over what was drawn before.
public struct Popup: Hashable, Sendable {
    public var title: String
    /// The extent of what is inside the border.
    public var content: Size

    /// A panel for content of the given extent.
    public init(title: String, content: Size) {
        self.title = title
        self.content = content
    }

    /// Where the panel stands in a region, border included; smaller when the region is.
    public func frame(in rect: Rect) -> Rect {
        rect.centred(Size(width: content.width + 4, height: content.height + 2))
    }

    /// Draws the empty panel and returns the region for its content.
    public func draw(into canvas: inout Canvas, in rect: Rect) -> Rect {
        let frame = frame(in: rect)
        canvas.fill(frame, .text)
        canvas.box(frame, title: title, role: .borderFocused, titleRole: .title)
        return frame.inset(horizontally: 2, vertically: 1)
    }
}
