import HuddleCore
import TerminalUI

@testable import HuddleUI

extension Driven {
    /// Somebody else, at another machine, records this; it arrives as one step of theirs.
    mutating func arrive(_ changes: [Change], by: String = "chair") {
        // A journal that nobody has written in yet.
        let journal = JournalID(random: UInt32(clamping: 1000 + model.record.eventCount))
        var pen = Pen(journal: journal, by: by)
        let events = pen.write(changes, at: model.clock.now, after: model.record.clock)
        take(.arrived(events, heads: []))
    }

    /// Somebody else turns the meeting to a person; to nobody without a name.
    mutating func turn(to name: String?) {
        guard let meeting else { return }
        arrive([.focusMoved(FocusMoved(meeting: meeting, patient: name.flatMap(patient)))])
    }

    /// The same discussion after somebody else turned it to a person.
    func turned(to name: String?) -> Driven {
        var driven = self
        driven.turn(to: name)
        return driven
    }

    /// Time passes and nothing is pressed.
    func later(_ milliseconds: Int64 = 1000) -> Driven {
        var driven = self
        driven.take(.tick, after: milliseconds)
        return driven
    }

    /// The words recorded about somebody in the meeting that is open, in order.
    func entries(of name: String) -> [String] {
        guard let meeting, let patient = patient(name) else { return [] }
        return model.record.entries(of: patient, in: meeting).map { model.words(of: $0) }
    }
}
