/// The value at the end of each line that depends on every byte before it in the journal.
///
/// It is the first 32 hexadecimal digits of SHA-256 over the previous value and the SHA-256 of the
/// line without its chain, both as lower-case hexadecimal text. The line's own hash stands between so that a line
/// which has to be blanked by law can keep its hash, and the chain still holds.
public struct Chain: Hashable, Sendable, CustomStringConvertible {
    /// Hexadecimal digits in a value.
    static let length = 32

    private let high: UInt64
    private let low: UInt64

    /// The value that the header's line gives, without its line end.
    init(header: UnsafeRawBufferPointer) {
        let end = header.last == .carriageReturn ? header.count - 1 : header.count
        self.init(
            after: [], lineHash: Self.hash(of: [UnsafeRawBufferPointer(rebasing: header[..<end])]))
    }

    /// The value of a line that follows this one; `pieces` together are the line without its chain.
    func following(_ pieces: [UnsafeRawBufferPointer]) -> Chain {
        Chain(after: hexadecimal, lineHash: Self.hash(of: pieces))
    }

    /// The value of a line that follows this one, from the hash of the line as it was.
    func following(lineHash: String) -> Chain {
        Chain(after: hexadecimal, lineHash: Array(lineHash.utf8))
    }

    /// SHA-256 of a line without its chain, in lower-case hexadecimal digits.
    static func hash(of pieces: [UnsafeRawBufferPointer]) -> [UInt8] {
        var payload = SHA256()
        for piece in pieces { payload.update(bufferPointer: piece) }
        return payload.finalize().flatMap {
            [UInt8(hexadecimal: $0 >> 4), UInt8(hexadecimal: $0)]
        }
    }

    /// Reads 32 lower-case hexadecimal digits, or gives nil.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard let chain = bytes.withUnsafeBytes({ Chain(ascii: $0) }) else { return nil }
        self = chain
    }

    init?(ascii bytes: UnsafeRawBufferPointer) {
        guard bytes.count == Self.length,
            let high = Self.word(bytes[..<16]), let low = Self.word(bytes[16...])
        else { return nil }
        (self.high, self.low) = (high, low)
    }

    public var description: String { String(decoding: hexadecimal, as: UTF8.self) }

    /// The value's digits.
    var hexadecimal: [UInt8] {
        [high, low].flatMap { word in
            stride(from: 60, through: 0, by: -4).map { UInt8(hexadecimal: word >> UInt64($0)) }
        }
    }

    private init(after previous: [UInt8], lineHash: [UInt8]) {
        var hash = SHA256()
        (previous + lineHash).withUnsafeBytes { hash.update(bufferPointer: $0) }
        (high, low) = hash.finalize().withUnsafeBytes { digest in
            (
                UInt64(bigEndian: digest.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    private static func word(_ digits: Slice<UnsafeRawBufferPointer>) -> UInt64? {
        var word: UInt64 = 0
        for byte in digits {
            guard let digit = byte.hexadecimalDigit, !(0x41...0x46).contains(byte) else {
                return nil
            }
            word = word << 4 | UInt64(digit)
        }
        return word
    }
}
