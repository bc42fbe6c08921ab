public import HuddleCore

/// The minutes as a FHIR R4 document: a Composition with a section for each person, and the CareTeam,
/// Patients, Encounters and Tasks that it names. The mapping stands in docs/EXPORTS.md.
public enum MinutesFHIR {
    /// A Bundle of type document, an entry on each line.
    public static func text(_ outline: MinutesOutline) -> String {
        let moment = outline.signOff?.at ?? outline.date.noon
        let head =
            "{\"resourceType\":\"Bundle\",\"identifier\":"
            + JSONValue.lines([FHIRValue.identifier("minutes", outline.meeting.description)])
            .dropLast() + ",\"type\":\"document\",\"timestamp\":\"\(moment)\",\"entry\":"
        let people = outline.people.flatMap { person in
            [patient(person), encounter(person, outline)]
        }
        let actions = outline.people.flatMap { person in
            person.actions.map { task($0, about: person, outline) }
        }
        let team = outline.teamActions.map { task($0, about: nil, outline) }
        let entries = [composition(outline, moment), careTeam(outline)] + people + actions + team
        return head + JSONValue.array(entries) + "}\n"
    }

    // MARK: Resources

    private static func composition(_ outline: MinutesOutline, _ moment: Instant) -> JSONValue {
        let ending = outline.signOff == nil ? "preliminary" : "final"
        let team = section("Team actions", lines: outline.teamActions.map(words))
        let readBack = outline.readBack.map { line in
            section("Read-back: \(line.owner)", lines: line.actions + line.tells)
        }
        let sections =
            outline.people.map { section($0, outline) }
            + (outline.teamActions.isEmpty ? [] : [team]) + readBack
        return FHIRValue.entry(
            "minutes \(outline.meeting)",
            [
                ("resourceType", .text("Composition")),
                ("identifier", FHIRValue.identifier("meeting", outline.meeting.description)),
                ("status", .text(ending)),
                ("type", FHIRValue.concept("Minutes of a multidisciplinary team meeting")),
                ("date", .words(moment)),
                ("author", .list([FHIRValue.reference(careTeamKey(outline))])),
                ("title", FHIRValue.text("\(outline.title), \(DateWords.day(outline.date))")),
                ("section", sections.isEmpty ? nil : .list(sections)),
            ])
    }

    private static func careTeam(_ outline: MinutesOutline) -> JSONValue {
        let members = outline.attendance.flatMap { group in
            group.people.map { person in
                JSONValue.object([
                    ("role", .list([FHIRValue.concept(group.label)])),
                    ("member", .object([("display", FHIRValue.text(person))])),
                ])
            }
        }
        return FHIRValue.entry(
            careTeamKey(outline),
            [
                ("resourceType", .text("CareTeam")), ("status", .text("active")),
                ("name", FHIRValue.text(outline.team)),
                ("participant", members.isEmpty ? nil : .list(members)),
            ])
    }

    private static func patient(_ person: MinutesOutline.PersonMinutes) -> JSONValue {
        FHIRValue.entry(
            patientKey(person),
            [
                ("resourceType", .text("Patient")),
                (
                    "identifier",
                    .list([FHIRValue.identifier("patient", person.patient.description)])
                ),
                ("name", .list([.object([("text", FHIRValue.text(person.name))])])),
            ])
    }

    /// The discussion of one person; its class is said in words, because no code means a meeting
    /// at which the person is not there.
    private static func encounter(
        _ person: MinutesOutline.PersonMinutes, _ outline: MinutesOutline
    ) -> JSONValue {
        FHIRValue.entry(
            encounterKey(person, outline),
            [
                ("resourceType", .text("Encounter")), ("status", .text("finished")),
                (
                    "class",
                    .object([("display", .text("Discussion at a multidisciplinary team meeting"))])
                ),
                ("subject", FHIRValue.reference(patientKey(person))),
                ("reasonCode", person.whyToday.map { .list([FHIRValue.concept($0)]) }),
                (
                    "period",
                    .object([("start", .words(outline.date)), ("end", .words(outline.date))])
                ),
            ])
    }

    private static func task(
        _ line: MinutesOutline.ActionLine, about person: MinutesOutline.PersonMinutes?,
        _ outline: MinutesOutline
    ) -> JSONValue {
        let row = line.row
        return FHIRValue.entry(
            taskKey(line),
            [
                ("resourceType", .text("Task")),
                ("identifier", .list([FHIRValue.identifier("action", row.id.description)])),
                ("status", FHIRValue.status(row.status)), ("intent", .text("order")),
                ("description", FHIRValue.text(row.text)),
                ("for", person.map { FHIRValue.reference(patientKey($0)) }),
                ("encounter", person.map { FHIRValue.reference(encounterKey($0, outline)) }),
                ("authoredOn", .words(row.created)),
                (
                    "owner",
                    line.owner.map { .object([("display", FHIRValue.text($0))]) }
                ),
                (
                    "restriction",
                    row.due.map { .object([("period", .object([("end", .words($0))]))]) }
                ),
            ])
    }

    // MARK: Sections

    private static func section(
        _ person: MinutesOutline.PersonMinutes, _ outline: MinutesOutline
    ) -> JSONValue {
        var lines = person.identity
        if let why = person.whyToday { lines.append("Why today: \(why)") }
        lines += person.sinceLastTime.map { "Since last time: \(words($0))" }
        lines += person.entries.map { entry in
            let line = MinutesWords.line(entry)
            return "\(line.label): \(line.facts.joined(separator: " · "))"
        }
        if let outcome = person.outcome { lines.append("Outcome: \(outcome)") }
        let entries =
            [FHIRValue.reference(encounterKey(person, outline))]
            + person.actions.map { FHIRValue.reference(taskKey($0)) }
        return section(person.name, lines: lines, entries: entries)
    }

    private static func section(
        _ title: String, lines: [String], entries: [JSONValue] = []
    ) -> JSONValue {
        let shown = lines.isEmpty ? ["-"] : lines
        let page =
            "<div xmlns=\"http://www.w3.org/1999/xhtml\">"
            + shown.map { HTMLText.element("p", HTMLText.plain($0)) }.joined() + "</div>"
        let narrative = JSONValue.object([("status", .text("generated")), ("div", .text(page))])
        var members: [JSONValue.Member] = [("title", FHIRValue.text(title)), ("text", narrative)]
        if !entries.isEmpty { members.append(("entry", .list(entries))) }
        return .object(members)
    }

    private static func words(_ line: MinutesOutline.ActionLine) -> String {
        MinutesWords.facts(line).joined(separator: " · ")
    }

    // MARK: Names of resources

    private static func careTeamKey(_ outline: MinutesOutline) -> String {
        "team of \(outline.meeting)"
    }

    private static func patientKey(_ person: MinutesOutline.PersonMinutes) -> String {
        "patient \(person.patient)"
    }

    private static func encounterKey(
        _ person: MinutesOutline.PersonMinutes, _ outline: MinutesOutline
    ) -> String {
        "discussion of \(person.patient) in \(outline.meeting)"
    }

    private static func taskKey(_ line: MinutesOutline.ActionLine) -> String {
        "action \(line.row.id)"
    }
}

extension MinutesOutline.PersonMinutes {
    /// The actions that the meeting agreed about the person, each once.
    fileprivate var actions: [MinutesOutline.ActionLine] {
        entries.compactMap { entry in
            if case .action(let line) = entry { line } else { nil }
        }
    }
}
