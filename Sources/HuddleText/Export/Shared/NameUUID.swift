/// A UUID made from a name (version 5 of RFC 9562), so that the same thing has the same UUID in every
/// export and anybody can compute it again.
enum NameUUID {
    /// Lower case with hyphens, as Taskwarrior and FHIR want it.
    static func text(_ name: String) -> String {
        // SHA-1 is what version 5 prescribes; it names things here and protects nothing.
        var hash = SHA1()
        hash.update(data: namespace)
        hash.update(data: Array(name.utf8))
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        return String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for (index, byte) in bytes.enumerated() {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                buffer[place] = UInt8(hexadecimal: byte >> 4)
                buffer[place + 1] = UInt8(hexadecimal: byte)
                place += 2
            }
            return place
        }
    }

    /// `5d9f3c1e-7b42-4e0a-9c86-2f1d6a84e7b3`, drawn once for Huddle.
    private static let namespace: [UInt8] = [
        0x5D, 0x9F, 0x3C, 0x1E, 0x7B, 0x42, 0x4E, 0x0A,
        0x9C, 0x86, 0x2F, 0x1D, 0x6A, 0x84, 0xE7, 0xB3,
    ]
}

extension Sequence<UInt8> {
    /// Two lower-case digits for each byte, as ASCII.
    var hexadecimal: [UInt8] {
        flatMap { [UInt8(hexadecimal: $0 >> 4), UInt8(hexadecimal: $0)] }
    }
}
