import HuddleCore
import TerminalUI

extension RollCallScreen {
    static func draw(
        _ state: RollCallState, _ model: Model, into canvas: inout Canvas, in rect: Rect
    ) {
        guard let meeting = model.meeting else {
            return drawEmpty("No meeting is open. Esc, then m starts one.", into: &canvas, in: rect)
        }
        let (summary, body) = rect.splitBottom(4)
        canvas.box(body, title: "Who is here?")
        let inner = body.inset(by: 1)
        let rows = state.rows(model)
        if rows.isEmpty {
            drawEmpty(
                "Nobody is in the directory yet. + adds a guest; "
                    + "huddle import professionals FILE.csv brings your team in.",
                into: &canvas, in: inner)
        }
        drawRows(count: rows.count, state.list, into: &canvas, in: inner) {
            canvas, index, row, selection in
            draw(rows[index], model, into: &canvas, in: row, selection)
        }
        drawSummary(model, meeting, into: &canvas, in: summary)
    }

    private static func draw(
        _ row: RollRow, _ model: Model, into canvas: inout Canvas, in rect: Rect,
        _ selection: StyleRole?
    ) {
        let (mark, rest) = rect.splitLeft(4)
        let (attendance, words) = rest.splitLeft(11)
        let (name, right) = words.splitLeft(words.width * 2 / 5)
        let (role, organisation) = right.splitLeft(right.width / 2)
        let isHere = row.attendance.isInMeeting
        canvas.writeFitted(isHere ? "[x]" : "[ ]", in: mark, role: selection ?? .text)
        let word = row.attendance == .absent ? "" : row.attendance.label
        canvas.writeFitted(word, in: attendance, role: selection ?? (isHere ? .done : .muted))
        let isChair = model.meeting.flatMap(model.record.chair) == row.professional
        canvas.writeFitted(
            row.name + (isChair ? " (chair)" : ""), in: name, role: selection ?? .text)
        canvas.writeFitted(
            model.settings.roles.role(row.role).name, in: role, role: selection ?? .label)
        canvas.writeFitted(row.organisation ?? "", in: organisation, role: selection ?? .muted)
    }

    /// Who is in the room, as numbers and a bar, and which core roles are missing.
    private static func drawSummary(
        _ model: Model, _ meeting: MeetingID, into canvas: inout Canvas, in rect: Rect
    ) {
        let inner = rect.inset(horizontally: 2, vertically: 0)
        let sectors = model.record.sectors(in: meeting, model.settings.roles)
        let words = Sector.allCases.map { "\($0.label) \(sectors[$0] ?? 0)" }
        canvas.writeFitted(words.joined(separator: "   "), in: inner.row(0), role: .text)
        let styles: [Sector: (Character, StyleRole)] = [
            .health: ("H", .barHealth), .social: ("S", .barSocial),
            .voluntary: ("V", .barVoluntary), .person: ("P", .barPerson),
        ]
        let segments = Sector.allCases.compactMap { sector in
            styles[sector].map { letter, role in
                StackedBar.Segment(letter: letter, value: sectors[sector] ?? 0, role: role)
            }
        }
        StackedBar(segments).draw(into: &canvas, in: inner.row(1))
        let template = model.settings.template(model.record.meetings[meeting]?.template ?? "")
        let missing = model.record.missingRoles(in: meeting, template)
            .map { model.settings.roles.role($0).name }
        canvas.writeFitted(
            missing.isEmpty
                ? "All core roles are here" : "! Not here yet: \(missing.joined(separator: ", "))",
            in: inner.row(2), role: missing.isEmpty ? .done : .due)
    }
}
