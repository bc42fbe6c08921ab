import HuddleCore

/// A column of a list of actions.
public enum ActionField: String, CaseIterable, Sendable {
    case text, patient, owner, role, organisation, due, status, created, closed

    var label: String {
        switch self {
        case .text: "Action"
        case .patient: "Patient"
        case .owner: "Owner"
        case .role: "Role"
        case .organisation: "Organisation"
        case .due: "Due"
        case .status: "Status"
        case .created: "Agreed"
        case .closed: "Closed"
        }
    }
}

extension Headings where Field == ActionField {
    /// Every column by its name and label, and the headings that lists of actions use.
    static let action = Headings(
        ActionField.allCases.map { ($0, .whole, "\($0.rawValue),\($0.label)") } + words)

    private static let words: [(field: ActionField, claim: Claim, words: String)] = [
        (.text, .whole, "action,actions,action agreed,task,what,description,to do,action point"),
        (.patient, .whole, "patient,patient name,resident,service user,client,nhs number,nhs no"),
        (.patient, .standIn, "name,person,nhs,initials"),
        (.owner, .whole, "owner,who,by whom,responsible,responsible person,assigned to,lead"),
        (.role, .whole, "role,discipline,profession,service"),
        (.organisation, .whole, "organisation,organization,employer,team"),
        (.due, .whole, "due,due date,due by,by when,when,deadline,target date"),
        (.status, .whole, "status,state,progress,complete,completed,done"),
        (.created, .whole, "created,agreed,date agreed,raised,date raised,date,meeting date"),
        (.closed, .whole, "closed,date closed,completed on,date completed,closed on"),
    ]
}

extension ImportSchema where Field == ActionField {
    /// The columns of a list of actions.
    static func action(today: Day) -> ImportSchema {
        ImportSchema(
            fields: ActionField.allCases, label: \.label, name: .text,
            isOneLine: { $0 != .text }, joiner: { _ in " " },
            read: { text, field, _ in
                switch field {
                case .due, .created, .closed: DayCell(today: today).read(text, as: .event)
                case .status: ActionStatusCell.read(text)
                case .text, .patient, .owner, .role, .organisation: .value(text)
                }
            },
            isCertain: { _, _ in false }, isSame: { $1 == $2 }, isCurrent: { _ in true })
    }
}

/// Reads a cell that says where an action stands.
enum ActionStatusCell {
    /// The word that the record has for it.
    static func read(_ text: String) -> CellReading {
        let key = CellText.key(text).filter { $0.isLetter }
        for (status, words) in words where words.contains(key) { return .value(status) }
        return .refused(
            .init(
                what: "\(CellText.quoted(text)) does not say where the action stands",
                expected: "open, accepted, done or cancelled"))
    }

    private static let words: [(status: String, words: Set<String>)] = [
        (
            "open",
            ["open", "no", "n", "outstanding", "pending", "todo", "ongoing", "overdue", "new"]
        ),
        ("accepted", ["accepted", "inprogress", "started"]),
        ("done", ["done", "yes", "y", "x", "complete", "completed", "closed", "finished"]),
        ("cancelled", ["cancelled", "canceled", "dropped", "notneeded", "withdrawn"]),
    ]
}
