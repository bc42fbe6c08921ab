/// Anything recorded about somebody that has words and can be revised, struck and cited: the one place
/// that says what such things have in common. A new kind is a case here.
public enum Item: Equatable, Sendable {
    case contribution(Contribution)
    case decision(Decision)
    case action(Action)
    case handover(Handover)
    case matter(Matter)

    /// The meeting in which it was recorded, if any.
    public var meeting: MeetingID? {
        switch self {
        case .contribution(let item): item.meeting
        case .decision(let item): item.meeting
        case .action(let item): item.meeting
        case .handover(let item): item.meeting
        case .matter(let item): item.meeting
        }
    }

    /// The place of the line that recorded it in the order of all events.
    var stamp: Stamp {
        switch self {
        case .contribution(let item): item.stamp
        case .decision(let item): item.stamp
        case .action(let item): item.stamp
        case .handover(let item): item.stamp
        case .matter(let item): item.stamp
        }
    }

    /// The name of whoever typed it.
    public var typedBy: String {
        switch self {
        case .contribution(let item): item.typedBy
        case .decision(let item): item.typedBy
        case .action(let item): item.typedBy
        case .handover(let item): item.typedBy
        case .matter(let item): item.typedBy
        }
    }

    /// The person it is about; nil for an action of the team as a whole.
    public var patient: PatientID? {
        switch self {
        case .contribution(let item): item.patient
        case .decision(let item): item.patient
        case .action(let item): item.patient
        case .handover(let item): item.patient
        case .matter(let item): item.patient
        }
    }

    /// Its words, with every version; `TeamRecord.text(of:)` is what to show.
    public var text: Versioned<String> {
        switch self {
        case .contribution(let item): item.text
        case .decision(let item): item.text
        case .action(let item): item.text
        case .handover(let item): item.text
        case .matter(let item): item.text
        }
    }

    /// What it is, in the word of the glossary: for notices and search.
    public var word: String {
        switch self {
        case .contribution: "contribution"
        case .decision: "decision"
        case .action: "action"
        case .handover: "handover"
        case .matter(let item): item.kind.label.lowercased()
        }
    }
}

extension TeamRecord {
    /// What the line recorded, whether it still counts or not; nil for a line that is no item.
    public func item(_ id: RecordID) -> Item? {
        if let item = contributions[ContributionID(id)] { return .contribution(item) }
        if let item = decisions[DecisionID(id)] { return .decision(item) }
        if let item = actions[ActionID(id)] { return .action(item) }
        if let item = handovers[HandoverID(id)] { return .handover(item) }
        return matters[MatterID(id)].map(Item.matter)
    }

    /// The words of an item as they are shown: both where two people gave different ones, and the
    /// reason in their place where they were removed; empty for a line that is no item.
    public func text(of item: RecordID) -> String {
        self.item(item).map { disputedText($0.text) } ?? ""
    }
}
