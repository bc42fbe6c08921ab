import HuddleCore
import TerminalUI

/// Turns what minutes say about one person into lines of a width.
struct PersonMinutesLines {
    typealias Line = MinutesScreen.Line

    private let model: Model
    private let width: Int

    init(_ model: Model, width: Int) {
        self.model = model
        self.width = width
    }

    /// The text in lines of one role, those after the first indented.
    func wrapped(_ text: String, _ role: StyleRole, indent: Int = 2) -> [Line] {
        TextLayout.wrap(text, to: width, hangingIndent: indent).map { Line(span: Span($0, role)) }
    }

    /// Name and everything recorded about the person.
    func lines(_ person: MinutesOutline.PersonMinutes) -> [Line] {
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
        lines += person.stillOpen.flatMap(entry)
        lines += person.entries.flatMap(entry)
        for (label, words) in [
            ("Heard", person.heard), ("Not heard", person.notHeard),
            ("Not told yet", person.untold),
        ] where !words.isEmpty {
            lines += wrapped("\(label): \(words.joined(separator: "; "))", .muted)
        }
        if let outcome = person.outcome { lines += wrapped(outcome, .done) }
        return lines
    }

    private func entry(_ entry: MinutesOutline.Entry) -> [Line] {
        switch entry {
        case .contribution(_, let said):
            let how = said.how.map { "(\($0))" }
            let who = [said.role, said.speaker, how].compactMap { $0 }.joined(separator: " ")
            return wrapped("\(who): \(said.text)", .text)
        case .decision(_, let decision):
            let facts = [
                decision.text, decision.reason.map { "because \($0)" }, decision.tells,
            ].compactMap { $0 }
            let words = facts + decision.dissents.map { "not agreed by \($0)" }
            return wrapped("Decision: \(words.joined(separator: " · "))", .decision)
        case .action(let line): return action(line)
        case .handover(_, let handover):
            let ends = "\(handover.from ?? "?") > \(handover.to ?? "?")"
            let state = handover.acknowledged.map { "acknowledged by \($0)" } ?? "open"
            let words = [handover.text, ends, handover.places, state].compactMap { $0 }
            return wrapped("Handover: \(words.joined(separator: " · "))", .text)
        case .fact(_, let label, let facts):
            return wrapped("\(label): \(facts.joined(separator: " · "))", .text)
        }
    }

    /// One action with its owner and date.
    func action(_ line: MinutesOutline.ActionLine) -> [Line] {
        let mark = line.row.status.isOpen ? "[ ]" : "[x]"
        let parts = [
            line.row.text, line.owner ?? "nobody yet", line.row.due?.short,
            line.row.closed.map { "\(line.row.status.label) \($0.short)" },
        ].compactMap { $0 }
        return wrapped("\(mark) \(parts.joined(separator: " · "))", .action, indent: 4)
    }
}
