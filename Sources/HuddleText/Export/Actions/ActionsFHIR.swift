import HuddleCore

/// Actions as a FHIR R4 Bundle: a Task for each, with the Patients, PractitionerRoles and
/// Organizations that the tasks name. The mapping stands in docs/EXPORTS.md.
public enum ActionsFHIR {
    /// A collection, an entry on each line.
    public static func text(_ actions: [ActionExport]) -> String {
        let latest = actions.map(\.modifiedAt).max().map { ",\"timestamp\":\"\($0)\"" }
        let bundle = "{\"resourceType\":\"Bundle\",\"type\":\"collection\"" + (latest ?? "")
        guard !actions.isEmpty else { return bundle + "}\n" }
        let (others, links) = (people(actions) + owners(actions), Links(actions))
        // One task at a time: all of them as values would be many times the text.
        let entries = (0..<others.count + actions.count).lazy.map { place in
            place < others.count ? others[place] : task(actions[place - others.count], links)
        }
        return bundle + ",\"entry\":" + JSONValue.array(entries) + "}\n"
    }

    /// What a task points to, made once for each person and each owner.
    private struct Links {
        var patients: [PatientID: JSONValue] = [:]
        var owners: [ActionExport.Owner: JSONValue] = [:]

        init(_ actions: [ActionExport]) {
            for (patient, _) in firsts(actions, \.row.patient) {
                patients[patient] = FHIRValue.reference(patientKey(patient))
            }
            for (owner, _) in firsts(actions, \.owner) {
                owners[owner] = FHIRValue.reference(ownerKey(owner))
            }
        }
    }

    // MARK: Resources

    private static func task(_ action: ActionExport, _ links: Links) -> JSONValue {
        let row = action.row
        return FHIRValue.entry(
            taskKey(action),
            [
                ("resourceType", .text("Task")),
                ("identifier", .list([FHIRValue.identifier("action", row.id.description)])),
                (
                    "groupIdentifier",
                    row.meeting.map { FHIRValue.identifier("meeting", $0.description) }
                ),
                ("status", FHIRValue.status(row.status)), ("statusReason", reason(row.status)),
                ("intent", .text("order")), ("description", FHIRValue.text(row.text)),
                ("for", row.patient.flatMap { links.patients[$0] }),
                ("executionPeriod", row.closed.map { period(from: row.created, to: $0) }),
                ("authoredOn", .words(action.createdAt)),
                ("lastModified", .words(action.modifiedAt)),
                ("owner", action.owner.flatMap { links.owners[$0] }),
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
            let ids = [FHIRValue.identifier("patient", patient.description), number].compactMap {
                $0
            }
            return FHIRValue.entry(
                patientKey(patient),
                [
                    ("resourceType", .text("Patient")), ("identifier", .list(ids)),
                    (
                        "name",
                        action.patient.map { .list([.object([("text", FHIRValue.text($0))])]) }
                    ),
                    ("deceasedBoolean", action.hasDied ? .literal("true") : nil),
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
            FHIRValue.entry(
                practitionerKey(id),
                [
                    ("resourceType", .text("Practitioner")),
                    ("identifier", .list([FHIRValue.identifier("professional", id.description)])),
                    ("name", .list([.object([("text", FHIRValue.text(owner.name))])])),
                ])
        ]
    }

    /// Somebody in a role at an organisation, or a role that anybody may fill.
    private static func role(_ owner: ActionExport.Owner) -> JSONValue {
        FHIRValue.entry(
            ownerKey(owner),
            [
                ("resourceType", .text("PractitionerRole")),
                ("practitioner", owner.id.map { FHIRValue.reference(practitionerKey($0)) }),
                (
                    "organization",
                    owner.organisation.map { .object([("display", FHIRValue.text($0))]) }
                ),
                ("code", .list([.object([("text", FHIRValue.text(owner.role))])])),
            ])
    }

    // MARK: Parts

    private static func period(from start: Day, to end: Day) -> JSONValue {
        .object([("start", .words(start)), ("end", .words(max(start, end)))])
    }

    private static func reason(_ status: ActionStatus) -> JSONValue? {
        guard case .cancelled(_, let reason) = status, !reason.isEmpty else { return nil }
        return .object([("text", FHIRValue.text(reason))])
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
