import Crypto

/// The last line of a rendered file: a hash of the text above it, by which a later edit by hand shows.
public enum RenderedSeal {
    private static let opening = "<!-- huddle: "
    private static let closing = " -->\n"

    /// The text with its seal as the last line.
    public static func sealed(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if let last = bytes.last, last != .newline { bytes.append(.newline) }
        return bytes + seal(of: bytes)
    }

    /// True when the file is as it was rendered; line ends that a tool has changed do not matter.
    public static func isIntact(_ file: [UInt8]) -> Bool {
        let bytes = withoutCarriageReturns(file)
        let length = seal(of: []).count
        guard bytes.count >= length else { return false }
        let text = bytes.dropLast(length)
        return bytes.suffix(length).elementsEqual(seal(of: text))
    }

    /// True for the beginning of a file as it was rendered: emptied, cut short, or without its seal.
    /// Nothing in it is anybody's but the record's.
    public static func isBeginning(_ file: [UInt8], of rendered: [UInt8]) -> Bool {
        rendered.starts(with: withoutCarriageReturns(file))
    }

    /// The text of a file without the line of its seal, if it still has one.
    public static func unsealed(_ file: [UInt8]) -> String {
        let text = String(decoding: withoutCarriageReturns(file), as: UTF8.self)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !($0.hasPrefix(opening) && $0.hasSuffix("-->")) }.joined(separator: "\n")
    }

    private static func seal(of text: some Collection<UInt8>) -> [UInt8] {
        var hash = SHA256()
        Array(text).withUnsafeBytes { hash.update(bufferPointer: $0) }
        let digits = hash.finalize().prefix(16).flatMap {
            [UInt8(hexadecimal: $0 >> 4), UInt8(hexadecimal: $0)]
        }
        return Array(opening.utf8) + digits + Array(closing.utf8)
    }

    private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(.carriageReturn) else { return bytes }
        return bytes.indices.filter { index in
            bytes[index] != .carriageReturn || index + 1 == bytes.count
                || bytes[index + 1] != .newline
        }.map { bytes[$0] }
    }
}
