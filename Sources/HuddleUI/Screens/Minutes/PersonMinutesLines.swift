import HuddleCore
import TerminalUI

/// Turns what minutes say about one person into lines of a width.
struct PersonMinutesLines {
    typealias Line = TextLine

    private let model: Model
    private let width: Int
    /// The meeting whose minutes they are, where a search may lead to them.
    private let meeting: MeetingID?

    init(_ model: Model, width: Int, meeting: MeetingID? = nil) {
        self.model = model
        self.width = width
        self.meeting = meeting
    }

    /// The text in lines of one role, those after the first indented.
    func wrapped(_ text: String, _ role: StyleRole, indent: Int = 2) -> [Line] {
        TextLayout.wrap(text, to: width, hangingIndent: indent).map { Line(span: Span($0, role)) }
    }

    /// Name and everything recorded about the person.
    func lines(_ person: MinutesOutline.PersonMinutes) -> [Line] {
        let name = model.shownName(person.patient)
        let isOpen = model.privacy == .full && !model.record.isRestricted(person.patient)
        let identity = isOpen ? person.identity : []
        var lines = [Line(span: Span("", .text))]
        lines.append(
            Line(
                span: Span(([name] + identity).joined(separator: " · "), .heading), isPerson: true,
                patient: person.patient))
        return lines + body(of: person, parts: Parts(earlier: "Since last time", here: "Today"))
    }

    /// What is written over the lines from before the meeting and over its own.
    struct Parts {
        let earlier: String
        let here: String
    }

    /// What was recorded about the person, without the name; of somebody who objects to being discussed
    /// only where it stands.
    func body(of person: MinutesOutline.PersonMinutes, parts: Parts? = nil) -> [Line] {
        guard !model.record.isRestricted(person.patient) else {
            return wrapped("Not shown on a screen. The file of the minutes has it.", .muted)
        }
        var lines: [Line] = []
        if let why = person.whyToday { lines += wrapped("Why today: \(why)", .text) }
        if !person.seenBy.isEmpty { lines += seenBy(person) }
        lines += titled(
            parts?.earlier, person.sinceLastTime.flatMap(action) + person.stillOpen.flatMap(entry))
        lines += titled(parts?.here, person.entries.flatMap(entry))
        for (label, words) in [
            ("Heard", person.heard), ("Not heard", person.notHeard),
            ("Not told yet", person.untold),
        ] where !words.isEmpty {
            lines += wrapped("\(label): \(words.joined(separator: "; "))", .muted)
        }
        if let outcome = person.outcome { lines += wrapped(outcome, .done) }
        return lines
    }

    /// Lines below the words that the file of the minutes has over them.
    private func titled(_ title: String?, _ lines: [Line]) -> [Line] {
        guard let title, !lines.isEmpty else { return lines }
        return [Line(span: Span("\(title):", .label))] + lines
    }

    private func seenBy(_ person: MinutesOutline.PersonMinutes) -> [Line] {
        var lines = wrapped("Seen by: \(person.seenBy.joined(separator: "; "))", .text)
        guard let meeting, !lines.isEmpty else { return lines }
        let contacts = model.record.contacts(of: person.patient, in: meeting)
        lines[0].holds = Set(contacts.map(\.id.record))
        return lines
    }

    private func entry(_ entry: MinutesOutline.Entry) -> [Line] {
        switch entry {
        case .contribution(let id, let said):
            let how = said.how.map { "(\($0))" }
            let who = [said.role, said.speaker, how].compactMap { $0 }.joined(separator: " ")
            return marked(wrapped("\(who): \(said.text)", .text), id, .said)
        case .decision(let id, let decision):
            let facts = [
                decision.text, decision.reason.map { "because \($0)" }, decision.tells,
            ].compactMap { $0 }
            let words = facts + decision.dissents.map { "not agreed by \($0)" }
            return marked(
                wrapped("Decision: \(words.joined(separator: " · "))", .decision), id, .decision)
        case .action(let line): return action(line)
        case .handover(let id, let handover):
            let ends = "\(handover.from ?? "?") > \(handover.to ?? "?")"
            let state = handover.acknowledged.map { "acknowledged by \($0)" } ?? "open"
            let words = [handover.text, ends, handover.places, state].compactMap { $0 }
            return marked(wrapped("Handover: \(words.joined(separator: " · "))", .text), id, nil)
        case .fact(let id, let label, let facts):
            let words = facts.map(model.shownFact).joined(separator: " · ")
            return marked(wrapped("\(label): \(words)", .text), id, nil)
        }
    }

    /// The lines, the first of them with what recorded it.
    private func marked(_ lines: [Line], _ record: RecordID, _ mark: TextLine.Mark?) -> [Line] {
        var lines = lines
        guard !lines.isEmpty else { return lines }
        lines[0].record = record
        lines[0].mark = mark
        return lines
    }

    /// One action with its owner and date.
    func action(_ line: MinutesOutline.ActionLine) -> [Line] {
        let mark = line.row.status.box
        let parts = [
            line.row.text, line.owner ?? "nobody yet", line.row.due?.short(on: model.dayShown),
            line.row.closed.map { "\(line.row.status.label) \($0.short(on: model.dayShown))" },
        ].compactMap { $0 }
        return marked(
            wrapped("\(mark) \(parts.joined(separator: " · "))", .action, indent: 4),
            line.row.id.record, .action)
    }
}
