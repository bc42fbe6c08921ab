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
        home 80x24 beca5ea1 0d5a2d21 9464ad09
        home 120x36 09a6d190 8d40ad69 fa462f44
        home 100x30 acc6f7fd 9792228a 49601d44
        home 200x60 49e68990 7cffa849 d700579c
        home 40x10 8fc23f1a 5a6e7e7a 10051e76
        roll call 80x24 4137b5c6 4c380702 c91ba3ca
        roll call 120x36 2650d8bb eecc0dd7 2a9f8818
        roll call 100x30 33781c9c 249ac6cc 5a1eeb86
        roll call 200x60 42f3e173 9078d72f b22891da
        roll call 40x10 b8e89543 91e8fc23 4e85696f
        order 80x24 5b0f64b9 b1641f2a 55f664f0
        order 120x36 c4349590 1c66113d d6eca509
        order 100x30 46b8b337 d7239a36 ebecb9ff
        order 200x60 64628d90 80745f3d 68efdd49
        order 40x10 e7dace77 b3da90a7 2e1c5ddd
        discussion 80x24 084f6a08 8a7ae7cf e0cfa2c2
        discussion 120x36 8c6d7589 9c470653 8e8d734b
        discussion 100x30 b9b6e024 50f8fc48 30cf4338
        discussion 200x60 4e58df8d d4dfaec0 79027296
        discussion 40x10 a771a87d f756b5f7 1bdb903d
        typing 80x24 976eac6d 9829b6a7 cf1d5603
        typing 120x36 6f216a34 a6b61eab b94e6fa4
        typing 100x30 fa24e3f3 3cf871b8 e099b749
        typing 200x60 5e076e3c 694bf5a6 05609569
        typing 40x10 71d0b1f2 f1787655 fe698567
        help 80x24 92989122 0034fb18 5301e0e4
        help 120x36 979c6ffa c383dbb2 94a8d453
        help 100x30 7fa7ae4d 9abb2af9 67122462
        help 200x60 6fa86a1f 4846eea2 e6b28efa
        help 40x10 c32aff64 29b6c82c dbb7609a
        past 80x24 322c9c00 209a0e98 237ecdc4
        past 120x36 b534eb9a 12111612 9a99e6cb
        past 100x30 ddf7a53b f1eb5c2f e666aef4
        past 200x60 92fb4438 6da43fe3 f10a422b
        past 40x10 b75920ab 0d6eacc5 70d16af5
        wrap-up 80x24 1a16f25c 9b893de5 50dcb7af
        wrap-up 120x36 558456d6 2902d26f 5e206aac
        wrap-up 100x30 1d7b2051 32333412 81f749a8
        wrap-up 200x60 5075c1c5 c12b2fb8 c92b554e
        wrap-up 40x10 e6c42583 5f0a174f 91c697c6
        minutes 80x24 76882746 100804f2 8d7753cf
        minutes 120x36 fc6b61bb 578ffe21 bb4aba8f
        minutes 100x30 253758fd ae4379b5 351367a5
        minutes 200x60 2f8972d4 35b12db6 a88e7e52
        minutes 40x10 819718d7 e83794f4 48fa6202
        actions 80x24 be2e7a8b 19469b58 4f530015
        actions 120x36 223f1376 b9d2d3f5 b82b99d6
        actions 100x30 26a50d69 29a0087e 72e61140
        actions 200x60 3b233b0e 6df80a09 1d690ffa
        actions 40x10 f748fbf6 723d4360 c029eaad
        register 80x24 1733c5b1 cc3ab2e8 b59c6dfc
        register 120x36 960c5983 5c299006 f9a6eb98
        register 100x30 65605ddf 5a8e2342 34bccc5c
        register 200x60 bffb1af0 9dd2ada1 207d6c8e
        register 40x10 39dfcbdc f34b0216 691d2f07
        record 80x24 4403ce72 78b318f1 6b59ed90
        record 120x36 432aea27 edeb6290 4421256c
        record 100x30 6cbd7bcd 3e52ba3a dbc9f54c
        record 200x60 b2e76066 bc3213b1 f9e067c0
        record 40x10 1830c2ac 14cc42ab 0649682a
        team 80x24 d36e852e 9148ffe7 e634ca9a
        team 120x36 bcb310de be06ec57 27b361e2
        team 100x30 93ad79e6 b9da736f d916d95e
        team 200x60 6608f7de 0b30bea7 8862c8e2
        team 40x10 2f1d59f4 dd72e6cf 0af88c30
        measures 80x24 78179511 5efceb92 d9086671
        measures 120x36 c764c5a6 4c5d6403 0fe153c2
        measures 100x30 3e623026 a711937b 87dc22e0
        measures 200x60 27d42a0c aedaeb37 ca8f3ec9
        measures 40x10 a7bf3b50 ded2a30d 7ad84bf6
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
