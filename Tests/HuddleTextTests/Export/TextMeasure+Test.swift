import HuddleText

extension TextMeasure {
    /// Two columns for Chinese characters and emoji, one for the rest: near enough for these tests.
    static let wideIsTwo = TextMeasure { character in
        (character.unicodeScalars.first?.value ?? 0) >= 0x2E80 ? 2 : 1
    }
}
