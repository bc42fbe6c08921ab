import HuddleCore
import TerminalUI

/// A question before something that undo does not take back, or that leaves the record. Neither Enter nor the key that opened
/// it says yes, and keys in the first 300 ms do not count.
struct Confirmation: Equatable, Sendable {
    let title: String
    let lines: [String]
    /// The key that says yes, and the word for it.
    let yes: Key
    let yesWord: String
    let since: Int64
    let deed: Deed

    /// What is done when the answer is yes.
    enum Deed: Equatable, Sendable {
        /// Sign off, with the heads of the journals as they are when the answer comes.
        case signOff(MeetingID, AfterSaving)
        /// Write these owners their lists, or everybody.
        case handOut(to: Set<Owner>?)
        /// Save the line being typed, about the person whom the meeting has left.
        case sendLine
    }

    static let deafMilliseconds: Int64 = 300

    /// Whether words begun after the meeting had left somebody are about them all the same.
    static func savesForOther(_ name: String, since: Int64) -> Confirmation {
        Confirmation(
            title: "Save this line for \(name)?",
            lines: [
                "The meeting had moved on before you began to type.",
                "Any other key leaves the words on the line.",
            ],
            yes: .character("y"), yesWord: "save for \(name)", since: since, deed: .sendLine)
    }
}

extension Model {
    mutating func take(_ key: Key, in confirmation: Confirmation) -> [Effect] {
        guard clock.milliseconds - confirmation.since >= Confirmation.deafMilliseconds else {
            return []
        }
        overlay = nil
        guard key == confirmation.yes else {
            say("Nothing was changed.")
            return []
        }
        return carryOut(confirmation.deed)
    }

    /// Does what was asked about.
    mutating func carryOut(_ deed: Confirmation.Deed) -> [Effect] {
        switch deed {
        case .signOff(let meeting, let after):
            let heads = Array(heads.values)
            return perform(.signOff(meeting, by: nil, heads: heads), then: after)
        case .handOut(let owners): return [.handOut(to: owners)]
        case .sendLine:
            entry?.isOrphaned = false
            return sendEntry()
        }
    }
}
