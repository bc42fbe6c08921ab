import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

/// Every kind of screen at every size that is promised: its letters in UTF-8, its letters in ASCII,
/// and the roles of its cells, each as one number.
///
/// A number that changed says that a screen looks different: look at it, then put the table that the
/// test prints in the place of this one.
@Suite("Screens by size and charset")
struct ScreenMatrixTests {
    private static let ways = [
        ("home", ""), ("roll call", "m<enter>A"), ("order", "m<enter>A<enter>"),
        ("discussion", "m<enter>A<enter>jj<enter>cdn: woke four times<enter><esc>"),
        ("typing", "m<enter>A<enter>jj<enter>cdn: calmer<enter><esc>aorder chair @ot fri"),
        ("help", "m<enter>A<enter>jj<enter>?"), ("past", "m<enter>A<enter>jj<enter>m"),
        ("wrap-up", "m<enter>A<enter>f"), ("minutes", "r<enter>"), ("actions", "a"),
        ("register", "p"), ("record", "p<enter>"), ("team", "t"), ("measures", "s"),
    ]
    private static let sizes = [(80, 24), (120, 36), (100, 30), (200, 60), (40, 10)]

    private static let expected = """
        home 80x24 21f1bba6 f5672b26 d13516c1
        home 120x36 b392fbeb 5c9d70b8 c7634621
        home 100x30 48df7062 835313bb 293b719d
        home 200x60 6ec723eb 861ca798 485ba159
        home 40x10 8fc23f1a 5a6e7e7a 10051e76
        roll call 80x24 4137b5c6 4c380702 c91ba3ca
        roll call 120x36 2650d8bb eecc0dd7 2a9f8818
        roll call 100x30 33781c9c 249ac6cc 5a1eeb86
        roll call 200x60 af9cdb60 64b33a81 9638e66e
        roll call 40x10 244704e9 a8d480e5 781c413c
        order 80x24 9bb48e8a 40a87f95 f94c2381
        order 120x36 44eba7bc 4447b093 0f88ee41
        order 100x30 be2e6a97 7442c016 c18f809f
        order 200x60 8e9d82eb feb8ccf8 a4fac99f
        order 40x10 f2100a0f 2682b415 7322a508
        discussion 80x24 3f56be44 0b9fd5c1 1fa1e9a2
        discussion 120x36 8c9fe1ff c77c77e1 aa2ccece
        discussion 100x30 21ce0180 0616a530 45ac8100
        discussion 200x60 73b5c176 cb848265 c74e5015
        discussion 40x10 7e828a31 52105df7 91af9da4
        typing 80x24 7d308514 d8612c8e cdaa93d1
        typing 120x36 ed9a7509 81d89b42 a57e4c5e
        typing 100x30 77a95c5a e3651d2d be287d73
        typing 200x60 013f2d21 4c864cbb 6300efb3
        typing 40x10 71d0b1f2 f1787655 fe698567
        help 80x24 fa3a5342 113fbf4c 19b2e428
        help 120x36 4b877ed1 9cb0b01f 8e56053f
        help 100x30 6f0aa823 21cd8e03 af1f7572
        help 200x60 a4cf4740 39c3464b 4159037c
        help 40x10 5f79f9d7 d924ba86 79e3b45b
        past 80x24 abe2de6c 32bdcc94 c46145ec
        past 120x36 e12bddbd 46e3a9d5 493335cd
        past 100x30 c625138e c61cff42 ab47a59e
        past 200x60 b2a3daf3 ace8bad6 7999eead
        past 40x10 b75920ab 0d6eacc5 70d16af5
        wrap-up 80x24 809efdaa 25e42e5b 30d109a9
        wrap-up 120x36 ebacc8f4 ec862de5 970e82aa
        wrap-up 100x30 cea70837 ca22c2e8 f511c216
        wrap-up 200x60 362ff50a 5b9aac81 63294414
        wrap-up 40x10 9b74770a f92e6ba0 338ed124
        minutes 80x24 67cd283a cf50126a 5079dfc9
        minutes 120x36 a37ece71 081fabda 6a5978e3
        minutes 100x30 ac9cd116 4e72785a 205b113a
        minutes 200x60 1a9f0c9d dc6b9eef e40b6b30
        minutes 40x10 381c2c6b 6446ec78 48fa6202
        actions 80x24 d6948ccc fc4df894 5189e2c5
        actions 120x36 1f81d6a0 246cbdec 2a30b144
        actions 100x30 96e17301 66e3c16d ce4721da
        actions 200x60 c01c5280 c6e58dc8 85552708
        actions 40x10 3dfc8a8b 795567f9 b9a9858e
        register 80x24 b34c6cac e89b1783 65ad1cbe
        register 120x36 16234d4c d34e6d0b eeac9196
        register 100x30 44593ec0 f00e75c7 f62babca
        register 200x60 8c1a8b1b 431f7d94 76995fc4
        register 40x10 eb842cdc 17966e88 dd8e5bf1
        record 80x24 e2c61046 ff652c37 ff611af8
        record 120x36 6897583a 67c77c0b 7f372aba
        record 100x30 6399ad08 607bab5d df80b0da
        record 200x60 2c16a9d9 43e71e6c ace4859e
        record 40x10 cfc761a1 94a2cf93 332b4c91
        team 80x24 2ed92c21 83e846fa 20fd3768
        team 120x36 8f5df331 981036ca 1d52c290
        team 100x30 36fbaa59 aea15382 f01245ec
        team 200x60 c34f04fd a16017f4 a25486d2
        team 40x10 67e8cfd8 a6486c0b ad65d053
        measures 80x24 9fd55a63 561d7f26 77707467
        measures 120x36 2e0f2483 7aae0ea8 d6ab215e
        measures 100x30 09f85ea2 313f5319 cbc674d4
        measures 200x60 73c86788 eaeb2451 446c0dd3
        measures 40x10 ea0d8d2e b02a6e8a da9b5628
        """

    @Test("every screen is as it was last looked at")
    func unchanged() throws {
        var rows: [String] = []
        for (name, way) in Self.ways {
            for (width, height) in Self.sizes {
                let size = Size(width: width, height: height)
                var frames: [Charset: Canvas] = [:]
                for charset in [Charset.unicode, .ascii] {
                    let model = try Model.team(size: size, charset: charset)
                    frames[charset] = try view(drive(model, way).model)
                }
                let (letters, plain) = (frames[.unicode], frames[.ascii])
                let marks = [letters?.text(), plain?.text(), letters?.roles().joined()]
                    .map { checksum($0 ?? "") }
                rows.append("\(name) \(width)x\(height) \(marks.joined(separator: " "))")
            }
        }
        let known = Set(Self.expected.split(separator: "\n").map(String.init))
        let new = rows.filter { !known.contains($0) }
        if !new.isEmpty || known.count != rows.count {
            Issue.record(
                "look at:\n\(new.joined(separator: "\n"))\n\nthe table:\n\(rows.joined(separator: "\n"))"
            )
        }
    }

    @Test("in ASCII every cell stands where it stands in UTF-8", arguments: ways.map(\.1))
    func samePlaces(way: String) throws {
        let unicode = try view(drive(Model.team(), way).model)
        let ascii = try view(drive(Model.team(charset: .ascii), way).model)
        #expect(ascii.text().unicodeScalars.allSatisfy { $0.isASCII })
        #expect(unicode.size == ascii.size)
        #expect(unicode.cursor == ascii.cursor)
    }

    /// A short number for a long text.
    private func checksum(_ text: String) -> String {
        let hash = text.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}
