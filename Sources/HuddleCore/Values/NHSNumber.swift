/// An NHS number whose check digit has been tested.
///
/// Rule: weights 10 to 2 on the first nine digits; 11 minus the sum modulo 11 must equal the tenth
/// digit, 11 counting as 0 and 10 as never valid (NHS Data Dictionary, "NHS NUMBER").
public struct NHSNumber: Hashable, Sendable, CustomStringConvertible {
    /// Ten digits without spaces.
    public let digits: String

    /// Accepts ten digits with any spaces or hyphens between them and a valid check digit.
    public init?(_ text: some StringProtocol) {
        guard let digits = NHSNumber.tenDigits(in: text) else { return nil }
        let values = digits.utf8.map { Int($0) - 48 }
        let sum = (0..<9).reduce(0) { $0 + values[$1] * (10 - $1) }
        let check = (11 - sum % 11) % 11
        guard check != 10, check == values[9] else { return nil }
        self.digits = digits
    }

    /// The ten digits of a text that holds nothing else but spaces and hyphens, whether valid or not.
    public static func tenDigits(in text: some StringProtocol) -> String? {
        var digits: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.append(UInt8(scalar.value))
            case " ", "-", "\u{A0}": continue
            default: return nil
            }
        }
        return digits.count == 10 ? String(decoding: digits, as: UTF8.self) : nil
    }

    /// `999 000 0018`, as it is read aloud.
    public var description: String { NHSNumber.grouped(digits) }

    /// Ten digits as 3-3-4; any other text as it is.
    public static func grouped(_ text: String) -> String {
        guard let digits = tenDigits(in: text) else { return text }
        return "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(3)) \(digits.suffix(4))"
    }
}
