import HuddleCore
import TerminalUI

/// Turns what looks back on the record into lines of a width.
struct ReadingLines {
    private let model: Model
    private let width: Int

    init(_ model: Model, width: Int) {
        self.model = model
        self.width = width
    }

    func lines(_ subject: ReadingState.Subject) -> [TextLine] {
        switch subject {
        case .story(let patient): story(of: patient)
        case .missed(let since, let patient): missed(since, patient)
        case .comparison(let left, let right): comparison(left, right)
        case .versions(let meeting, let left, let right): versions(of: meeting, left, right)
        }
    }

    private func wrapped(_ text: String, _ role: StyleRole, indent: Int = 2) -> [TextLine] {
        TextLayout.wrap(text, to: width, hangingIndent: indent)
            .map { TextLine(span: Span($0, role)) }
    }

    private func heading(
        _ text: String, of patient: PatientID?, since: Missed.Since? = nil
    ) -> [TextLine] {
        let title = Span(text, .heading)
        return [
            TextLine(span: Span("", .text)),
            TextLine(span: title, isPerson: true, patient: patient, since: since),
        ]
    }

    private func line(_ line: ReviewLine) -> [TextLine] {
        var lines = wrapped(words(line), line.kind.role)
        guard !lines.isEmpty else { return [] }
        lines[0].record = line.record
        lines[0].mark = line.kind.mark
        return lines
    }

    // MARK: A story

    private func story(of patient: PatientID) -> [TextLine] {
        guard !model.record.isRestricted(patient),
            let story = model.record.story(of: patient, model.settings)
        else { return wrapped("Restricted.", .restricted) }
        var lines = marks("Stage", story.stages.map { ($0.day, word($0.value)) })
        let room = max(10, min(60, width - 8))
        if let strip = story.stageStrip(until: model.dayShown, cells: room) {
            lines += wrapped("       \(strip)", .text)
        }
        lines += marks("Place", story.moves.map { ($0.day, $0.value) })
        if story.chapters.isEmpty { lines += wrapped("Nothing is recorded yet.", .muted) }
        for chapter in story.chapters {
            lines += heading(
                "\(chapter.date.long) · \(chapter.title)", of: patient,
                since: chapter.meeting.map { .meeting($0) } ?? .day(chapter.date))
            lines += chapter.lines.flatMap(line)
        }
        return lines
    }

    private func word(_ stage: String) -> String { Stage(rawValue: stage)?.label ?? stage }

    /// Values over time, each with its day.
    private func marks(_ label: String, _ marks: [(day: Day, value: String)]) -> [TextLine] {
        guard !marks.isEmpty else { return [] }
        let steps = marks.map { "\($0.value) since \($0.day.long)" }
        return wrapped("\(label): \(steps.joined(separator: " > "))", .label)
    }

    // MARK: What was missed

    private func missed(_ since: Missed.Since, _ patient: PatientID?) -> [TextLine] {
        let missed = model.record.missed(since: since, about: patient, model.settings)
        let people = missed.people.filter { !model.record.isRestricted($0.patient) }
        var lines = wrapped("Since \(missed.since)", .title)
        guard !people.isEmpty || !missed.team.isEmpty else {
            return lines + wrapped("Nothing was recorded since.", .muted)
        }
        for person in people {
            lines += heading(model.shownName(person.patient), of: person.patient)
            lines += person.lines.flatMap(line)
        }
        guard !missed.team.isEmpty else { return lines }
        return lines + heading("The team", of: nil) + missed.team.flatMap(line)
    }

    // MARK: Two minutes

    private func comparison(_ left: MeetingID, _ right: MeetingID) -> [TextLine] {
        guard left == right else { return comparison(minutes(left), minutes(right)) }
        return comparison(
            minutes(left, version: 1), model.record.minutesNow(of: right, model.settings),
            named: (asItWas(left), "as it stands now"))
    }

    private func versions(of meeting: MeetingID, _ left: Int, _ right: Int) -> [TextLine] {
        comparison(
            minutes(meeting, version: left), minutes(meeting, version: right),
            named: ("version \(left)", "version \(right)"))
    }

    private func minutes(_ meeting: MeetingID, version: Int? = nil) -> MinutesOutline? {
        model.record.minutes(of: meeting, model.settings, version: version)
    }

    private func comparison(
        _ left: MinutesOutline?, _ right: MinutesOutline?,
        named names: MinutesComparison.Names = (nil, nil)
    ) -> [TextLine] {
        guard let left, let right else {
            return wrapped("These minutes are not in the record.", .muted)
        }
        let comparison = MinutesComparison(left, right, named: names)
        var lines = pair(" ", title(comparison.left), title(comparison.right), .title)
        for person in comparison.people where !model.record.isRestricted(person.patient) {
            let same = person.isSame ? " · the same" : ""
            lines += heading(model.shownName(person.patient) + same, of: person.patient)
            guard !person.isSame else { continue }
            lines += person.rows.flatMap(pair)
        }
        guard !comparison.amendments.isEmpty else { return lines }
        return lines + heading("Amendments", of: nil) + comparison.amendments.flatMap(pair)
    }

    /// What the left side of one meeting beside itself is.
    private func asItWas(_ meeting: MeetingID) -> String {
        model.record.signOff(of: meeting) == nil ? "open" : "as signed off"
    }

    private func pair(_ row: MinutesComparison.Row) -> [TextLine] {
        let role: StyleRole = row.state == .same ? .text : .due
        var lines = pair(row.state.sign, words(row.left), words(row.right), role)
        guard !lines.isEmpty else { return [] }
        lines[0].mark = (row.right ?? row.left)?.kind.mark
        lines[0].isChange = row.state != .same
        return lines
    }

    /// What the line says, as far as the room may see it.
    private func words(_ line: ReviewLine?) -> String {
        guard let line else { return "" }
        if line.kind == .amendment { return amendmentWords(line) }
        guard line.kind == .change, model.privacy != .full else { return line.words }
        let facts = line.text.split(separator: " · ").map { model.shownFact(String($0)) }
        let text = facts.joined(separator: " · ")
        return model.shownFact(line.label.isEmpty ? text : "\(line.label): \(text)")
    }

    /// Words of an amendment name whom they are about as the rest of the screen does.
    private func amendmentWords(_ line: ReviewLine) -> String {
        guard let patient = line.patient else { return line.words }
        guard !model.record.isRestricted(patient) else { return "\(line.label): not shown" }
        return line.words(about: model.shownName(patient))
    }

    private func title(_ side: MinutesComparison.Side) -> String {
        [side.name, side.title, side.date.long].compactMap { $0 }.joined(separator: " · ")
    }

    /// Two texts side by side, the sign of their difference between them.
    private func pair(
        _ sign: String, _ left: String, _ right: String, _ role: StyleRole
    ) -> [TextLine] {
        let column = max(10, (width - 3) / 2)
        let before = TextLayout.wrap(left, to: column, hangingIndent: 2)
        let after = TextLayout.wrap(right, to: column, hangingIndent: 2)
        return (0..<max(before.count, after.count)).map { row in
            let first = row < before.count ? before[row] : ""
            let second = row < after.count ? after[row] : ""
            let gap = String(repeating: " ", count: max(0, column - DisplayWidth.of(first)))
            let middle = row == 0 ? sign : " "
            return TextLine(span: Span("\(first)\(gap) \(middle) \(second)", role))
        }
    }
}

extension ReviewLine.Kind {
    var role: StyleRole {
        switch self {
        case .decision: .decision
        case .action: .action
        case .outcome: .done
        case .change, .amendment: .label
        case .why, .said, .handover: .text
        }
    }

    var mark: TextLine.Mark? {
        switch self {
        case .said: .said
        case .decision: .decision
        case .action: .action
        case .why, .handover, .outcome, .change, .amendment: nil
        }
    }
}
