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

    func lines() -> [TextLine] {
        head() + outline.people.flatMap(people.lines) + team() + readBack() + scores()
            + amendments() + foot() + late()
    }

    /// What was said about one person.
    func lines(about person: MinutesOutline.PersonMinutes) -> [Line] { people.lines(person) }

    typealias Line = TextLine

    private var people: PersonMinutesLines {
        PersonMinutesLines(model, width: width, meeting: outline.meeting)
    }

    private func wrapped(_ text: String, _ role: StyleRole) -> [Line] {
        people.wrapped(text, role)
    }

    /// What stands before the people: which meeting it is, and who was there.
    func head() -> [Line] {
        var lines = wrapped("\(outline.team) · \(outline.title) · \(outline.date.long)", .title)
        if let last = outline.amendments.last {
            lines += wrapped(
                "Version \(last.version), amended by \(last.by): \(last.reason)", .due)
        }
        if let chair = outline.chair { lines += wrapped("Chair: \(chair)", .text) }
        lines += outline.attendance.flatMap(attendance)
        if !outline.missingRoles.isEmpty {
            lines += wrapped("Not there: \(outline.missingRoles.joined(separator: ", "))", .due)
        }
        return lines + MinutesTogetherWords.head(outline.together).flatMap { wrapped($0, .text) }
    }

    /// One part in the meeting and who took it; each row holds what noted those who stand in it.
    private func attendance(_ group: MinutesOutline.AttendanceGroup) -> [Line] {
        let label = group.label.prefix(1).uppercased() + group.label.dropFirst()
        var lines = wrapped("\(label): \(group.people.joined(separator: "; "))", .text)
        let parts = model.record.meetings[outline.meeting]?.attendance ?? [:]
        for (professional, part) in parts {
            let noted = part.live(in: model.record.standing)
                .filter { $0.value.label == group.label }.map(\.stamp.id)
            guard !noted.isEmpty else { continue }
            let name = model.record.name(of: professional)
            // A name that is broken over two rows stands in neither: the part has it.
            let row = lines.firstIndex { $0.span.text.contains(name) } ?? 0
            if lines.indices.contains(row) { lines[row].holds.formUnion(noted) }
        }
        return lines
    }

    private func team() -> [Line] {
        guard !outline.teamActions.isEmpty else { return [] }
        return [TextLine(span: Span("", .text)), TextLine(span: Span("The team", .heading))]
            + outline.teamActions.flatMap(people.action)
    }

    /// What each owner does, as it was read back: in sentences with names, so it stands only where every
    /// name may be seen.
    private func readBack() -> [Line] {
        guard !outline.readBack.isEmpty, model.privacy == .full,
            !outline.people.contains(where: { model.record.isRestricted($0.patient) })
        else { return [] }
        return [TextLine(span: Span("", .text)), TextLine(span: Span("By owner", .heading))]
            + outline.readBack.flatMap { line in
                wrapped(
                    "\(line.owner): \((line.actions + line.tells).joined(separator: "; "))", .text)
            }
    }

    private func scores() -> [Line] {
        let lines = MinutesTogetherWords.scores(outline.together)
        guard !lines.isEmpty else { return [] }
        return [Line(span: Span("", .text)), Line(span: Span("Scores", .heading))]
            + lines.flatMap { wrapped($0, .text) }
    }

    private func amendments() -> [Line] {
        guard !outline.amendments.isEmpty else { return [] }
        let rows = outline.amendments.flatMap { line in
            let whom = line.patient.map { model.shownName($0) + ": " } ?? ""
            let taken =
                line.taken > 0
                ? "\(counted(line.taken, "line")) that arrived late taken in above" : nil
            let text = line.text.nonEmpty.map { model.shown($0, about: line.patient) } ?? ""
            let reason = model.shown(line.reason, about: line.patient)
            let words = [(whom + text).nonEmpty, taken, "because \(reason)", "by \(line.by)"]
            var lines = wrapped(
                "Version \(line.version): "
                    + words.compactMap { $0 }.joined(separator: " · "), .text)
            if !lines.isEmpty { lines[0].record = line.id }
            return lines
        }
        return [Line(span: Span("", .text)), Line(span: Span("Amendments", .heading))] + rows
    }

    /// What stands in no version yet, for whoever reads the latest one.
    private func late() -> [Line] {
        guard outline.version == model.record.minutesVersions(of: outline.meeting) else {
            return []
        }
        let late = model.record.lateLines(of: outline.meeting, roles: model.settings.roles)
        guard !late.isEmpty else { return [] }
        let rows = late.flatMap { line in
            let whom = line.patient.map { model.shownName($0) } ?? "The team"
            let words = model.shown(line.text, about: line.patient)
            return wrapped("\(whom) · \(line.label): \(words) · \(line.by)", .text)
        }
        let title = "Arrived after sign-off, in no version yet: T takes them in"
        return [
            Line(span: Span("", .text)), Line(span: Span(title, .due), isBelowPeople: true),
        ] + rows
    }

    private func foot() -> [Line] {
        let counts = outline.counts
        let words =
            "\(counts.listed) listed, \(counts.outcomes) with an outcome, "
            + "\(counts.decisions) decisions, \(counts.actions) actions"
        let state = outline.signOff.map { "Signed off by \($0.by)" } ?? "Not signed off yet"
        var lines = wrapped("\(words). \(state)", .muted)
        if !lines.isEmpty { lines[0].isBelowPeople = true }
        return [TextLine(span: Span("", .text))] + lines
    }
}
