/// A time or number in digits five rows high, drawn with reversed spaces.
///
/// It needs no glyph and no colour, so it shows on every terminal and reads from the back of a
/// room. Digits, `:`, `-`, `+`, `.` and the space are drawn; other characters are left out.
public struct BigDigits: Hashable, Sendable {
    /// The rows of a digit.
    public static let height = 5

    public var text: String

    /// A time or number, such as "12:04".
    public init(_ text: String) {
        self.text = text
    }

    /// The columns that the whole text takes.
    public var width: Int {
        let widths = shapes.map { ($0.first?.utf8.count ?? 0) * BigDigits.pixel }
        return max(0, widths.reduce(0, +) + BigDigits.pixel * (widths.count - 1))
    }

    /// Draws the digits in the top left corner of a region.
    public func draw(
        into canvas: inout Canvas, in rect: Rect, role: StyleRole = .timerCalm
    ) {
        for block in blocks {
            let place = Rect(
                x: rect.minX + block.x, y: rect.minY + block.y, width: BigDigits.pixel, height: 1)
            let visible = place.intersection(rect)
            canvas.fill(visible, role)
            canvas.emphasise(visible, .reverse)
        }
    }

    /// A cell is about twice as high as wide, so two make a square.
    private static let pixel = 2

    /// The top left corners of the squares that are drawn.
    private var blocks: [Point] {
        var left = 0
        return shapes.flatMap { shape in
            defer { left += ((shape.first?.utf8.count ?? 0) + 1) * BigDigits.pixel }
            return BigDigits.squares(of: shape).map {
                Point(x: left + $0.x * BigDigits.pixel, y: $0.y)
            }
        }
    }

    private static func squares(of shape: [String]) -> [Point] {
        shape.enumerated().flatMap { y, line in
            line.enumerated().filter { $0.element == "#" }.map { Point(x: $0.offset, y: y) }
        }
    }

    private var shapes: [[String]] {
        text.compactMap { BigDigits.font[$0] }
    }

    private static let font: [Character: [String]] = [
        "0": ["###", "#.#", "#.#", "#.#", "###"],
        "1": [".#.", "##.", ".#.", ".#.", "###"],
        "2": ["###", "..#", "###", "#..", "###"],
        "3": ["###", "..#", "###", "..#", "###"],
        "4": ["#.#", "#.#", "###", "..#", "..#"],
        "5": ["###", "#..", "###", "..#", "###"],
        "6": ["###", "#..", "###", "#.#", "###"],
        "7": ["###", "..#", "..#", "..#", "..#"],
        "8": ["###", "#.#", "###", "#.#", "###"],
        "9": ["###", "#.#", "###", "..#", "###"],
        ":": [".", "#", ".", "#", "."],
        "-": ["...", "...", "###", "...", "..."],
        "+": ["...", ".#.", "###", ".#.", "..."],
        ".": [".", ".", ".", ".", "#"],
        " ": [".", ".", ".", ".", "."],
    ]
}
