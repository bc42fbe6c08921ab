/// Sixteen bytes that are compared at once.
struct ByteBlock {
    static let count = 16
    let bytes: SIMD16<UInt8>

    @inline(__always)
    init(_ bytes: SIMD16<UInt8>) {
        self.bytes = bytes
    }

    /// Sixteen times the same byte, to compare others with.
    @inline(__always)
    init(repeating byte: UInt8) {
        bytes = SIMD16(repeating: byte)
    }

    /// The bytes from a place on; sixteen of them must be there.
    @inline(__always)
    init(_ text: UnsafeRawBufferPointer, at place: Int) {
        bytes = text.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
    }

    /// Where both are the same. The comparison of the library with a single byte is not specialised
    /// and ten times as slow.
    @inline(__always)
    func isEach(_ other: ByteBlock) -> SIMDMask<SIMD16<Int8>> { bytes .== other.bytes }
}

extension SIMDMask<SIMD16<Int8>> {
    /// The sixteen answers as two numbers, the first in the lowest byte: all ones where one is
    /// true.
    @inline(__always)
    var halves: (UInt64, UInt64) {
        let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
        return (halves.x.littleEndian, halves.y.littleEndian)
    }

    /// True when one of the sixteen is.
    @inline(__always)
    var isAnywhere: Bool { halves.0 | halves.1 != 0 }

    /// The first that is true; sixteen when none is.
    @inline(__always)
    var first: Int {
        let (low, high) = halves
        return low != 0 ? low.trailingZeroBitCount >> 3 : 8 + high.trailingZeroBitCount >> 3
    }
}
