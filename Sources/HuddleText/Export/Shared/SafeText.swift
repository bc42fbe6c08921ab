import HuddleCore

/// Makes text that somebody typed safe to put into a document that people read.
///
/// Letters stay as they are. What would command a terminal or reorder a line is replaced by U+FFFD,
/// so that a reader sees that something stood there.
enum SafeText {
    /// The text on one line: each run of line breaks and tabs becomes a space, the ends are trimmed.
    static func oneLine(_ text: String) -> String {
        if isPlain(text) { return text }
        var line = ""
        var isAfterBreak = false
        for scalar in text.unicodeScalars {
            let isBreak = scalar.isLineBreak || scalar == "\t"
            if !isBreak {
                line.unicodeScalars.append(scalar.isForbidden ? "\u{FFFD}" : scalar)
            } else if !isAfterBreak {
                line += " "
            }
            isAfterBreak = isBreak
        }
        return line.trimmed
    }

    /// The text with its line breaks, each as a single line feed.
    static func keepingLines(_ text: String) -> String {
        if isPlain(text) { return text }
        var lines = ""
        var last: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar.isLineBreak {
                if !(scalar == "\n" && last == "\r") { lines += "\n" }
            } else {
                let isSafe = scalar == "\t" || !scalar.isForbidden
                lines.unicodeScalars.append(isSafe ? scalar : "\u{FFFD}")
            }
            last = scalar
        }
        return lines
    }

    /// The text between isolate marks when it holds right-to-left letters, so that it cannot move
    /// the words and numbers beside it (Unicode Annex 9, FSI and PDI).
    static func isolated(_ text: String) -> String {
        guard text.contains(leading: { $0 >= 0xD6 }, where: \.isRightToLeft) else { return text }
        return "\u{2068}\(text)\u{2069}"
    }

    /// The text on one line and isolated: safe beside other words.
    static func inline(_ text: String) -> String {
        isolated(oneLine(text))
    }

    /// Nothing to replace and no space at either end: most text, which goes through as it is.
    private static func isPlain(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, let last = scalars.last else { return true }
        return !first.isBlank && !last.isBlank
            && !text.contains(leading: mayNeedReplacing) { $0.isForbidden || $0.isLineBreak }
    }

    /// The first bytes of everything that is forbidden or breaks a line.
    private static func mayNeedReplacing(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }
}

extension Unicode.Scalar {
    /// True for everything that ends a line somewhere.
    var isLineBreak: Bool {
        switch value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    /// True for white space of any kind, line breaks included.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F: true
        case 0x205F, 0x3000: true
        default: false
        }
    }

    /// True for control characters and for the marks that reorder text without being letters.
    var isForbidden: Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        case 0x2028, 0x2029: true
        default: false
        }
    }

    /// True for letters and marks of scripts that run from right to left.
    var isRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
        case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
