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
        head() + outline.people.flatMap(person) + team() + readBack() + foot()
    }

    typealias Line = MinutesScreen.Line

    private func wrapped(_ text: String, _ role: StyleRole, indent: Int = 2) -> [Line] {
        TextLayout.wrap(text, to: width, hangingIndent: indent).map { Line(span: Span($0, role)) }
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

    private func person(_ person: MinutesOutline.PersonMinutes) -> [Line] {
        let name = model.shownName(person.patient)
        let identity = model.privacy == .full ? person.identity : []
        var lines = [Line(span: Span("", .text))]
        lines.append(
            Line(span: Span(([name] + identity).joined(separator: " · "), .heading), isPerson: true)
        )
        return lines + body(of: person)
    }

    /// What was recorded about the person, without the name.
    func body(of person: MinutesOutline.PersonMinutes) -> [Line] {
        var lines: [Line] = []
        if let why = person.whyToday { lines += wrapped("Why today: \(why)", .text) }
        lines += person.sinceLastTime.flatMap(action)
        lines += person.entries.flatMap(entry)
        if let outcome = person.outcome { lines += wrapped(outcome, .done) }
        return lines
    }

    private func entry(_ entry: MinutesOutline.Entry) -> [Line] {
        switch entry {
        case .contribution(_, let role, let speaker, let text):
            let who = [role, speaker].compactMap { $0 }.joined(separator: " ")
            return wrapped("\(who): \(text)", .text)
        case .decision(_, let text, let reason, let tells):
            let words = [text, reason.map { "because \($0)" }, tells].compactMap { $0 }
            return wrapped("Decision: \(words.joined(separator: " · "))", .decision)
        case .action(let line): return action(line)
        case .handover(_, let text, let from, let to, let acknowledged):
            let ends = "\(from ?? "?") > \(to ?? "?")"
            let state = acknowledged.map { "acknowledged by \($0)" } ?? "open"
            return wrapped("Handover: \(text) · \(ends) · \(state)", .text)
        }
    }

    private func action(_ line: MinutesOutline.ActionLine) -> [Line] {
        let mark = line.row.status.isOpen ? "[ ]" : "[x]"
        let parts = [
            line.row.text, line.owner ?? "nobody yet", line.row.due?.short,
            line.row.closed.map { "\(line.row.status.label) \($0.short)" },
        ].compactMap { $0 }
        return wrapped("\(mark) \(parts.joined(separator: " · "))", .action, indent: 4)
    }

    private func team() -> [Line] {
        guard !outline.teamActions.isEmpty else { return [] }
        return [Line(span: Span("", .text)), Line(span: Span("The team", .heading))]
            + outline.teamActions.flatMap(action)
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
