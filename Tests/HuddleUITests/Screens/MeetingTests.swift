import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("A meeting on the screen")
struct MeetingTests {
    @Test("a whole meeting goes from roll call to sign-off by keys alone")
    func wholeMeeting() throws {
        var driven = try drive(.make(), "m<enter>A<enter>")
        #expect(driven.screen.contains { $0.contains("Running order: 3 patients") })
        driven = try driven.then("<enter>cdn: woke four times<enter><esc>")
        driven = try driven.then(
            "dstays at home @gp fri<enter><esc>aorder chair @ot fri<enter><esc>")
        let meeting = try #require(driven.model.meeting)
        let first = try #require(driven.model.currentPatient)
        #expect(driven.model.record.result(of: first, in: meeting) == .recorded)
        driven = try driven.then("nxnnf")
        #expect(driven.text.contains("1 without an outcome"))
        driven = try driven.then("<enter>")
        #expect(driven.text.contains("without an outcome"))
        #expect(driven.model.overlay == nil)
        driven = try driven.then("o<enter>")
        #expect(driven.text.contains("Sign off these minutes?"))
        driven = try driven.then("y")
        #expect(driven.model.record.signOff(of: meeting) != nil)
        #expect(driven.model.meeting == nil)
    }
}
