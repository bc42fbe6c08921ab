/// The characters that a terminal can show.
public enum Charset: Sendable {
    /// Everything, as UTF-8.
    case unicode
    /// ASCII alone: lines become `+-|` and what cannot be shown becomes a question mark.
    case ascii
}

extension Charset {
    /// What a cell shows in this set of characters, with the cells it then takes.
    func unit(for unit: CellUnit) -> CellUnit {
        guard self == .ascii, !unit.text.utf8.allSatisfy({ $0 < 0x80 }) else { return unit }
        return CellUnit(text: Charset.standIns[unit.text] ?? "?", width: 1)
    }

    /// The cells that clean text takes in this set of characters.
    func width(ofClean text: String) -> Int {
        CellUnits(ofClean: text).reduce(0) { $0 + self.unit(for: $1).width }
    }

    /// ASCII for the lines and marks that screens draw themselves, and for common punctuation.
    private static let standIns: [String: String] = {
        let groups: [(String, String)] = [
            ("╭╮╰╯┌┐└┘├┤┬┴┼", "+"), ("─━═", "-"), ("│┃║▏▕", "|"),
            ("█▉▊▋▌▓", "#"), ("▍▎▒", "="), ("░", "-"),
            ("…", "~"), ("‘’", "'"), ("“”", "\""), ("‐‑–—−", "-"),
            ("·", "."), ("•●", "*"), ("○", "o"), ("▲", "!"), ("✓", "v"), ("▶▸›→", ">"),
            ("◀‹←", "<"),
            ("▁", "_"), ("▂", "."), ("▃", ":"), ("▄", "-"), ("▅", "="), ("▆", "+"), ("▇", "*"),
        ]
        let pairs = groups.flatMap { group in group.0.map { (String($0), group.1) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
