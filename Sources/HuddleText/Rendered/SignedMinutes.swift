/// What a file of minutes says of its sign-off, where Huddle wrote it and nobody changed it since.
public struct SignedMinutes: Equatable, Sendable {
    /// The code of the sign-off.
    public let code: String
    /// Which version of the minutes it holds; 1 is as they were signed off.
    public let version: Int

    /// Nil for a file that was edited, and for one that holds no signed minutes.
    public init?(_ file: [UInt8]) {
        guard RenderedSeal.isIntact(file) else { return nil }
        let lines = RenderedSeal.unsealed(file).split(separator: "\n")
        guard let last = lines.last, let code = Self.code(in: last) else { return nil }
        self.code = code
        version = Self.version(in: lines)
    }

    private static let opening = "Signed off by "
    private static let label = " Code "
    private static let versionLabel = "- **Version:** "
    /// Three groups of four, and the hyphens between them.
    private static let codeLength = 14

    /// The code at the end of the line that `MinutesWords.signOff` gives.
    private static func code(in line: Substring) -> String? {
        // The marks around a name that runs from right to left.
        let words = String(line.filter { $0 != "\u{2068}" && $0 != "\u{2069}" })
        guard words.hasPrefix(opening), words.hasSuffix(".") else { return nil }
        let code = words.dropLast().suffix(codeLength)
        guard words.dropLast(codeLength + 1).hasSuffix(label),
            code.allSatisfy({ $0 == "-" || $0.isHexDigit })
        else { return nil }
        return String(code)
    }

    /// The number that stands at the head of minutes that were amended.
    private static func version(in lines: [Substring]) -> Int {
        let head = lines.prefix { !$0.hasPrefix("## ") }
        guard let line = head.first(where: { $0.hasPrefix(versionLabel) }) else { return 1 }
        let digits = line.dropFirst(versionLabel.count).drop { !$0.isNumber }
            .prefix { $0.isNumber }
        return max(1, Int(digits) ?? 1)
    }
}
