import HuddleCore
import TerminalUI

/// What of a text is on the screen, and whose parts stand there.
struct TextInView {
    /// All lines of the text.
    let lines: [TextLine]
    /// The numbers of those on the screen.
    let shown: Range<Int>
    /// The line that was gone to, while it is in view and marked.
    var marked: Int?

    /// Where one reads: the marked line, else the first on the screen.
    var place: Int { marked ?? shown.lowerBound }

    /// The people about whom something is on the screen; where a line is marked, only whom it is about.
    var people: [PatientID] {
        if let marked { return person(at: marked).map { [$0] } ?? [] }
        let headed = lines[shown].compactMap(\.patient)
        guard let first = person(at: shown.lowerBound), headed.first != first else {
            return headed
        }
        return [first] + headed
    }

    /// Everybody who has a part in the text.
    var everybody: [PatientID] { lines.compactMap(\.patient) }

    /// The person whose part began above the screen and goes on at its top.
    var personContinued: PatientID? {
        let top = shown.lowerBound
        guard lines.indices.contains(top), !lines[top].beginsPart, !isGap(top) else { return nil }
        return person(at: top)
    }

    /// The person in whose part a line stands; nil before the first of them and below the last.
    func person(at place: Int) -> PatientID? { part(at: place)?.patient }

    /// The line with which the part begins in which a line stands.
    func part(at place: Int) -> TextLine? {
        guard lines.indices.contains(place) else { return nil }
        return lines.prefix(isGap(place) ? place + 2 : place + 1).last { $0.beginsPart }
    }

    /// True for the empty line above a part, which belongs to that part.
    private func isGap(_ place: Int) -> Bool {
        let next = place + 1
        return lines[place].span.text.isEmpty && next < lines.count && lines[next].beginsPart
    }
}

extension Model {
    /// What is on the screen of the text that is read; nil where none is.
    var textInView: TextInView? {
        guard let state = textScreen else { return nil }
        let lines = state.lines(self)
        let shown = state.scroll.visible(count: lines.count, height: textHeight)
        // Lines that came meanwhile may have moved what was gone to out of view.
        let marked = state.hit.flatMap { hit in
            shown.contains(hit) && isMarked(lines[hit]) ? hit : nil
        }
        return TextInView(lines: lines, shown: shown, marked: marked)
    }

    /// The person in whose part of the text one reads: the one marked, else the one at the top of the
    /// screen. Nil before the first person and below the last.
    var personRead: PatientID? { textInView.flatMap { $0.person(at: $0.place) } }

    /// Rows that a text has inside its frame.
    var textHeight: Int {
        max(1, Layout(size, statusRows: statusRows(self)).body.height - 2)
    }
}
