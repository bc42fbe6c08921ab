import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The title of a text")
struct TextTitleTests {
    private let title = TextTitle(forms: ["Minutes 14 Nov 2026 · version 2 of 2", "Minutes"])

    @Test(
        "it stands alone where nobody's part goes on, in the longest words that the room holds",
        arguments: [(36, "Minutes 14 Nov 2026 · version 2 of 2"), (35, "Minutes")])
    func alone(room: Int, words: String) {
        #expect(title.words(continuing: nil, room: room) == words)
    }

    @Test(
        "it gives way before the name does, and a name is cut behind a word",
        arguments: [
            (58, "Minutes 14 Nov 2026 · version 2 of 2 · Ada Long, continued"),
            (57, "Minutes · Ada Long, continued"),
            (28, "Ada Long, continued"),
            (18, "Ada…, continued"),
        ])
    func continued(room: Int, words: String) {
        #expect(title.words(continuing: "Ada Long", room: room) == words)
        #expect(DisplayWidth.of(words) <= room)
    }
}
