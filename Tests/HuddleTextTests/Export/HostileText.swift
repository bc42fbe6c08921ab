/// Texts that have broken one export or another; every format is given each of them.
enum HostileText {
    static let all = [
        "=cmd|' /C calc'!A0", " +ve on Tuesday", "16:30 BP:120/80", "x (A) 2026-01-01 done",
        "\"quoted\", and; more\\", "line one\nline two\r\nline three", "\u{1B}[31mred\u{7}\u{9B}2J",
        "👩🏽‍⚕️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ok", "مريم abc 12", "\u{202E}gnp.exe\u{202C}", "<script>alert(1)</script>",
        "# *bold* _it_ [a](b) `c` &lt; ~~d~~ | e", "* TODO heading :tag:", "#+TITLE: no",
        "a\u{0}b\tc\u{2028}d\u{FEFF}", "'=already", "@ot +project #tag", "end\\",
        String(repeating: "ợ long ", count: 1429),
    ]

    /// Names that must come out letter for letter.
    static let names = [
        "Zoë Brontë", "Nguyễn Thị Hạnh", "Siân O’Neill-Smith", "王小明", "مريم الفاسي",
    ]

    /// True when no character in the text could command a terminal or reorder a line; line feeds and
    /// the isolate marks of the program itself are allowed.
    static func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x0A: true
            case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2067, 0xFEFF: false
            default: true
            }
        }
    }
}
