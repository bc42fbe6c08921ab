/// A row of values as small columns.
public struct Sparkline: Hashable, Sendable {
    public var values: [Int]

    /// Values from the oldest to the latest; negative ones count as zero.
    public init(_ values: [Int]) {
        self.values = values
    }

    /// The latest values that a width holds, one cell each; zero is an underscore.
    public func text(width: Int) -> String {
        let shown = values.suffix(max(0, width)).map { max(0, $0) }
        let highest = shown.max() ?? 0
        return shown.map { Sparkline.column($0, of: highest) }.joined()
    }

    /// Draws the latest values over the first row of a region.
    public func draw(into canvas: inout Canvas, in rect: Rect, role: StyleRole = .text) {
        canvas.write(text(width: rect.width), at: rect.origin, role: role, within: rect)
    }

    private static let columns = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    private static func column(_ value: Int, of highest: Int) -> String {
        guard value > 0 else { return "_" }
        let share = Double(value) / Double(highest)
        return columns[min(columns.count - 1, Int(share * Double(columns.count)))]
    }
}
