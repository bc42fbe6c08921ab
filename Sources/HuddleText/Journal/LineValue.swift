/// Where a value stands in a line, and how it is written.
struct LineValue {
    enum Kind { case plainText, escapedText, number, literal }

    /// Of a text, what stands between its quotes.
    let place: Range<Int>
    let kind: Kind

    /// The place of what follows.
    @inline(__always)
    var end: Int {
        switch kind {
        case .plainText, .escapedText: place.upperBound + 1
        case .number, .literal: place.upperBound
        }
    }
}

/// Finds where values end. The bytes must end with a newline: every loop stops there.
extension UnsafeRawBufferPointer {
    /// The value that begins at a place.
    @inline(__always)
    func value(at start: Int) throws(LineFault) -> LineValue {
        if self[start] == .quote { return try text(from: start + 1) }
        return (0x61...0x7A).contains(self[start])
            ? LineValue(place: start..<(try endOfLiteral(from: start)), kind: .literal)
            : LineValue(place: start..<(try endOfNumber(from: start)), kind: .number)
    }

    @inline(__always)
    private func text(from start: Int) throws(LineFault) -> LineValue {
        let end = nextMark(from: start)
        if self[end] == .quote { return LineValue(place: start..<end, kind: .plainText) }
        return LineValue(place: start..<(try endOfEscapedText(from: end)), kind: .escapedText)
    }

    private func endOfEscapedText(from start: Int) throws(LineFault) -> Int {
        var index = start
        while true {
            switch self[index] {
            case .quote: return index
            case .backslash where self[index + 1] >= 0x20: index = nextMark(from: index + 2)
            default: throw .damaged("a text does not end")
            }
        }
    }

    /// The place of the next quote, backslash or control character.
    @inline(__always)
    private func nextMark(from start: Int) -> Int {
        var index = start
        // Ids and words end within eight bytes.
        if index + 8 <= count {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
            let marks =
                ByteSearch.marksOfQuotesAndControls(in: word)
                | ByteSearch.marks(of: .backslash, in: word)
            if marks != 0 { return index + marks.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index + ByteBlock.count <= count {
            let marks = ByteBlock(self, at: index).isEndOfText
            if marks.isAnywhere { return index + marks.first }
            index += ByteBlock.count
        }
        while self[index] >= 0x20, self[index] != .quote, self[index] != .backslash {
            index += 1
        }
        return index
    }

    private func endOfLiteral(from start: Int) throws(LineFault) -> Int {
        var index = start
        while (0x61...0x7A).contains(self[index]) { index += 1 }
        let word = self[start..<index]
        guard
            word.elementsEqual("true".utf8) || word.elementsEqual("false".utf8)
                || word.elementsEqual("null".utf8)
        else { throw .damaged("a value is no value") }
        return index
    }

    @inline(__always)
    private func endOfNumber(from start: Int) throws(LineFault) -> Int {
        var index = start
        // Numbers are nearly always digits up to the next member.
        while self[index].isDigit { index += 1 }
        if self[index] == UInt8(ascii: ","), index > start, self[start] != 0x30 { return index }
        return try endOfRareNumber(from: start)
    }

    private func endOfRareNumber(from start: Int) throws(LineFault) -> Int {
        var index = start
        if self[index] == UInt8(ascii: "-") { index += 1 }
        let isZero = self[index] == UInt8(ascii: "0")
        index = isZero ? index + 1 : try afterDigits(from: index)
        if self[index] == UInt8(ascii: ".") { index = try afterDigits(from: index + 1) }
        if self[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(self[index]) { index += 1 }
            index = try afterDigits(from: index)
        }
        return index
    }

    private func afterDigits(from start: Int) throws(LineFault) -> Int {
        var index = start
        while self[index].isDigit { index += 1 }
        guard index > start else { throw .damaged("a value is no value") }
        return index
    }
}

extension ByteBlock {
    /// Where a quote, a backslash or a control character stands.
    @inline(__always)
    fileprivate var isEndOfText: SIMDMask<SIMD16<Int8>> {
        isEach(ByteBlock(repeating: .quote)) .| isEach(ByteBlock(repeating: .backslash))
            .| (bytes .< SIMD16(repeating: 0x20))
    }
}
