import TerminalUI

extension Colour {
    /// A colour as a theme file writes it, `#00518a 24 4`: its value, its place among 256 colours
    /// and its place among 16, of which the last two may be left out.
    init(written text: String) throws(ThemeTextError) {
        let words = text.split(separator: " ").map(String.init)
        guard let hex = words.first, words.count <= 3, Colour(hex: hex) != nil else {
            throw ThemeTextError(
                message: "expected a colour such as \"#00518a 24 4\", found \(Wording.quoted(text))"
            )
        }
        let xterm256 = try words.dropFirst().first.map { word throws(ThemeTextError) in
            try Colour.index(word, below: 256)
        }
        let ansi16 = try words.dropFirst(2).first.map { word throws(ThemeTextError) in
            try Colour.index(word, below: 16)
        }
        guard let colour = Colour(hex: hex, xterm256: xterm256, ansi16: ansi16) else {
            throw ThemeTextError(message: "expected a colour such as \"#00518a 24 4\"")
        }
        self = colour
    }

    private static func index(_ word: String, below count: Int) throws(ThemeTextError) -> UInt8 {
        guard let index = UInt8(word), Int(index) < count else {
            throw ThemeTextError(
                message: "expected a place from 0 to \(count - 1) among \(count) colours, "
                    + "found \(Wording.quoted(word))")
        }
        return index
    }
}
