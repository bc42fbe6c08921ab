import HuddleCore

/// The words that every readable form of minutes has in common; each form adds its own markup.
enum MinutesWords {
    /// One line of minutes: what it is, the facts in order, and the id to quote it by.
    struct Line {
        let label: String
        let facts: [String]
        let id: RecordID?
    }

    /// What stands at the head: team, chair, who was there by part, which core roles were not.
    static func head(_ outline: MinutesOutline) -> [(label: String, text: String)] {
        var facts = [(label: "Team", text: outline.team)]
        if let last = outline.amendments.last {
            let who = "amended by \(last.by), \(DateWords.moment(last.at)): \(last.reason)"
            facts.append(("Version", "\(last.version), \(who)"))
        }
        if let chair = outline.chair { facts.append(("Chair", chair)) }
        facts.append(("Minutes", outline.minuteTakers.joined(separator: "; ")))
        facts += outline.attendance.map { group in
            (group.label.capitalisedFirst, group.people.joined(separator: "; "))
        }
        if !outline.missingRoles.isEmpty {
            facts.append(("Core roles missing", outline.missingRoles.joined(separator: "; ")))
        }
        return facts + together(outline.together)
    }

    /// One entry: `District nurse, Grace Okafor` and what was said, or a decision with its reason.
    static func line(_ entry: MinutesOutline.Entry) -> Line {
        switch entry {
        case .contribution(_, let said):
            let who = [said.role.nonEmpty, said.speaker].compactMap { $0 }
                .joined(separator: ", ")
            let how = said.how.map { " (\($0))" } ?? ""
            return Line(label: who + how, facts: [said.text], id: nil)
        case .decision(let id, let decision):
            let facts = [
                decision.text, decision.reason.map { "because \($0)" }, decision.tells,
            ].compactMap { $0 }
            let dissents = decision.dissents.map { "not agreed by \($0)" }
            return Line(label: "Decision", facts: facts + dissents, id: id)
        case .action(let line):
            return Line(label: "Action", facts: facts(line), id: line.row.id.record)
        case .handover(let id, let handover):
            return Line(label: "Handover", facts: facts(handover), id: id)
        case .fact(let id, let label, let facts):
            return Line(label: label, facts: facts, id: id)
        }
    }

    /// What passes, from whom to whom, between which places, and whether it has arrived.
    private static func facts(_ handover: MinutesOutline.Handover) -> [String] {
        let way = [handover.from.map { "from \($0)" }, handover.to.map { "to \($0)" }]
            .compactMap { $0 }.joined(separator: " ")
        let waiting = handover.daysOpen.flatMap { days in
            days > 0 ? ", open \(DateWords.count(days, "day", "days"))" : nil
        }
        let answer =
            handover.acknowledged.map { "acknowledged by \($0)" }
            ?? "not acknowledged yet" + (waiting ?? "")
        return [handover.text, way.nonEmpty, handover.places, answer].compactMap { $0 }
    }

    /// What stands below a person's lines: who was heard, who was not, what is untold, the outcome.
    static func closing(_ person: MinutesOutline.PersonMinutes) -> [(label: String, text: String)] {
        let silent =
            person.notHeard.isEmpty
            ? "" : " · not heard: \(person.notHeard.joined(separator: "; "))"
        var facts: [(label: String, text: String)] = []
        if !person.heard.isEmpty {
            facts.append(("Heard", person.heard.joined(separator: "; ") + silent))
        }
        if !person.untold.isEmpty {
            facts.append(("Not told yet", person.untold.joined(separator: "; ")))
        }
        return facts + (person.outcome.map { [("Outcome", $0)] } ?? [])
    }

    /// An action with its owner, due day and how it stands.
    static func facts(_ line: MinutesOutline.ActionLine) -> [String] {
        let row = line.row
        let due = row.due.map { "due \(DateWords.day($0))" }
        return [row.text, line.owner ?? "nobody yet", due, standing(row)].compactMap { $0 }
    }

    /// `3 listed, 3 with an outcome, 2 decisions, 4 actions.`
    static func counts(_ counts: MeetingCounts) -> String {
        let parts = [
            "\(counts.listed) listed", "\(counts.outcomes) with an outcome",
            DateWords.count(counts.decisions, "decision", "decisions"),
            DateWords.count(counts.actions, "action", "actions"),
        ]
        return parts.joined(separator: ", ") + "."
    }

    /// Who closed the meeting, when, and the code of the record; or that nobody has.
    static func signOff(_ signOff: MinutesOutline.SignOffLine?) -> String {
        guard let signOff else { return "Not signed off: these minutes may still change." }
        let code = SignOffCode.text(signOff.heads)
        return "Signed off by \(signOff.by), \(DateWords.moment(signOff.at)). Code \(code)."
    }

    /// What one amendment added: who, when, why, and the words.
    static func amendment(_ line: MinutesOutline.AmendmentLine) -> Line {
        let taken =
            line.taken == 0
            ? nil
            : DateWords.count(line.taken, "line", "lines") + " that arrived late taken in above"
        let words = line.text.nonEmpty.map { text in
            line.name.map { "\($0): \(text)" } ?? text
        }
        let who = "by \(line.by), \(DateWords.moment(line.at))"
        let facts = [words, taken, "because \(line.reason)", who].compactMap { $0 }
        return Line(label: "Version \(line.version)", facts: facts, id: line.id)
    }

    /// Nil for an action that is simply open.
    private static func standing(_ row: ActionRow) -> String? {
        if let closing = row.closing { return closing }
        if row.status == .accepted { return "accepted" }
        return row.carried > 0 ? "carried \(row.carried)" : nil
    }
}

extension ActionRow {
    /// `done Tue 17 Nov 2026`, `cancelled Tue 17 Nov 2026: moved away`; nil while it is open.
    var closing: String? {
        switch status {
        case .done(let day): "done \(DateWords.day(day))"
        case .cancelled(let day, ""): "cancelled \(DateWords.day(day))"
        case .cancelled(let day, let reason): "cancelled \(DateWords.day(day)): \(reason)"
        case .open, .accepted: nil
        }
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalisedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
