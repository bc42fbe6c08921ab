/// The bytes of a paste on their way to becoming text.
struct PasteBuffer: Equatable {
    private var bytes: [UInt8] = []

    /// Adds bytes as they came from the terminal.
    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// The text with a line feed at the end of each line, whatever the terminal sent there.
    ///
    /// What is not UTF-8 is replaced visibly.
    var text: String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var wasReturn = false
        for byte in bytes {
            if byte == 0x0D {
                result.append(0x0A)
            } else if !(byte == 0x0A && wasReturn) {
                result.append(byte)
            }
            wasReturn = byte == 0x0D
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Whether bytes that came at once are lines of text rather than keys.
    ///
    /// Two line ends with text about them come from a paste; line ends alone are a key held down.
    static func isLikely(_ bytes: [UInt8]) -> Bool {
        var ends = 0
        var hasText = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D: ends += 1
            case 0x0A: ends += index > 0 && bytes[index - 1] == 0x0D ? 0 : 1
            case 0x09: break
            case ..<0x20, 0x7F: return false
            default: hasText = true
            }
        }
        return ends >= 2 && hasText
    }
}
