import HuddleCore
import TerminalUI

/// Who is in the room: by sector, and in the roles that the meeting cannot do without.
struct RoomView {
    private let model: Model
    private let meeting: MeetingID

    init(_ model: Model, _ meeting: MeetingID) {
        self.model = model
        self.meeting = meeting
    }

    /// The names of the core roles that nobody holds yet.
    var missingRoles: [String] {
        model.record.missingRoles(in: meeting, of: coreRoles).map(title)
    }

    /// Below the roll: which core roles are missing, and who is there as numbers and a bar.
    func drawSummary(into canvas: inout Canvas, in rect: Rect) {
        let inner = rect.inset(horizontally: 2, vertically: 0)
        let missing = missingRoles
        let words =
            missing.isEmpty
            ? "All core roles are here" : "! Not here yet: \(missing.joined(separator: ", "))"
        // Two rows where one does not hold all that are missing.
        let lines = TextLayout.wrap(words, to: inner.width, hangingIndent: 2)
        let shown =
            rect.height < 4
            ? [TextLayout.fitWords(words, to: inner.width)] : Array(lines.prefix(2))
        for (number, line) in shown.enumerated() {
            canvas.writeFitted(
                line, in: inner.row(rect.height > 1 ? 1 + number : 0),
                role: missing.isEmpty ? .done : .due)
        }
        guard rect.height > 3 else { return }
        drawSectors(into: &canvas, in: inner.splitTop(1 + shown.count).1)
    }

    /// Beside the roll, where the window has room for it: the same, and who holds each core role.
    func draw(into canvas: inout Canvas, in rect: Rect) {
        let inner = drawPanel("In the room", into: &canvas, in: rect)
            .inset(horizontally: 1, vertically: 0)
        let (top, below) = inner.splitTop(3)
        drawSectors(into: &canvas, in: top)
        for (number, line) in coreRoleLines.prefix(below.height).enumerated() {
            canvas.writeFitted(line.text, in: below.row(number), role: line.role)
        }
    }

    /// Numbers of each sector with its letter, and a bar of them with the same letters.
    private func drawSectors(into canvas: inout Canvas, in rect: Rect) {
        let sectors = model.record.sectors(in: meeting, model.settings.roles)
        let styles: [Sector: (letter: Character, role: StyleRole)] = [
            .health: ("H", .barHealth), .social: ("S", .barSocial),
            .voluntary: ("V", .barVoluntary), .person: ("P", .barPerson),
        ]
        let counts = Sector.allCases.map { sector in
            let letter = styles[sector].map { "\($0.letter) " } ?? ""
            return "\(letter)\(sector.label) \(sectors[sector] ?? 0)"
        }
        canvas.writeFitted(counts.joined(separator: "  "), in: rect.row(0), role: .text)
        let segments = Sector.allCases.compactMap { sector in
            styles[sector].map { letter, role in
                StackedBar.Segment(letter: letter, value: sectors[sector] ?? 0, role: role)
            }
        }
        StackedBar(segments).draw(into: &canvas, in: rect.row(1).splitLeft(60).0)
    }

    /// Each core role with whoever holds it.
    private var coreRoleLines: [Span] {
        let here = model.record.peopleInMeeting(meeting)
        return coreRoles.map { role in
            let names = here.filter { model.record.role(of: $0) == role }
                .map { model.record.name(of: $0) }
            return names.isEmpty
                ? Span("[ ] \(title(role)): not here yet", .due)
                : Span("[x] \(title(role)): \(names.joined(separator: ", "))")
        }
    }

    private var coreRoles: [RoleID] {
        model.settings.template(model.record.meetings[meeting]?.template ?? "").coreRoles
    }

    private func title(_ role: RoleID) -> String { model.settings.roles.role(role).name }
}
