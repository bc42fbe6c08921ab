/// The first scalar of bytes that should be UTF-8.
enum UTF8Reading: Equatable {
    case scalar(Unicode.Scalar, length: Int)
    /// The bytes so far may become a scalar.
    case incomplete
    case invalid

    /// Reads the scalar at the start of the bytes, of which there is at least one.
    static func scalar(_ bytes: ArraySlice<UInt8>) -> UTF8Reading {
        guard let first = bytes.first else { return .incomplete }
        let length =
            switch first {
            case ..<0x80: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0 else { return .invalid }
        let candidate = bytes.prefix(length)
        guard candidate.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .invalid }
        guard candidate.count == length else { return .incomplete }
        let text = String(validating: candidate, as: UTF8.self)
        guard let scalar = text?.unicodeScalars.first else { return .invalid }
        return .scalar(scalar, length: length)
    }
}
