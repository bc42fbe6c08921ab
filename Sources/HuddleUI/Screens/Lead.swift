import HuddleCore
import TerminalUI

/// One program moves the meeting on; this takes that over from another.
enum Lead {
    static let commands: [UICommand] = [
        UICommand(
            "lead", "Take over moving the meeting on", .meeting,
            keys: [.character("L")], in: [.discussion, .order, .rollCall, .wrapUp]
        ) { $0.takeLead() }.writing().unless { model in
            model.meeting == nil ? "No meeting is open." : nil
        }
    ]
}

extension Model {
    /// The name of somebody else who moves the meeting on; nil while it is whoever sits here.
    var otherLeader: String? {
        guard let meeting, let leader = record.leader(of: meeting), leader != writer else {
            return nil
        }
        return leader
    }

    fileprivate mutating func takeLead() -> [Effect] {
        guard let meeting else { return [] }
        guard let leader = otherLeader else {
            refuse("You move this meeting on already.")
            return []
        }
        return perform(
            .takeLead(meeting), then: AfterSaving(notice: "You move the meeting on, not \(leader).")
        )
    }
}
