import CHash

/// SHA-1 (FIPS 180-4), for names that are made with it; it protects nothing.
struct SHA1 {
    private var hash = ch_hash()

    init() {
        ch_sha1_begin(&hash)
    }

    /// Takes in the next bytes.
    mutating func update(data bytes: [UInt8]) {
        bytes.withUnsafeBytes { ch_sha1_add(&hash, $0.baseAddress, $0.count) }
    }

    /// The 20 bytes of the hash over everything so far.
    func finalize() -> [UInt8] {
        var last = hash
        return Array(unsafeUninitializedCapacity: Int(CH_SHA1_LENGTH)) { digest, count in
            if let start = digest.baseAddress { ch_sha1_end(&last, start) }
            count = Int(CH_SHA1_LENGTH)
        }
    }
}
