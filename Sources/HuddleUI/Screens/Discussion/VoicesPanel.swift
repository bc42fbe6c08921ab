import HuddleCore
import TerminalUI

/// How often each role has spoken so far: who carries the meeting, and who is silent.
///
/// For the chair only: a panel that they open and any key closes, never a part of the screen that the
/// room looks at, and never on the presenter's screen.
struct VoicesPanel {
    let lines: [[Span]]

    private static let most = 6

    init(_ model: Model, _ meeting: MeetingID) {
        let shares = model.record.voiceShares(in: meeting)
        let spoken = shares.filter { $0.count > 0 }
        let longest = spoken.first?.count ?? 0
        guard longest > 0 else {
            lines = [[Span("Nobody has been recorded yet. c records who says what.", .muted)]]
            return
        }
        let roles = model.settings.roles
        let block = model.charset == .ascii ? "#" : "\u{2588}"
        let shown = spoken.prefix(Self.most)
        let label = shown.map { DisplayWidth.of(roles.role($0.role).name) }.max() ?? 0
        let bars = shown.map { share in
            let length = max(1, share.count * 20 / longest)
            return [
                Span(TextLayout.pad(roles.role(share.role).name, to: label + 1), .label),
                Span(String(repeating: block, count: length), .text),
                Span(" \(share.count)", .muted),
            ]
        }
        let silent = shares.filter { $0.count == 0 && !roles.role($0.role).isVoice }
            .map { roles.role($0.role).name }
        let note = silent.isEmpty ? [] : [[Span("Silent: \(silent.joined(separator: ", "))", .due)]]
        lines = bars + note
    }

    func draw(into canvas: inout Canvas, in rect: Rect) {
        let widest = lines.map { $0.map { DisplayWidth.of($0.text) }.reduce(0, +) }.max() ?? 0
        let popup = Popup(
            title: "Voices so far",
            content: Size(width: min(widest, rect.width - 4), height: lines.count))
        let content = popup.draw(into: &canvas, in: rect)
        for (number, line) in lines.prefix(content.height).enumerated() {
            drawSpans(line, into: &canvas, in: content.row(number))
        }
    }
}

extension DiscussionScreen {
    static let voices: [UICommand] = [
        UICommand(
            "voices", "Which roles have spoken most, and which are silent: for the chair", .meeting,
            keys: [.character("H")], in: [.discussion, .wrapUp]
        ) { model in
            model.overlay = .voices
            return []
        }.needsMeeting().unless { model in
            model.otherLeader.map {
                "This is for the chair, and \($0) moves the meeting on. L takes that over."
            }
        }
    ]
}
