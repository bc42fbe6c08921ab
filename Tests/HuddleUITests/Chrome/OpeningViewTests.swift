import Testing
import TerminalUI

@testable import HuddleUI

@Suite("The screen while the record is read")
struct OpeningViewTests {
    private func text(_ opening: Opening) -> String {
        let canvas = view(opening, size: Size(width: 80, height: 24), charset: .unicode)
        return (0..<24).map { canvas.row($0).map(\.text).joined() }.joined(separator: "\n")
    }

    @Test("at first only the frame is there: where one is, and how to leave")
    func frame() {
        let opening = Opening(folder: "riverside")
        #expect(text(opening).contains("Huddle · riverside"))
        #expect(text(opening).contains("q quit"))
        #expect(!text(opening).contains("Reading"))
    }

    @Test("a slow reading says how far it is")
    func slow() {
        var opening = Opening(folder: "riverside")
        opening.isSlow = true
        opening.progress = (12, 604)
        #expect(text(opening).contains("Reading the record…"))
        #expect(text(opening).contains("12 of 604 journals"))
    }
}
