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
        let selected = marked(items).flatMap(items.firstIndex(of:))
        let todayStart = items.count - record.entries(of: patient, in: meeting).count
        var lines = [rule("Why today")] + whyToday(meeting, width)
        for span in TeamworkLines(model, patient).lines(meeting) {
            lines += TextLayout.wrap(span.text, to: width).map {
                Line(spans: [Span($0, span.role)])
            }
        }
        if todayStart > 0 { lines.append(rule("Since last time")) }
        for (index, item) in items[..<todayStart].enumerated() {
            lines += itemLines(item, isSelected: index == selected, width, isEarlier: true)
        }
        lines.append(rule(today(meeting, width)))
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

    /// The line that one types to change, else the one selected.
    private func marked(_ items: [DiscussionEntry]) -> DiscussionEntry? {
        guard let changed = model.entry?.purpose.changedLine else { return state.selected(model) }
        return items.first { $0.record == changed }
    }

    private func rule(_ title: String) -> Line {
        Line(spans: [Span(title, .heading)], isRule: true)
    }

    private func whyToday(_ meeting: MeetingID, _ width: Int) -> [Line] {
        guard !record.isRestricted(patient) else {
            return hint("Objects to being discussed. Put off or carry over.", width)
        }
        let why = record.disputedText(record.discussion(of: patient, in: meeting).whyToday)
        guard !why.isEmpty else {
            let reason = record.listingReason(of: patient, in: meeting).flatMap(\.nonEmpty)
            let words = reason.map { "\($0). " } ?? ""
            return hint(words + "w writes the question for the team", width)
        }
        let isDisputed = record.disputeAboutWhy(of: patient, in: meeting) != nil
        let words = isDisputed ? "! \(why) · = chooses" : why
        return TextLayout.wrap(words, to: width).map {
            Line(spans: [Span($0, isDisputed ? .due : .text)])
        }
    }

    /// The heading of today's lines; it names who has not been heard where no pane beside them does.
    private func today(_ meeting: MeetingID, _ width: Int) -> String {
        let voices = record.voices(on: patient, in: meeting, model.settings.roles)
        guard model.size.width < Layout.twoPanes, !voices.heard.isEmpty, !voices.notHeard.isEmpty
        else { return "Today" }
        let names = voices.notHeard.map { model.settings.roles.role($0).brief }
        let lead = "Today · not heard yet: "
        for count in (1...names.count).reversed() {
            let rest = count < names.count ? " and \(names.count - count) more" : ""
            let words = lead + names.prefix(count).joined(separator: ", ") + rest
            if DisplayWidth.of(words) <= width - 6 { return words }
        }
        return "Today · \(names.count) not heard yet"
    }

    private func hint(_ words: String, _ width: Int) -> [Line] {
        TextLayout.wrap(words, to: width).map { Line(spans: [Span($0, .muted)]) }
    }

    private func outcome(_ meeting: MeetingID, _ width: Int) -> [Line] {
        if let words = record.disputedOutcome(of: patient, in: meeting) {
            return TextLayout.wrap("! Outcome: \(words) · = chooses", to: width).map {
                Line(spans: [Span($0, .due)])
            }
        }
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
                Line(spans: [
                    Span("Outcome        ", .label),
                    Span("Put off: \(model.shown(reason, about: patient))", .due),
                ])
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
                    Span(
                        "Draft \(draft.kind.label): \(counted(draft.words, "word")), not sent",
                        .due),
                    Span("  :drafts sends or deletes it", .muted),
                ])
            } : []
    }

    private func itemLines(
        _ item: DiscussionEntry, isSelected: Bool, _ width: Int, isEarlier: Bool
    ) -> [Line] {
        let parts = parts(item, isEarlier: isEarlier).adding(
            isDisputed(item) ? "! = chooses" : nil, otherWriter(of: item).map { "typed by \($0)" })
        // In a narrow window label and text run on in one paragraph.
        guard width >= 52 else {
            let text = "\(parts.label): \(parts.text)"
            return TextLayout.wrap(text, to: width, hangingIndent: 2).enumerated().map {
                Line(
                    spans: [Span($1, parts.role)], isSelected: isSelected, startsItem: $0 == 0)
            }
        }
        // Who speaks needs more room than a date: what is from before keeps it for its words.
        let labelWidth = isEarlier ? 15 : min(26, max(15, width * 3 / 10))
        let wrapped = TextLayout.wrap(parts.text, to: max(10, width - labelWidth - 1))
        return wrapped.enumerated().map { number, words in
            let label = TextLayout.fit(number == 0 ? parts.label : "", to: labelWidth)
            // The space behind a label is not part of it: it is not underlined with it.
            let space = TextLayout.pad("", to: labelWidth + 1 - DisplayWidth.of(label))
            return Line(
                spans: [Span(label, parts.labelRole), Span(space), Span(words, parts.role)],
                isSelected: isSelected, startsItem: number == 0)
        }
    }

    /// What stands to the left of an item and what it says.
    struct Parts {
        let label: String
        let labelRole: StyleRole
        let text: String
        var role = StyleRole.text

        /// The same with more words at its end.
        func adding(_ words: String?...) -> Parts {
            let all = [text] + words.compactMap { $0 }
            return Parts(
                label: label, labelRole: labelRole, text: all.joined(separator: " · "), role: role)
        }
    }

    /// True where people said different things about a line and one can choose. An action says so itself.
    private func isDisputed(_ item: DiscussionEntry) -> Bool {
        if case .action = item { return false }
        return !record.disputes(about: item.record).isEmpty
    }

    /// The name of whoever typed a line of this meeting, unless it is whoever sits here.
    private func otherWriter(of item: DiscussionEntry) -> String? {
        let found = record.item(item.record)
        let (writer, meeting) = (found?.typedBy, found?.meeting)
        return meeting == model.meeting && writer != model.writer ? writer : nil
    }

    /// What an item says, as far as the room may see it.
    func parts(_ item: DiscussionEntry, isEarlier: Bool) -> Parts {
        let parts = wholeParts(item, isEarlier: isEarlier)
        guard record.isRestricted(patient) else { return parts }
        return Parts(
            label: parts.label, labelRole: parts.labelRole,
            text: model.shown(parts.text, about: patient), role: .muted)
    }

    private func wholeParts(_ item: DiscussionEntry, isEarlier: Bool) -> Parts {
        switch item {
        case .contribution(let id): contribution(id)
        case .decision(let id):
            Parts(label: "Decision", labelRole: .decision, text: decision(id))
        case .action(let id): action(id, isEarlier: isEarlier)
        case .handover(let id): Parts(label: "Handover", labelRole: .label, text: handover(id))
        case .matter(let id): matter(id)
        case .telling(let id): telling(id)
        case .field(let id): field(id)
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
        if record.contributions[id]?.against != nil {
            return Parts(
                label: "Not agreed", labelRole: .due,
                text: "\([role.name, name].compactMap { $0 }.joined(separator: " ")): \(text)")
        }
        let isLong = name != nil && DisplayWidth.of(role.name) > 14
        let words = isLong ? TextLayout.fitWords(role.brief, to: 14) : role.name
        return Parts(
            label: [words, name].compactMap { $0 }.joined(separator: " "),
            labelRole: role.isVoice ? .voice : .label, text: text + how(id),
            role: role.isVoice ? .quote : .text)
    }

    /// How a voice came to the meeting, behind its words.
    private func how(_ id: ContributionID) -> String {
        guard let how = record.contributions[id]?.how else { return "" }
        return " (\(record.words(for: how, roles: model.settings.roles)))"
    }

    private func decision(_ id: DecisionID) -> String {
        var words = record.text(of: id.record)
        if let reason = record.reason(of: id) { words += " · because \(reason)" }
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
            row.isOverdue(on: model.dayShown) ? .overdue : row.status.isOpen ? .action : .done
        guard isEarlier else {
            let words =
                [row.text, model.shownOwners(of: row), model.shownDues(of: row)] + stateWords(row)
            return Parts(
                label: "\(row.status.box) Action", labelRole: role,
                text: words.joined(separator: " · "))
        }
        let word = row.status.isOpen ? row.due?.short ?? "no date" : row.status.label
        let dues = row.otherDues.isEmpty ? nil : model.shownDues(of: row)
        let words =
            [row.text, model.shownOwners(of: row), dues].compactMap { $0 } + stateWords(row)
        return Parts(
            label: "\(row.status.box) \(word)", labelRole: role,
            text: words.joined(separator: " · "))
    }

    /// How late, how often carried over, when it was closed.
    private func stateWords(_ row: ActionRow) -> [String] {
        let isDisputed = !record.disputes(about: row.id.record).isEmpty
        return (isDisputed ? ["! = chooses"] : []) + standing(row)
    }

    private func standing(_ row: ActionRow) -> [String] {
        if let closed = row.closed { return ["\(row.status.label) \(closed.short)"] }
        let over = row.daysOver(on: model.dayShown)
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
        let open = record.daysOpen(id, on: model.dayShown).map { days in
            days > 0 ? "! open \(counted(days, "day"))" : "open"
        }
        let state = record.acknowledger(of: id).map { "acknowledged by \($0)" } ?? open ?? "open"
        return [words, "\(from) > \(to)", record.placeWords(of: id), state]
            .compactMap { $0 }.joined(separator: " · ")
    }

    private func matter(_ id: MatterID) -> Parts {
        guard let matter = record.matters[id] else {
            return Parts(label: "", labelRole: .label, text: "")
        }
        let facts = record.facts(of: id, on: model.dayShown, roles: model.settings.roles)
        let isWaiting = matter.kind == .wait && record.status(of: id).isOpen
        let isUnanswered = matter.kind == .familyDid && record.actions(answering: id.record).isEmpty
        return Parts(
            label: matter.kind.label, labelRole: isWaiting || isUnanswered ? .due : .label,
            text: (facts + [repeated(id)].compactMap { $0 }).joined(separator: " · "))
    }

    /// Says that another service has assessed the same, beside the later of the two.
    private func repeated(_ id: MatterID) -> String? {
        let found = record.repeatedAssessments(of: patient, model.settings.thresholds)
            .first { $0.second == id }
        guard let found, let first = record.who(of: found.first) else { return nil }
        let apart =
            found.daysApart == 0 ? "the same day" : "\(counted(found.daysApart, "day")) apart"
        return "! \(model.shownOwner(first)) did the same, \(apart): who leads? y agrees it"
    }

    private func telling(_ id: TellingID) -> Parts {
        let to = record.tellings[id]?.to.map(\.label).joined(separator: ", ") ?? ""
        let fields = record.fieldsTold(in: id).map(\.label).joined(separator: ", ")
        return Parts(label: "Told", labelRole: .label, text: "\(to) · \(fields)")
    }

    private func field(_ id: RecordID) -> Parts {
        guard let change = record.fieldChanges[id] else {
            return Parts(label: "Record", labelRole: .label, text: "")
        }
        let value = change.field.shown(record.value(given: change))
        let text = "\(change.field.label): \(value.isEmpty ? "cleared" : value)"
        return Parts(label: "Record", labelRole: .label, text: model.shownFact(text))
    }
}
