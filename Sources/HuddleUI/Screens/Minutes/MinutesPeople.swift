import HuddleCore
import TerminalUI

// Whose part of the minutes stands on the screen: about them one asks for more, or adds something.
extension Model {
    /// The person in whose part of the minutes one reads: where a jump led, else at the top of the screen.
    /// Nil before the first person and behind the last.
    var personRead: PatientID? {
        guard case .minutes(let state) = stack.top else { return nil }
        let lines = state.lines(self)
        let shown = linesShown(of: state, lines.count)
        return person(at: state.hit(in: shown) ?? shown.lowerBound, in: lines)
    }

    /// The people of whose minutes something is on the screen; the one to whom a jump led alone.
    var peopleInView: [PatientID] {
        guard case .minutes(let state) = stack.top else { return [] }
        let lines = state.lines(self)
        let shown = linesShown(of: state, lines.count)
        let headed = lines[shown].compactMap(\.patient)
        let hit = state.hit(in: shown)
        guard let first = person(at: hit ?? shown.lowerBound, in: lines) else { return headed }
        guard hit == nil else { return [first] }
        return headed.first == first ? headed : [first] + headed
    }

    private func linesShown(of state: MinutesState, _ count: Int) -> Range<Int> {
        state.scroll.visible(count: count, height: listHeight)
    }

    /// A part begins with the person and goes on up to the next heading.
    private func person(at place: Int, in lines: [TextLine]) -> PatientID? {
        guard lines.indices.contains(place) else { return nil }
        // The empty line above a heading belongs to it.
        let isGap = lines[place].span.text.isEmpty
        let read = lines.prefix(isGap ? place + 2 : place + 1)
        return read.last { $0.span.role == .heading }?.patient
    }
}

extension MinutesState {
    /// The line to which a jump led, while it is in view: lines that came meanwhile may have moved it.
    fileprivate func hit(in shown: Range<Int>) -> Int? {
        hit.flatMap { shown.contains($0) ? $0 : nil }
    }
}
