import HuddleCore
import TerminalUI

/// Turns the outline of minutes into lines of a width.
struct MinutesLines {
    private let outline: MinutesOutline
    private let model: Model
    private let width: Int

    init(_ outline: MinutesOutline, _ model: Model, width: Int) {
        self.outline = outline
        self.model = model
        self.width = width
    }

    func lines() -> [MinutesScreen.Line] {
        head() + outline.people.flatMap(people.lines) + team() + readBack() + foot()
    }

    /// Who was there and what was said about people, without what follows them.
    func opening() -> [Line] {
        head() + outline.people.flatMap(people.lines)
    }

    typealias Line = MinutesScreen.Line

    private var people: PersonMinutesLines { PersonMinutesLines(model, width: width) }

    private func wrapped(_ text: String, _ role: StyleRole) -> [Line] {
        people.wrapped(text, role)
    }

    private func head() -> [Line] {
        var lines = wrapped("\(outline.team) · \(outline.title) · \(outline.date.long)", .title)
        if let chair = outline.chair { lines += wrapped("Chair: \(chair)", .text) }
        for group in outline.attendance {
            let label = group.label.prefix(1).uppercased() + group.label.dropFirst()
            lines += wrapped("\(label): \(group.people.joined(separator: "; "))", .text)
        }
        if !outline.missingRoles.isEmpty {
            lines += wrapped("Not there: \(outline.missingRoles.joined(separator: ", "))", .due)
        }
        return lines
    }

    private func team() -> [Line] {
        guard !outline.teamActions.isEmpty else { return [] }
        return [Line(span: Span("", .text)), Line(span: Span("The team", .heading))]
            + outline.teamActions.flatMap(people.action)
    }

    private func readBack() -> [Line] {
        guard !outline.readBack.isEmpty, model.privacy == .full else { return [] }
        return [Line(span: Span("", .text)), Line(span: Span("By owner", .heading))]
            + outline.readBack.flatMap { line in
                wrapped(
                    "\(line.owner): \((line.actions + line.tells).joined(separator: "; "))", .text)
            }
    }

    private func foot() -> [Line] {
        let counts = outline.counts
        let words =
            "\(counts.listed) listed, \(counts.outcomes) with an outcome, "
            + "\(counts.decisions) decisions, \(counts.actions) actions"
        let state = outline.signOff.map { "Signed off by \($0.by)" } ?? "Not signed off yet"
        return [Line(span: Span("", .text))] + wrapped("\(words). \(state)", .muted)
    }
}
