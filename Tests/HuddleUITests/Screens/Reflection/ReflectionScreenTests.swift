import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

@Suite("Scores on the screen")
struct ReflectionScreenTests {
    @Test("the reflection takes one person's answers after the other")
    func reflection() throws {
        let driven = try Driven.atWrapUp().then("t<enter>7 8 9 6 10<enter>9 8 - 6 10<enter><esc>")
        let meeting = try #require(driven.meeting)
        #expect(driven.model.record.scores(of: meeting).count == 9)
        #expect(driven.text.contains("2 people have answered"))
        #expect(driven.text.contains("mean 8.0"))
    }

    @Test("three minutes are counted down, and what is over is said")
    func time() throws {
        var driven = try Driven.atWrapUp().then("t")
        #expect(driven.text.contains("3:00 left"))
        driven.take(.tick, after: 60_000)
        #expect(driven.text.contains("2:00 left"))
        driven.take(.tick, after: 180_000)
        #expect(driven.text.contains("OVER +1:00"))
        let due = try #require(driven.model.millisecondsUntilDue)
        #expect(due <= 1001)
    }

    @Test("a line that is no scores stays, and says why")
    func refused() throws {
        let driven = try Driven.atWrapUp().then("t<enter>7 eleven<enter>")
        #expect(driven.line == "7 eleven")
        #expect(driven.notice.contains("eleven is no number from 0 to 10"))
        #expect(
            driven.events.allSatisfy { event in
                if case .scoreAdded = event.change { false } else { true }
            })
    }

    @Test("a learning session is scored before and after, and shows the shift")
    func learning() throws {
        let model = try Model.team()
        let place = try #require(model.settings.templates.firstIndex { $0.key == "learning" })
        let downs = String(repeating: "<down>", count: place)
        var driven = try drive(model, "m\(downs)<enter>t<enter>2 3 4 5<enter><esc>")
        driven = try driven.then("<tab><enter>8 7 6 5<enter><esc>")
        #expect(driven.text.contains("before 2.0, after 8.0, up 6.0"))
    }
}
