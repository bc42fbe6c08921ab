import HuddleCore
import TerminalUI

/// Takes names and numbers of people out of what a screen shows, letter for letter, so that nothing
/// moves. A screen of the masked record has its crosses in the same places: what the two may cut or
/// shorten to different letters is hidden whosever it is.
struct IdentifierMask {
    private let known: KnownIdentifiers

    init(_ record: TeamRecord) {
        known = KnownIdentifiers(record)
    }

    /// The same text with `x` for every cell of an identifier.
    func masked(_ text: String) -> String {
        let parts = known.parts(of: text)
        return parts.indices.map { place in
            let before = place > 0 ? parts[place - 1].text : ""
            let after = place + 1 < parts.count ? parts[place + 1].text : ""
            let part = parts[place]
            return hides(part, between: before, after) ? Self.crosses(part.text) : part.text
        }.joined()
    }

    private func hides(_ part: TextPart, between before: String, _ after: String) -> Bool {
        let isCut = before.hasSuffix(TextLayout.cutMark) || after.hasPrefix(TextLayout.cutMark)
        switch part {
        case .plain: return false
        case .word(let word):
            let isInitial = word.count == 1 && after.hasPrefix(".")
            return isCut || isInitial || known.isName(word)
        case .number(let number): return isCut || KnownIdentifiers.isLong(number)
        case .day(let day, _): return isCut || known.isBirth(day)
        case .email, .phrase: return true
        }
    }

    private static func crosses(_ word: String) -> String {
        String(repeating: "x", count: DisplayWidth.of(word))
    }
}

extension Model {
    /// The screen in letters with everybody masked, and what a report of a fault must say besides.
    var maskedScreen: String {
        let mask = IdentifierMask(record)
        let screen = view(self)
        let rows = screen.glyphs().enumerated().map { y, row in
            // The footer has only words of the program, and somebody may be called as one of them.
            screen.row(y).first?.role == .hint ? row : mask.masked(row)
        }
        let facts = "\(stack.top.place.title) · \(size.width)x\(size.height) · theme \(theme)"
        return (rows + ["--- \(facts)"]).joined(separator: "\n") + "\n"
    }
}
