import HuddleCore
import TerminalUI

/// How often each role has spoken so far, for the chair: who carries the meeting, and who is silent.
struct VoiceBars {
    let lines: [[Span]]

    private static let most = 4

    init(_ model: Model, _ meeting: MeetingID) {
        let shares = model.record.voiceShares(in: meeting)
        let spoken = shares.filter { $0.count > 0 }
        let longest = spoken.first?.count ?? 0
        guard longest > 0 else {
            lines = []
            return
        }
        let roles = model.settings.roles
        let block = model.charset == .ascii ? "#" : "\u{2588}"
        let shown = spoken.prefix(Self.most)
        let label = shown.map { DisplayWidth.of(roles.role($0.role).short) }.max() ?? 0
        let bars = shown.map { share in
            let length = max(1, share.count * 10 / longest)
            return [
                Span(TextLayout.pad(roles.role(share.role).short, to: max(5, label) + 1), .label),
                Span(String(repeating: block, count: length), .text),
                Span(" \(share.count)", .muted),
            ]
        }
        let silent = shares.filter { $0.count == 0 && !roles.role($0.role).isVoice }
            .map { roles.role($0.role).short }
        let note = silent.isEmpty ? [] : [[Span("silent: \(silent.joined(separator: " "))", .due)]]
        lines = bars + note
    }

    /// The lines under their heading, as far as there is room.
    func draw(into canvas: inout Canvas, in rect: Rect) {
        guard rect.height > 1 else { return }
        canvas.writeFitted("Voices so far", in: rect.row(0), role: .label)
        for (number, line) in lines.prefix(rect.height - 1).enumerated() {
            drawSpans(line, into: &canvas, in: rect.row(number + 1))
        }
    }
}
