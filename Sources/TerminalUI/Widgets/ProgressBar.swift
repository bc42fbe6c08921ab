/// How much of something is done, as a bar between two edges.
public struct ProgressBar: Hashable, Sendable {
    /// The share that is done, from 0 to 1.
    public let share: Double

    /// A bar by what is done out of a total; without a total the bar is empty.
    public init(done: Int, of total: Int) {
        guard total > 0 else {
            share = 0
            return
        }
        share = max(0, min(1, Double(done) / Double(total)))
    }

    /// Draws the bar over the first row of a region.
    public func draw(
        into canvas: inout Canvas, in rect: Rect, role: StyleRole = .timerCalm
    ) {
        guard rect.width >= 2, rect.height >= 1 else { return }
        let bar = "▕" + ProgressBar.filled(share, width: rect.width - 2) + "▏"
        canvas.write(bar, at: rect.origin, role: role, within: rect)
    }

    /// The filled part in eighths of a cell, and spaces for the rest.
    private static func filled(_ share: Double, width: Int) -> String {
        let eighths = Int((share * Double(width) * 8).rounded())
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        let whole = String(repeating: "█", count: eighths / 8)
        let part = parts[eighths % 8]
        return whole + part + spaces(width - eighths / 8 - (part.isEmpty ? 0 : 1))
    }
}
