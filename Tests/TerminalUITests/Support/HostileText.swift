/// Texts and scalars that have broken other terminal programs.
enum HostileText {
    static let names = [
        "Zoë", "Nguyễn Thị Hạnh", "王小明", "محمد علي", "Jose\u{301}", "Łukasz", "O’Neill-Smith",
        "👩\u{200D}⚕️", "👍🏽", "🇫🇷", "한국", "कि", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    ]

    static let scalars: [Unicode.Scalar] = [
        "\u{0}", "\u{7}", "\u{8}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}",
        "\u{AD}", "\u{301}", "\u{34F}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{2028}",
        "\u{202E}", "\u{2066}", "\u{2069}", "\u{FE0F}", "\u{FEFF}", "\u{1160}", "\u{1100}",
        "\u{3000}", "\u{1F3FD}", "\u{1F469}", "\u{1F1EB}", "\u{E000}", "\u{E0041}", "\u{10FFFF}",
        "a", "Z", " ", "[", "é", "王", "😀", "ม", "ी", "ع",
    ]

    /// A random mixture of the scalars.
    static func random(length: Int, using generator: inout SeededGenerator) -> String {
        var view = String.UnicodeScalarView()
        for _ in 0..<length {
            view.append(scalars.randomElement(using: &generator) ?? "x")
        }
        return String(view)
    }
}
