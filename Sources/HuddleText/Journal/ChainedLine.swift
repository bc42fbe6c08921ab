/// A line taken apart into what the chain covers and the chain itself.
struct ChainedLine {
    /// What stands between the last member and the digits.
    static let opening = Array(#","chain":""#.utf8)
    static let closing = Array(#""}"#.utf8)
    private static let brace = Array("}".utf8)

    let chain: Chain
    /// The line up to its chain; a closing brace completes it.
    private let body: UnsafeRawBufferPointer

    /// Takes apart the line in `range`, which holds no newline; nil when it carries no chain.
    init?(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        let end = bytes[range].last == .carriageReturn ? range.upperBound - 1 : range.upperBound
        let digits = end - Self.closing.count - Chain.length
        let start = digits - Self.opening.count
        guard start >= range.lowerBound, bytes[start..<digits].elementsEqual(Self.opening),
            bytes[(digits + Chain.length)..<end].elementsEqual(Self.closing),
            let chain = Chain(
                ascii: UnsafeRawBufferPointer(rebasing: bytes[digits..<digits + Chain.length]))
        else { return nil }
        self.chain = chain
        body = UnsafeRawBufferPointer(rebasing: bytes[range.lowerBound..<start])
    }

    /// SHA-256 of the line without its chain, in hexadecimal digits.
    var hash: String {
        let digits = Self.brace.withUnsafeBytes { Chain.hash(of: [body, $0]) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// True when the line is what was written after a line with the chain `previous`.
    func follows(_ previous: Chain) -> Bool {
        Self.brace.withUnsafeBytes { previous.following([body, $0]) } == chain
    }
}
