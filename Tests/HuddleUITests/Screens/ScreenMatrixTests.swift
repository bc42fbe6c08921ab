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
        home 120x36 dc25c0a3 6a2a08f4 cad72115
        home 100x30 48df7062 835313bb 293b719d
        home 200x60 007468a3 02d50f14 13480a6d
        home 40x10 8fc23f1a 5a6e7e7a 10051e76
        roll call 80x24 4137b5c6 4c380702 c91ba3ca
        roll call 120x36 2650d8bb eecc0dd7 2a9f8818
        roll call 100x30 33781c9c 249ac6cc 5a1eeb86
        roll call 200x60 37b35a4a f2c3247e 96250268
        roll call 40x10 a5457034 694d6cd4 ce038576
        order 80x24 3b8302aa 24be9f75 9a5c73a1
        order 120x36 e55beb1c 917bbb33 895c6421
        order 100x30 46b8b337 d7239a36 ebecb9ff
        order 200x60 a0ed6003 274b3354 9fd40933
        order 40x10 f2100a0f 2682b415 7322a508
        discussion 80x24 92c9b84c c6a0c2d3 61afa726
        discussion 120x36 53783941 b623ba7f 35a903f8
        discussion 100x30 03eec71c a2bd6eac f6ce4b84
        discussion 200x60 ecddf10d f6ac9fdc deac8612
        discussion 40x10 95f07615 e1d6764f 4593907d
        typing 80x24 976eac6d 9829b6a7 cf1d5603
        typing 120x36 6f216a34 a6b61eab b94e6fa4
        typing 100x30 fa24e3f3 3cf871b8 e099b749
        typing 200x60 5e076e3c 694bf5a6 05609569
        typing 40x10 71d0b1f2 f1787655 fe698567
        help 80x24 d3b4f858 1bacfa4e 19b2e428
        help 120x36 6dfea40b a301bcb1 fb381a3f
        help 100x30 93526788 908d2c88 d6ad69e6
        help 200x60 149ec13b 732e3fc8 823348be
        help 40x10 ddfb6329 fa8e02c4 79e3b45b
        past 80x24 abe2de6c 32bdcc94 c46145ec
        past 120x36 8597f5ed 2ff985e5 5943fe99
        past 100x30 ef0082b2 4976fb7e 42626062
        past 200x60 f6f1528b 33d07b7a 774e9df9
        past 40x10 b75920ab 0d6eacc5 70d16af5
        wrap-up 80x24 519679c2 24fb44ef e30cb215
        wrap-up 120x36 6c3b18bc 42006149 90778f06
        wrap-up 100x30 ea8c948f a8556da4 34440f0a
        wrap-up 200x60 0476211e b0c7bf8d 468e3794
        wrap-up 40x10 9776fd7e fa0f206c 338ed124
        minutes 80x24 f75ab44b 3afca0df 9d9dc4bd
        minutes 120x36 d2c3ec32 69556b50 b3780cf1
        minutes 100x30 a8895914 459d8bac fddf80af
        minutes 200x60 3780447f 869b7961 1329e60c
        minutes 40x10 819718d7 e83794f4 48fa6202
        actions 80x24 be2e7a8b 19469b58 4f530015
        actions 120x36 83f70121 9aee59ec e8b8c9d4
        actions 100x30 8ff88146 be38b363 ce4721da
        actions 200x60 16296699 a5177738 deeb7c08
        actions 40x10 3dfc8a8b 795567f9 b9a9858e
        register 80x24 1c7d89e0 aa976fbb b3b783ea
        register 120x36 4b6c7ada a38e8b71 832e5ff6
        register 100x30 6e2b666e 815ae315 44ec1a0a
        register 200x60 e5e878a3 c71825d0 5a29f66c
        register 40x10 eb842cdc 17966e88 dd8e5bf1
        record 80x24 e2c61046 ff652c37 ff611af8
        record 120x36 3b4b53f6 bfd8a703 1a4ba3f6
        record 100x30 642cf7a4 a9be4c4d ee220c16
        record 200x60 87c24e11 59c9a3e0 5807f55a
        record 40x10 3e4b5502 8c10be4e 5cd0328d
        team 80x24 91ea9679 1e0b6cb6 3554e894
        team 120x36 ea700c29 c5b1d2a6 a76b569c
        team 100x30 b216d691 fd01fbbe 258beb18
        team 200x60 b5485929 6c3cc576 311f219c
        team 40x10 67e8cfd8 a6486c0b ad65d053
        measures 80x24 9fd55a63 561d7f26 77707467
        measures 120x36 10761fb3 2a9b772c b3d55692
        measures 100x30 87e04766 8709408d 5b018090
        measures 200x60 f2c93c1b a061e916 113c7129
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
