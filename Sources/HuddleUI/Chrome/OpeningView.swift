public import TerminalUI

/// What is known of a team while its record is still being read.
public struct Opening: Equatable, Sendable {
    /// Where the team is.
    public let folder: String
    /// How many journals have been read, of how many; nil until the first has been.
    public var progress: (read: Int, count: Int)?

    /// True once it takes so long that somebody can read why. Until then only the frame is there,
    /// so that nothing flickers by.
    public var isSlow = false

    public init(folder: String) {
        self.folder = folder
    }

    public static func == (left: Opening, right: Opening) -> Bool {
        left.folder == right.folder && left.isSlow == right.isSlow
            && left.progress?.read == right.progress?.read
            && left.progress?.count == right.progress?.count
    }
}

/// The screen until the record has been read: where one is, how far it is, and what can be typed.
public func view(_ opening: Opening, size: Size, charset: Charset) -> Canvas {
    var canvas = Canvas(size: size, charset: charset)
    canvas.fill(canvas.bounds, .text)
    let layout = Layout(size)
    canvas.fill(layout.title, .title)
    canvas.writeFitted(" Huddle · \(opening.folder)", in: layout.title, role: .title)
    canvas.writeFitted(" q quit", in: layout.footer, role: .hintKey)
    guard opening.isSlow else { return canvas }
    let body = layout.body.inset(horizontally: 2, vertically: 1)
    canvas.writeFitted("Reading the record…", in: body.row(0), role: .text)
    if let (read, count) = opening.progress {
        canvas.writeFitted("\(read) of \(count) journals", in: body.row(1), role: .muted)
    }
    canvas.writeFitted(
        "m meets, r reviews, a lists actions, p opens the register: type ahead, nothing is lost.",
        in: body.row(3), role: .muted)
    return canvas
}
