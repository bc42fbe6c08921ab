import HuddleCore
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
        #expect(!text(opening).contains("type ahead"))
    }

    @Test("then what met last, and what can be typed")
    func known() {
        var opening = Opening(folder: "riverside")
        let day = Day(year: 2026, month: 11, day: 18) ?? Day(number: 0)
        opening.meetings = [
            Opening.Meeting(day: day, name: "weekly")
        ]
        opening.stage = .known
        #expect(text(opening).contains("Wed 18 Nov 2026 · weekly"))
        #expect(text(opening).contains("m meets"))
        #expect(!text(opening).contains("Reading"))
    }

    @Test("a slow reading says how far it is")
    func slow() {
        var opening = Opening(folder: "riverside")
        opening.stage = .slow
        opening.progress = Opening.Progress(read: 12, count: 604)
        #expect(text(opening).contains("Reading the record: 12 of 604 journals"))
    }
}
