import HuddleCore
import TerminalUI

/// What stands in the frame of a text.
struct TextTitle: Equatable, Sendable {
    /// The title, and what stands in its place where there is less room, from the longest to the
    /// shortest.
    let forms: [String]
    /// The one person whom the whole text is about, when the title names them.
    var person: PatientID?

    /// The title, with the name of whoever's part goes on at the top of the page. The title gives way
    /// before the name does.
    func words(continuing name: String?, room: Int) -> String {
        guard let name else {
            return forms.first { DisplayWidth.of($0) <= room } ?? forms.last ?? ""
        }
        let end = ", continued"
        let titles = forms.map { "\($0) · \(name)\(end)" } + [name + end]
        return titles.first { DisplayWidth.of($0) <= room }
            ?? TextLayout.fitWords(name, to: room - DisplayWidth.of(end)) + end
    }
}
