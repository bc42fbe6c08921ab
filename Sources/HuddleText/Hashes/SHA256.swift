import CHash

/// SHA-256 (FIPS 180-4) over bytes that come in pieces.
struct SHA256 {
    private var hash = ch_hash()

    init() {
        ch_sha256_begin(&hash)
    }

    /// Takes in the next bytes.
    mutating func update(data bytes: [UInt8]) {
        bytes.withUnsafeBytes { update(bufferPointer: $0) }
    }

    /// Takes in the next bytes.
    mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
        ch_sha256_add(&hash, bytes.baseAddress, bytes.count)
    }

    /// The 32 bytes of the hash over everything so far.
    func finalize() -> [UInt8] {
        var last = hash
        return Array(unsafeUninitializedCapacity: Int(CH_SHA256_LENGTH)) { digest, count in
            if let start = digest.baseAddress { ch_sha256_end(&last, start) }
            count = Int(CH_SHA256_LENGTH)
        }
    }
}
