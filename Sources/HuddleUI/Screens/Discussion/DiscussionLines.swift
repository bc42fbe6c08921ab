import HuddleCore
import TerminalUI

/// The part of the discussion that scrolls, as lines.
struct DiscussionLines {
    /// One line on the screen.
    struct Line: Equatable {
        var spans: [Span]
        var isRule = false
        var isSelected = false
        /// True for the first line of something that can be selected.
        var startsItem = false
    }

    private let state: DiscussionState
    private let model: Model
    private let patient: PatientID

    init(_ state: DiscussionState, _ model: Model, _ patient: PatientID) {
        self.state = state
        self.model = model
        self.patient = patient
    }

    private var record: TeamRecord { model.record }

    func lines(width: Int) -> [Line] {
        guard let meeting = model.meeting else { return [] }
        let items = state.items(model)
        let selected = state.selected(model).flatMap(items.firstIndex(of:))
        let todayStart = items.count - record.entries(of: patient, in: meeting).count
        var lines = [rule("Why today")] + whyToday(meeting, width)
        if todayStart > 0 { lines.append(rule("Since last time")) }
        for (index, item) in items[..<todayStart].enumerated() {
            lines += itemLines(item, isSelected: index == selected, width, isEarlier: true)
        }
        lines.append(rule("Today"))
        for (index, item) in items[todayStart...].enumerated() {
            lines += itemLines(
                item, isSelected: index + todayStart == selected, width, isEarlier: false)
        }
        lines += outcome(meeting)
        lines += drafts()
        return lines
    }

    private func rule(_ title: String) -> Line {
        Line(spans: [Span(title, .heading)], isRule: true)
    }

    private func whyToday(_ meeting: MeetingID, _ width: Int) -> [Line] {
        let why = record.disputedText(record.discussion(of: patient, in: meeting).whyToday)
        guard !why.isEmpty else {
            let reason = record.listingReason(of: patient, in: meeting).flatMap(\.nonEmpty)
            let words = reason.map { "\($0). " } ?? ""
            return [Line(spans: [Span(words + "w writes the question for the team", .muted)])]
        }
        return TextLayout.wrap(why, to: width).map { Line(spans: [Span($0, .text)]) }
    }

    private func outcome(_ meeting: MeetingID) -> [Line] {
        switch record.result(of: patient, in: meeting) {
        case .none:
            let hint =
                record.entries(of: patient, in: meeting).isEmpty
                ? "Nothing recorded yet. c what somebody says, d decision, a action, x no change"
                : ""
            return hint.isEmpty ? [] : [Line(spans: [Span(hint, .muted)])]
        case .recorded: return []
        case .noChange:
            return [Line(spans: [Span("Outcome        ", .label), Span("No change", .done)])]
        case .deferred(let reason):
            return [
                Line(spans: [Span("Outcome        ", .label), Span("Put off: \(reason)", .due)])
            ]
        case .notDiscussed:
            return [
                Line(spans: [
                    Span("Outcome        ", .label), Span("Not discussed, carried over", .due),
                ])
            ]
        }
    }

    private func drafts() -> [Line] {
        model.entry == nil
            ? model.draftWords(about: patient).map { draft in
                Line(spans: [
                    Span("Draft \(draft.kind.label): \(draft.words) words, not sent", .due)
                ])
            } : []
    }

    private func itemLines(
        _ item: DiscussionEntry, isSelected: Bool, _ width: Int, isEarlier: Bool
    ) -> [Line] {
        let (label, labelRole, text, role) = parts(item, isEarlier: isEarlier)
        let labelWidth = min(28, max(15, width * 3 / 10))
        let wrapped = TextLayout.wrap(text, to: max(10, width - labelWidth - 1))
        return wrapped.enumerated().map { number, words in
            let head =
                number == 0
                ? TextLayout.pad(label, to: labelWidth) : String(repeating: " ", count: labelWidth)
            return Line(
                spans: [Span(head + " ", labelRole), Span(words, role)],
                isSelected: isSelected, startsItem: number == 0)
        }
    }

    private func parts(
        _ item: DiscussionEntry, isEarlier: Bool
    ) -> (String, StyleRole, String, StyleRole) {
        switch item {
        case .contribution(let id): return contribution(id)
        case .decision(let id): return ("Decision", .decision, decision(id), .text)
        case .action(let id): return action(id, isEarlier: isEarlier)
        case .handover(let id): return ("Handover", .label, handover(id), .text)
        }
    }

    private func contribution(_ id: ContributionID) -> (String, StyleRole, String, StyleRole) {
        let text = record.text(record.contributions[id]?.text, of: id.record)
        guard let speaker = record.speaker(of: id) else { return ("", .label, text, .text) }
        let role = model.settings.roles.role(speaker.role)
        let name = record.name(of: speaker).map {
            $0.split(separator: " ").last.map(String.init) ?? $0
        }
        let label = [role.name, name].compactMap { $0 }.joined(separator: " ")
        return (label, role.isVoice ? .voice : .label, text, role.isVoice ? .quote : .text)
    }

    private func decision(_ id: DecisionID) -> String {
        guard let decision = record.decisions[id] else { return "" }
        var words = record.text(decision.text, of: id.record)
        let reason = record.disputedText(decision.reason)
        if !reason.isEmpty { words += " · because \(reason)" }
        if let teller = record.teller(of: id) {
            words += " · \(model.shownOwner(teller)) tells"
            if let day = record.tellBy(of: id) { words += " by \(day.short)" }
        }
        return words
    }

    private func action(
        _ id: ActionID, isEarlier: Bool
    ) -> (String, StyleRole, String, StyleRole) {
        guard let row = record.row(of: id) else { return ("Action", .action, "", .text) }
        let words = actionWords(row, model)
        let mark = row.status.isOpen ? "[ ] " : "[x] "
        let label =
            isEarlier ? mark + (row.status.isOpen ? "open" : row.status.label) : mark + "Action"
        let role: StyleRole =
            row.isOverdue(on: model.clock.today) ? .overdue : row.status.isOpen ? .action : .done
        return (label, role, words, .text)
    }

    private func handover(_ id: HandoverID) -> String {
        let words = record.text(record.handovers[id]?.text, of: id.record)
        let ends = record.ends(of: id)
        let from = ends.from.map { model.shownOwner($0) } ?? "?"
        let to = ends.to.map { model.shownOwner($0) } ?? "?"
        let state = record.acknowledger(of: id).map { "acknowledged by \($0)" } ?? "open"
        return "\(words) · \(from) > \(to) · \(state)"
    }
}

/// An action in one line: what, who, by when, how late, how often carried.
func actionWords(_ row: ActionRow, _ model: Model) -> String {
    var parts = [row.text, model.shownOwner(row.owner)]
    if let due = row.due { parts.append(due.short) } else { parts.append("no date") }
    if let closed = row.closed { parts.append("\(row.status.label) \(closed.short)") }
    let over = row.daysOver(on: model.clock.today)
    if over > 0 { parts.append("! \(over) \(over == 1 ? "day" : "days") over") }
    if row.carried > 0, row.status.isOpen { parts.append("carried \(row.carried)x") }
    return parts.joined(separator: " · ")
}
