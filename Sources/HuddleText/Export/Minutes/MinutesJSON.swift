public import HuddleCore

/// The minutes as one JSON document with a name and version of its format.
public enum MinutesJSON {
    /// The value of `format`.
    public static let format = "huddle-minutes"
    /// The value of `version`; members may be added within a version, never change their meaning.
    public static let version = 1

    /// The document, a member on each line.
    public static func text(_ outline: MinutesOutline) -> String {
        value(outline).indented
    }

    private static func value(_ outline: MinutesOutline) -> JSONValue {
        .object([
            ("format", .text(format)), ("version", .number(version)),
            ("meeting", .text(outline.meeting.description)), ("team", .text(outline.team)),
            ("title", .text(outline.title)), ("date", .words(outline.date)),
            ("chair", .text(outline.chair)), ("minutesBy", .texts(outline.minuteTakers)),
            ("attendance", .list(outline.attendance.map(attendance))),
            ("missingRoles", .texts(outline.missingRoles)),
            ("together", MinutesTogetherJSON.value(outline.together)),
            ("people", .list(outline.people.map(person))),
            ("teamActions", .list(outline.teamActions.map { .object(action($0)) })),
            ("readBack", .list(outline.readBack.map(readBack))),
            ("counts", counts(outline.counts)),
            ("signOff", outline.signOff.map(signOff) ?? .null),
            ("minutesVersion", .number(outline.version)),
            ("amendments", .list(outline.amendments.map(amendment))),
        ])
    }

    private static func amendment(_ line: MinutesOutline.AmendmentLine) -> JSONValue {
        .object([
            ("version", .number(line.version)), ("id", .words(line.id)), ("by", .text(line.by)),
            ("at", .words(line.at)), ("reason", .text(line.reason)),
            ("patient", .text(line.patient?.description)), ("text", .text(line.text)),
            ("linesTaken", .number(line.taken)),
        ])
    }

    private static func attendance(_ group: MinutesOutline.AttendanceGroup) -> JSONValue {
        .object([("part", .text(group.label)), ("people", .texts(group.people))])
    }

    private static func person(_ person: MinutesOutline.PersonMinutes) -> JSONValue {
        .object([
            ("id", .text(person.patient.description)), ("name", .text(person.name)),
            ("identity", .texts(person.identity)), ("whyToday", .text(person.whyToday)),
            ("seenBy", .texts(person.seenBy)),
            ("sinceLastTime", .list(person.sinceLastTime.map { .object(action($0)) })),
            ("stillOpen", .list(person.stillOpen.map(entry))),
            ("entries", .list(person.entries.map(entry))), ("outcome", .text(person.outcome)),
            ("heard", .texts(person.heard)), ("notHeard", .texts(person.notHeard)),
            ("untold", .texts(person.untold)),
            ("seconds", .number(person.seconds)),
        ])
    }

    private static func entry(_ entry: MinutesOutline.Entry) -> JSONValue {
        switch entry {
        case .contribution(let id, let said):
            .object([
                ("type", .text("contribution")), ("id", .words(id)), ("role", .text(said.role)),
                ("speaker", .text(said.speaker)), ("text", .text(said.text)),
                ("how", .text(said.how)),
            ])
        case .decision(let id, let decision):
            .object([
                ("type", .text("decision")), ("id", .words(id)), ("text", .text(decision.text)),
                ("reason", .text(decision.reason)), ("tells", .text(decision.tells)),
                ("dissents", .texts(decision.dissents)),
            ])
        case .action(let line):
            .object([("type", .text("action"))] + action(line))
        case .handover(let id, let handover):
            .object([
                ("type", .text("handover")), ("id", .words(id)), ("text", .text(handover.text)),
                ("from", .text(handover.from)), ("to", .text(handover.to)),
                ("places", .text(handover.places)),
                ("acknowledged", .text(handover.acknowledged)),
            ])
        case .fact(let id, let label, let facts):
            .object([
                ("type", .text("fact")), ("id", .words(id)), ("label", .text(label)),
                ("facts", .texts(facts)),
            ])
        }
    }

    private static func action(_ line: MinutesOutline.ActionLine) -> [JSONValue.Member] {
        let row = line.row
        return [
            ("id", .text(row.id.description)), ("text", .text(row.text)),
            ("owner", .text(line.owner)), ("due", .words(row.due)),
            ("status", .text(row.status.label)), ("created", .words(row.created)),
            ("closed", .words(row.closed)), ("carried", .number(row.carried)),
        ]
    }

    private static func readBack(_ line: MinutesOutline.ReadBackLine) -> JSONValue {
        .object([
            ("owner", .text(line.owner)), ("actions", .texts(line.actions)),
            ("tells", .texts(line.tells)),
        ])
    }

    private static func counts(_ counts: MeetingCounts) -> JSONValue {
        .object([
            ("listed", .number(counts.listed)), ("outcomes", .number(counts.outcomes)),
            ("decisions", .number(counts.decisions)), ("actions", .number(counts.actions)),
        ])
    }

    private static func signOff(_ signOff: MinutesOutline.SignOffLine) -> JSONValue {
        let heads = signOff.heads.map { head in
            JSONValue.object([
                ("journal", .words(head.journal)), ("sequence", .number(Int(head.sequence))),
                ("chain", .text(head.chain)),
            ])
        }
        return .object([
            ("by", .text(signOff.by)), ("at", .words(signOff.at)),
            ("code", .text(SignOffCode.text(signOff.heads))), ("heads", .list(heads)),
        ])
    }
}
