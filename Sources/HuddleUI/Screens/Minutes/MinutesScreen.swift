import HuddleCore
import TerminalUI

enum MinutesScreen {
    static let commands: [UICommand] = amending + versions

    /// The width of the text on the screen.
    static func width(_ model: Model) -> Int {
        max(20, min(Layout.widestText, model.size.width - 4))
    }

    static func draw(
        _ state: MinutesState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        drawText(state, title(state.subject, model), model, into: &canvas, in: rect.readable)
    }

    /// The first page of the minutes beside the list of meetings.
    static func drawOpening(
        of meeting: MeetingID, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        drawText(
            MinutesPage.opening(of: meeting, model),
            title(MinutesSubject(meeting: meeting), model), model, into: &canvas,
            in: rect.readable)
    }

    /// The day and, of several versions, which one is read: an earlier one looks just like
    /// the latest.
    private static func title(_ subject: MinutesSubject, _ model: Model) -> TextTitle {
        let title = "Minutes \(model.record.meetings[subject.meeting]?.date.long ?? "")"
        let count = model.record.minutesVersions(of: subject.meeting)
        guard count > 1 else { return TextTitle(forms: [title]) }
        let shown = subject.version ?? count
        let number = "\(shown) of \(count)"
        guard shown < count else {
            return TextTitle(forms: ["\(title) · version \(number)", title])
        }
        // That it is not the latest matters more than the day.
        return TextTitle(
            forms: [
                "\(title) · version \(number), not the latest",
                "Version \(number), not the latest",
            ])
    }

    /// The whole minutes as lines of at most `width` cells.
    static func lines(_ subject: MinutesSubject, _ model: Model, width: Int) -> [TextLine] {
        model.kept.minutes(model.minutesKey(subject, width: width))
            ?? findLines(subject, model, width: width)
    }

    /// Works the lines out from the record.
    static func findLines(_ subject: MinutesSubject, _ model: Model, width: Int) -> [TextLine] {
        guard
            let outline = model.record.minutes(
                of: subject.meeting, model.settings, version: subject.version)
        else {
            return [TextLine(span: Span("These minutes are not in the record.", .muted))]
        }
        return MinutesLines(outline, model, width: width).lines()
    }
}
