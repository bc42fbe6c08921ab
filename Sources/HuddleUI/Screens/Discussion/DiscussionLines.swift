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

        /// What the line says, without columns.
        var words: String {
            spans.map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: ": ")
        }
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
        lines += outcome(meeting, width)
        lines += drafts()
        return lines
    }

    /// The same without columns: what can be selected has the number of its item.
    func plainLines() -> [PlainPage.Line] {
        guard let meeting = model.meeting else { return [] }
        let items = state.items(model)
        let todayStart = items.count - record.entries(of: patient, in: meeting).count
        let all = items.enumerated().map { index, item in
            let parts = parts(item, isEarlier: index < todayStart)
            return PlainPage.Line("\(parts.label): \(parts.text)", row: index)
        }
        let wide = 1000
        let why = whyToday(meeting, wide).map { "Why today: \($0.words)" }
        let since = todayStart > 0 ? ["Since last time:"] : []
        let rest = (outcome(meeting, wide) + drafts()).map(\.words)
        return (why + since).map { PlainPage.Line($0) } + all[..<todayStart]
            + [PlainPage.Line("Today:")] + all[todayStart...] + rest.map { PlainPage.Line($0) }
    }

    private func rule(_ title: String) -> Line {
        Line(spans: [Span(title, .heading)], isRule: true)
    }

    private func whyToday(_ meeting: MeetingID, _ width: Int) -> [Line] {
        let why = record.disputedText(record.discussion(of: patient, in: meeting).whyToday)
        guard !why.isEmpty else {
            let reason = record.listingReason(of: patient, in: meeting).flatMap(\.nonEmpty)
            let words = reason.map { "\($0). " } ?? ""
            return hint(words + "w writes the question for the team", width)
        }
        return TextLayout.wrap(why, to: width).map { Line(spans: [Span($0, .text)]) }
    }

    private func hint(_ words: String, _ width: Int) -> [Line] {
        TextLayout.wrap(words, to: width).map { Line(spans: [Span($0, .muted)]) }
    }

    private func outcome(_ meeting: MeetingID, _ width: Int) -> [Line] {
        switch record.result(of: patient, in: meeting) {
        case .none:
            guard record.entries(of: patient, in: meeting).isEmpty else { return [] }
            return hint(
                "Nothing yet: c what somebody says, d decision, a action, x no change", width)
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
        let parts = parts(item, isEarlier: isEarlier)
        // In a narrow window label and text run on in one paragraph.
        guard width >= 52 else {
            let text = "\(parts.label): \(parts.text)"
            return TextLayout.wrap(text, to: width, hangingIndent: 2).enumerated().map {
                Line(
                    spans: [Span($1, parts.role)], isSelected: isSelected, startsItem: $0 == 0)
            }
        }
        let labelWidth = min(26, max(15, width * 3 / 10))
        let wrapped = TextLayout.wrap(parts.text, to: max(10, width - labelWidth - 1))
        return wrapped.enumerated().map { number, words in
            let head = TextLayout.pad(number == 0 ? parts.label : "", to: labelWidth)
            return Line(
                spans: [Span(head + " ", parts.labelRole), Span(words, parts.role)],
                isSelected: isSelected, startsItem: number == 0)
        }
    }

    /// What stands to the left of an item and what it says.
    struct Parts {
        let label: String
        let labelRole: StyleRole
        let text: String
        var role = StyleRole.text
    }

    func parts(_ item: DiscussionEntry, isEarlier: Bool) -> Parts {
        switch item {
        case .contribution(let id): contribution(id)
        case .decision(let id):
            Parts(label: "Decision", labelRole: .decision, text: decision(id))
        case .action(let id): action(id, isEarlier: isEarlier)
        case .handover(let id): Parts(label: "Handover", labelRole: .label, text: handover(id))
        }
    }

    private func contribution(_ id: ContributionID) -> Parts {
        let text = record.text(of: id.record)
        guard let speaker = record.speaker(of: id) else {
            return Parts(label: "", labelRole: .label, text: text)
        }
        let role = model.settings.roles.role(speaker.role)
        let name = record.name(of: speaker).map {
            $0.split(separator: " ").last.map(String.init) ?? $0
        }
        // A long role gives way to its short form, so that the name is not cut.
        let isLong = name != nil && DisplayWidth.of(role.name) > 14
        let words = isLong ? role.short.uppercased() : role.name
        return Parts(
            label: [words, name].compactMap { $0 }.joined(separator: " "),
            labelRole: role.isVoice ? .voice : .label, text: text,
            role: role.isVoice ? .quote : .text)
    }

    private func decision(_ id: DecisionID) -> String {
        guard let decision = record.decisions[id] else { return "" }
        var words = record.text(of: id.record)
        let reason = record.disputedText(decision.reason)
        if !reason.isEmpty { words += " · because \(reason)" }
        if let teller = record.teller(of: id) {
            words += " · \(model.shownOwner(teller)) tells"
            if let day = record.tellBy(of: id) { words += " by \(day.short)" }
        }
        return words
    }

    private func action(_ id: ActionID, isEarlier: Bool) -> Parts {
        guard let row = record.row(of: id) else {
            return Parts(label: "Action", labelRole: .action, text: "")
        }
        let role: StyleRole =
            row.isOverdue(on: model.clock.today) ? .overdue : row.status.isOpen ? .action : .done
        guard isEarlier else {
            let mark = row.status.isOpen ? "[ ] Action" : "[x] Action"
            let due = row.due.map(\.short) ?? "no date"
            let words = [row.text, model.shownOwner(row.owner), due] + stateWords(row)
            return Parts(label: mark, labelRole: role, text: words.joined(separator: " · "))
        }
        let label = row.status.isOpen ? "[ ] \(row.due?.short ?? "no date")" : "[x] done"
        let words = [row.text, model.shownOwner(row.owner)] + stateWords(row)
        return Parts(label: label, labelRole: role, text: words.joined(separator: " · "))
    }

    /// How late, how often carried over, when it was closed.
    private func stateWords(_ row: ActionRow) -> [String] {
        if let closed = row.closed { return ["\(row.status.label) \(closed.short)"] }
        let over = row.daysOver(on: model.clock.today)
        return [
            over > 0 ? "! \(counted(over, "day")) over" : nil,
            row.carried > 0 ? "\(ordinal(row.carried + 1)) meeting" : nil,
        ].compactMap { $0 }
    }

    private func handover(_ id: HandoverID) -> String {
        let words = record.text(of: id.record)
        let ends = record.ends(of: id)
        let from = ends.from.map { model.shownOwner($0) } ?? "?"
        let to = ends.to.map { model.shownOwner($0) } ?? "?"
        let state = record.acknowledger(of: id).map { "acknowledged by \($0)" } ?? "open"
        return "\(words) · \(from) > \(to) · \(state)"
    }
}
