import Glibc
import Testing

@testable import TerminalUI

/// The table of widths against the C library, which ncurses believes.
struct CharacterWidthTests {
    private static let scripts: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA1...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x4FF, 0x5D0...0x5EA,
        0x621...0x64A, 0x64B...0x652, 0x905...0x939, 0xE01...0xE3A, 0x1E00...0x1EFF,
        0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FF, 0x2600...0x26FF, 0x3041...0x3096,
        0x30A1...0x30FA, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0xFF01...0xFF5E, 0x1F600...0x1F64F,
        0x20000...0x20100,
    ]

    @Test(arguments: scripts)
    func `the C library gives every character the cells that we count`(
        script: ClosedRange<UInt32>
    ) throws {
        let width = try CharacterWidthTests.width()
        for value in script {
            guard let scalar = Unicode.Scalar(value), !isRestyled(scalar) else { continue }
            let ours = Int32(DisplayWidth.of(scalar))
            #expect(width(Int32(value)) == ours, "U+\(String(value, radix: 16))")
        }
    }

    /// The function `wcwidth`, which Swift's own view of the C library leaves out.
    private static func width() throws -> @convention(c) (Int32) -> Int32 {
        try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
        let symbol = try #require(dlsym(nil, "wcwidth"))
        return unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Int32).self)
    }

    /// Whether cleaning leaves out or replaces the scalar, so that its width never matters.
    private func isRestyled(_ scalar: Unicode.Scalar) -> Bool {
        let kind = ScalarKind(of: scalar)
        return kind != .base && kind != .mark
    }
}
