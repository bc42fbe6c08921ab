import HuddleCore

/// Actions as a FHIR R4 Bundle: a Task for each, with the Patients, PractitionerRoles and
/// Organizations that the tasks name. The mapping stands in docs/EXPORTS.md.
public enum ActionsFHIR {
    /// A collection, an entry on each line.
    public static func text(_ actions: [ActionExport]) -> String {
        let latest = actions.map(\.modifiedAt).max().map { ",\"timestamp\":\"\($0)\"" }
        let bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\"" + (latest ?? "")
        guard !actions.isEmpty else { return bundle + "}\n" }
        let others = people(actions) + owners(actions)
        return bundle + ",\"entry\":" + JSONValue.array(others + actions.map(task)) + "}\n"
    }

    // MARK: Resources

    private static func task(_ action: ActionExport) -> JSONValue {
        let row = action.row
        return entry(
            taskKey(action),
            [
                ("resourceType", .text("Task")),
                ("identifier", .list([identifier("action", row.id.description)])),
                ("groupIdentifier", row.meeting.map { identifier("meeting", $0.description) }),
                ("status", .text(status(row.status))), ("statusReason", reason(row.status)),
                ("intent", .text("order")), ("description", text(row.text)),
                ("for", row.patient.map { reference(patientKey($0)) }),
                ("executionPeriod", row.closed.map { period(from: row.created, to: $0) }),
                ("authoredOn", .words(action.createdAt)),
                ("lastModified", .words(action.modifiedAt)),
                ("owner", action.owner.map { reference(ownerKey($0)) }),
                (
                    "restriction",
                    row.due.map { due in
                        .object([("period", .object([("end", .words(due))]))])
                    }
                ),
            ])
    }

    private static func people(_ actions: [ActionExport]) -> [JSONValue] {
        firsts(actions, \.row.patient).map { patient, action in
            let number = action.nhsNumber.map { number in
                JSONValue.object([
                    ("system", .text("https://fhir.nhs.uk/Id/nhs-number")),
                    ("value", .text(number.digits)),
                ])
            }
            let ids = [identifier("patient", patient.description), number].compactMap { $0 }
            return entry(
                patientKey(patient),
                [
                    ("resourceType", .text("Patient")), ("identifier", .list(ids)),
                    ("name", action.patient.map { .list([.object([("text", text($0))])]) }),
                ])
        }
    }

    private static func owners(_ actions: [ActionExport]) -> [JSONValue] {
        firsts(actions, \.owner).flatMap { owner, _ in
            practitioner(owner) + [role(owner)]
        }
    }

    private static func practitioner(_ owner: ActionExport.Owner) -> [JSONValue] {
        guard let id = owner.id else { return [] }
        return [
            entry(
                practitionerKey(id),
                [
                    ("resourceType", .text("Practitioner")),
                    ("identifier", .list([identifier("professional", id.description)])),
                    ("name", .list([.object([("text", text(owner.name))])])),
                ])
        ]
    }

    /// Somebody in a role at an organisation, or a role that anybody may fill.
    private static func role(_ owner: ActionExport.Owner) -> JSONValue {
        entry(
            ownerKey(owner),
            [
                ("resourceType", .text("PractitionerRole")),
                ("practitioner", owner.id.map { reference(practitionerKey($0)) }),
                ("organization", owner.organisation.map { .object([("display", text($0))]) }),
                ("code", .list([.object([("text", text(owner.role))])])),
            ])
    }

    // MARK: Parts

    private static func entry(
        _ key: String, _ members: [(String, JSONValue?)]
    ) -> JSONValue {
        .object([
            ("fullUrl", .text(address(key))),
            ("resource", .object(members.compactMap { key, value in value.map { (key, $0) } })),
        ])
    }

    private static func reference(_ key: String) -> JSONValue {
        .object([("reference", .text(address(key)))])
    }

    private static func address(_ key: String) -> String { "urn:uuid:" + NameUUID.text(key) }

    private static func identifier(_ kind: String, _ value: String) -> JSONValue {
        .object([("system", .text("urn:huddle:\(kind)")), ("value", .text(value))])
    }

    private static func period(from start: Day, to end: Day) -> JSONValue {
        .object([("start", .words(start)), ("end", .words(max(start, end)))])
    }

    private static func status(_ status: ActionStatus) -> String {
        switch status {
        case .open: "requested"
        case .accepted: "accepted"
        case .done: "completed"
        case .cancelled: "cancelled"
        }
    }

    private static func reason(_ status: ActionStatus) -> JSONValue? {
        guard case .cancelled(_, let reason) = status, !reason.isEmpty else { return nil }
        return .object([("text", text(reason))])
    }

    /// A FHIR string holds neither control characters nor nothing.
    private static func text(_ typed: String) -> JSONValue {
        .text(SafeText.oneLine(typed).nonEmpty ?? "-")
    }

    // MARK: Names of resources

    private static func taskKey(_ action: ActionExport) -> String { action.globalID }
    private static func patientKey(_ id: PatientID) -> String { "patient \(id)" }
    private static func practitionerKey(_ id: ProfessionalID) -> String { "professional \(id)" }

    private static func ownerKey(_ owner: ActionExport.Owner) -> String {
        owner.id.map { "role of \($0)" } ?? "role \(owner.role)"
    }

    /// Each different value once, in the order in which it comes first, with the action it came from.
    private static func firsts<Value: Hashable>(
        _ actions: [ActionExport], _ path: (ActionExport) -> Value?
    ) -> [(Value, ActionExport)] {
        var seen: Set<Value> = []
        return actions.compactMap { action in
            guard let value = path(action), seen.insert(value).inserted else { return nil }
            return (value, action)
        }
    }
}
