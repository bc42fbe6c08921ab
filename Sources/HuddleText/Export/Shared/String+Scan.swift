extension String {
    /// Whether any scalar matches; only scalars whose first byte may belong to a match are decoded, so
    /// that text without one costs a look at each byte. `mayLead` must refuse continuation bytes.
    @inline(__always)
    func contains(
        leading mayLead: (UInt8) -> Bool, where matches: (Unicode.Scalar) -> Bool
    ) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() where mayLead(byte) {
                if matches(scalar(in: bytes, at: index)) { return true }
            }
            return false
        }
    }

    /// The scalar whose first byte stands at `index` of valid UTF-8.
    private func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Unicode.Scalar {
        let lead = bytes[index]
        guard lead >= 0x80 else { return Unicode.Scalar(lead) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        let first = UInt32(lead) & (0xFF >> UInt32(length + 1))
        let value = bytes[index + 1..<index + length].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
