public import HuddleCore
public import TerminalUI

/// What is known of a team while its record is still being read.
public struct Opening: Equatable, Sendable {
    /// Where the team is.
    public let folder: String
    /// The latest meetings, by the names of their minutes.
    public var meetings: [Meeting] = []
    /// How many journals have been read, of how many; nil until the first has been.
    public var progress: Progress?
    /// How long it has taken.
    public var stage = Stage.atOnce

    /// A meeting as its file is named.
    public struct Meeting: Equatable, Sendable {
        public let day: Day
        public let name: String

        public init(day: Day, name: String) {
            self.day = day
            self.name = name
        }
    }

    /// How far the reading is.
    public struct Progress: Equatable, Sendable {
        public let read: Int
        public let count: Int

        public init(read: Int, count: Int) {
            self.read = read
            self.count = count
        }
    }

    /// What there is time to see: only the frame of a reading that is over before anybody could have
    /// read more, then what is known, and at last how far it is.
    public enum Stage: Sendable { case atOnce, known, slow }

    public init(folder: String) {
        self.folder = folder
    }
}

/// The screen until the record has been read: where one is, what met last, and what can be typed.
public func view(_ opening: Opening, size: Size, charset: Charset) -> Canvas {
    var canvas = Canvas(size: size, charset: charset)
    canvas.fill(canvas.bounds, .text)
    let layout = Layout(size)
    canvas.fill(layout.title, .title)
    canvas.writeFitted(" Huddle · \(opening.folder)", in: layout.title, role: .title)
    canvas.writeFitted(" q quit", in: layout.footer, role: .hintKey)
    guard opening.stage != .atOnce else { return canvas }
    var body = layout.body.inset(horizontally: 2, vertically: 1)
    for (words, role) in lines(opening) {
        let (row, rest) = body.splitTop(1)
        canvas.writeFitted(words, in: row, role: role)
        body = rest
    }
    return canvas
}

private func lines(_ opening: Opening) -> [(String, StyleRole)] {
    var lines: [(String, StyleRole)] = [
        (
            "m meets, r reviews, a lists actions, p opens the register: type ahead, nothing is lost.",
            .text
        )
    ]
    if opening.stage == .slow {
        let far = opening.progress.map { ": \($0.read) of \($0.count) journals" } ?? "…"
        lines += [("", .text), ("Reading the record\(far)", .muted)]
    }
    guard !opening.meetings.isEmpty else { return lines }
    lines += [("", .text), ("The latest minutes", .heading)]
    return lines
        + opening.meetings.map { ("\($0.day.weekday.short) \($0.day.long) · \($0.name)", .text) }
}
