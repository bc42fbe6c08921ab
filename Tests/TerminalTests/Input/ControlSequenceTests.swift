import TerminalUI
import Testing

@testable import CursesTerminal

struct ControlSequenceTests {
    private func pointer(_ bytes: String) -> PointerMove? {
        ControlSequence(Array("\u{1B}[\(bytes)".utf8)[...])?.pointer
    }

    @Test func `the first button going down is a click, the wheel scrolls`() {
        #expect(pointer("<0;12;5M") == .click(Point(x: 11, y: 4)))
        #expect(pointer("<64;1;1M") == .wheelUp)
        #expect(pointer("<65;300;100M") == .wheelDown)
    }

    @Test func `a button let go and other buttons are nothing`() {
        for bytes in ["<0;12;5m", "<2;12;5M", "<35;1;1M", "<0;12M", "0;12;5M"] {
            #expect(pointer(bytes) == nil, "\(bytes)")
        }
    }

    @Test func `a report of the mouse is never a key`() {
        #expect(ControlSequence(Array("\u{1B}[<0;1;1M".utf8)[...])?.key == nil)
        #expect(ControlSequence(Array("\u{1B}[<1;1;1A".utf8)[...])?.key == nil)
    }
}
