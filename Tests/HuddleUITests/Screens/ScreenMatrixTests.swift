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
        home 80x24 6a94f981 a7401801 5d99b352
        home 120x36 fd03179a 2a579b99 16491f38
        home 100x30 cf2d52b5 05ed42c4 7275bce1
        home 200x60 f8045191 15f13380 da380caa
        home 40x10 8fc23f1a 5a6e7e7a 10051e76
        roll call 80x24 65c99b5b 73612597 c91ba3ca
        roll call 120x36 c1eb99fe e9c5e3ba 2a9f8818
        roll call 100x30 d265c98d 76f07b3d 5a1eeb86
        roll call 200x60 2f5a4abf c21a6c44 8ca9a3e3
        roll call 40x10 244704e9 a8d480e5 781c413c
        order 80x24 9bb48e8a 40a87f95 f94c2381
        order 120x36 e9b8f000 9cbc340f a951b0bc
        order 100x30 be2e6a97 7442c016 c18f809f
        order 200x60 e24dcbf1 f0eb3040 8965e4c4
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
        past 80x24 dc1432be a8b854e6 e0a5c026
        past 120x36 61eb800f 118ee437 69d93a9c
        past 100x30 4aab10e2 1b8701de d9f229b3
        past 200x60 8a56f029 cc25c7da 7ca7be3c
        past 40x10 b75920ab 0d6eacc5 70d16af5
        wrap-up 80x24 809efdaa 25e42e5b 30d109a9
        wrap-up 120x36 ebacc8f4 ec862de5 970e82aa
        wrap-up 100x30 5bf196a9 1af94c44 7fa86deb
        wrap-up 200x60 8305a8a2 b99608f3 e2667f13
        wrap-up 40x10 9b74770a f92e6ba0 338ed124
        minutes 80x24 13e20e7a 666de16a 32d2cb95
        minutes 120x36 85d2795b eb37e8e6 026f2a08
        minutes 100x30 ca7d426e 77535592 0a0b7fba
        minutes 200x60 0a3f592f c14f4cfd 63b688ab
        minutes 40x10 381c2c6b 6446ec78 48fa6202
        actions 80x24 9ce83b03 3717064b cd4b156c
        actions 120x36 9c857e43 ed4f1be7 9547713d
        actions 100x30 72d9e8e6 2ec2872a a72d21c4
        actions 200x60 e8394ee3 b60ae32b e766e341
        actions 40x10 d7e219d4 f28b9f12 5aec0af0
        register 80x24 8a7d275d 06f2d0c2 19fe64f5
        register 120x36 a2e87aac bb7dae51 532cb7b3
        register 100x30 81e9ec98 7b6614c5 25e8b747
        register 200x60 07ef1301 d986a784 c46db79d
        register 40x10 eb842cdc 17966e88 dd8e5bf1
        record 80x24 c2cb494e 7fd5f179 8dc13cec
        record 120x36 cc8bd886 19d55351 ce2082d9
        record 100x30 1ecde0ac 056a2c2d 1af1605a
        record 200x60 89b83d73 e7ac8d0c 063beead
        record 40x10 cfc761a1 94a2cf93 332b4c91
        team 80x24 b2a8a1e8 2e5eaec5 ad4f26f0
        team 120x36 9ee6209b 2c79acf6 9cbc2b0b
        team 100x30 31dd42f3 cc16739e d4de5e57
        team 200x60 e2c49fcf 6f14d2a4 00271049
        team 40x10 67e8cfd8 a6486c0b ad65d053
        measures 80x24 c12b2329 c42789d6 96b92609
        measures 120x36 f3e2eeb9 0fea727c e148a627
        measures 100x30 9607c8fe 7739f301 e59e0fba
        measures 200x60 0782cf1c 0538a5e3 949b0dba
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
