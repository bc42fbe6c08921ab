import HuddleCore
import TerminalUI

extension RollCallScreen {
    static func draw(
        _ state: RollCallState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting else {
            return drawEmpty("No meeting is open. Esc, then m starts one.", into: &canvas, in: rect)
        }
        let (summary, body) = rect.readable.splitBottom(rect.height < 12 ? 1 : 5)
        let here = model.record.peopleInMeeting(meeting).count
        let inner = drawPanel("Who is here?", "\(here) here", into: &canvas, in: body)
        guard let note = model.openTemplate.note, inner.height > 6 else {
            drawRoll(state, model, into: &canvas, in: inner)
            return drawSummary(model, meeting, into: &canvas, in: summary)
        }
        let (top, roll) = inner.splitTop(1)
        canvas.writeFitted(note, in: top.inset(horizontally: 1, vertically: 0), role: .quote)
        drawRoll(state, model, into: &canvas, in: roll)
        drawSummary(model, meeting, into: &canvas, in: summary)
    }

    private static func drawRoll(
        _ state: RollCallState, _ model: Model, into canvas: inout Canvas, in inner: Rect
    ) {
        let rows = state.rows(model)
        guard !rows.isEmpty else {
            let words =
                model.filter == nil
                ? "Nobody is in the directory yet. + adds a guest; "
                    + "huddle import professionals FILE.csv brings your team in."
                : "Nobody fits these words. Esc clears them."
            return drawEmpty(words, into: &canvas, in: inner)
        }
        let hasOrganisations = rows.contains { $0.organisation != nil }
        // Names and roles have what they need, so that a role is cut last.
        let words = rows.map { [fields($0, model)[2], fields($0, model)[3]].map(\.text) }
        func longest(_ column: Int) -> Int {
            max(14, words.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        let columns = Columns(
            [
                .init(3), .init(9, least: 7), .init(longest(0), least: 14),
                .init(longest(1), least: 10),
                hasOrganisations ? .extra(25, least: 16) : .init(0),
            ], in: inner.width - 3)
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            canvas.write(fields(rows[index], model), in: columns.cells(of: row), over: selection)
        }
    }

    /// What stands in a row, field by field.
    static func fields(_ row: RollRow, _ model: Model) -> [Span] {
        let isHere = row.attendance.isInMeeting
        let isChair = model.meeting.flatMap(model.record.chair) == row.professional
        return [
            Span(isHere ? "[x]" : "[ ]"),
            Span(
                row.attendance == .absent ? "" : row.attendance.label, isHere ? .done : .muted),
            Span(row.name + (isChair ? " (chair)" : "")),
            Span(model.settings.roles.role(row.role).name, .label),
            Span(row.organisation ?? "", .muted),
        ]
    }

    /// Which core roles are missing.
    static func plainSummary(_ model: Model) -> [String] {
        guard let meeting = model.meeting else { return ["No meeting is open."] }
        let missing = missingRoles(model, meeting)
        return [
            missing.isEmpty
                ? "All core roles are here" : "Not here yet: \(missing.joined(separator: ", "))"
        ]
    }

    private static func missingRoles(_ model: Model, _ meeting: MeetingID) -> [String] {
        let template = model.settings.template(model.record.meetings[meeting]?.template ?? "")
        return model.record.missingRoles(in: meeting, of: template.coreRoles)
            .map { model.settings.roles.role($0).name }
    }

    /// Who is in the room, as numbers and a bar, and which core roles are missing.
    private static func drawSummary(
        _ model: Model, _ meeting: MeetingID, into canvas: inout Canvas, in rect: Rect
    ) {
        let inner = rect.inset(horizontally: 2, vertically: 0)
        let missing = missingRoles(model, meeting)
        let words =
            missing.isEmpty
            ? "All core roles are here" : "! Not here yet: \(missing.joined(separator: ", "))"
        // Two rows where one does not hold all that are missing.
        let lines = TextLayout.wrap(words, to: inner.width, hangingIndent: 2)
        let shown = rect.height < 4 ? [words] : Array(lines.prefix(2))
        for (number, line) in shown.enumerated() {
            canvas.writeFitted(
                line, in: inner.row(rect.height > 1 ? 1 + number : 0),
                role: missing.isEmpty ? .done : .due)
        }
        guard rect.height > 3 else { return }
        let (_, rest) = inner.splitTop(1 + shown.count)
        let sectors = model.record.sectors(in: meeting, model.settings.roles)
        let counts = Sector.allCases.map { "\($0.label) \(sectors[$0] ?? 0)" }
        canvas.writeFitted(counts.joined(separator: "   "), in: rest.row(0), role: .text)
        let styles: [Sector: (Character, StyleRole)] = [
            .health: ("H", .barHealth), .social: ("S", .barSocial),
            .voluntary: ("V", .barVoluntary), .person: ("P", .barPerson),
        ]
        let segments = Sector.allCases.compactMap { sector in
            styles[sector].map { letter, role in
                StackedBar.Segment(letter: letter, value: sectors[sector] ?? 0, role: role)
            }
        }
        StackedBar(segments).draw(into: &canvas, in: rest.row(1).splitLeft(60).0)
    }
}
