import HuddleCore
import Testing
import TerminalUI

@testable import HuddleUI

/// The meeting goes on in the room while a laptop sleeps or a shell has the terminal: that time
/// counts, as time on the wall does, until somebody pauses.
@Suite("Time that passes unseen")
struct PassingTimeTests {
    /// The wall clock goes on by so many seconds; the clock that never jumps by so many of them.
    private func asleep(_ driven: Driven, wall: Int64, running: Int64 = 0) -> Driven {
        var driven = driven
        driven.model.clock.now = Instant(seconds: driven.model.clock.now.seconds + wall)
        driven.model.clock.milliseconds += running * 1000
        return driven.later(0)
    }

    private func left(_ driven: Driven) -> Int? {
        driven.meeting.map { MeetingPace(driven.model, $0) }.map { $0.planned - $0.spent }
    }

    @Test("a laptop that slept has the room's time, to the second")
    func sleep() throws {
        let driven = try Driven.atDiscussion()
        let woken = asleep(driven, wall: 40 * 60)
        let before = try #require(left(driven))
        #expect(left(woken) == before - 40 * 60)
        #expect(woken.screen[0].contains("OVER +"))
    }

    @Test("a suspended program has it too, whatever the other clock did")
    func suspend() throws {
        let driven = try Driven.atDiscussion().then("<c-z>")
        #expect(driven.effects.contains(.suspend))
        let back = asleep(driven, wall: 90, running: 90)
        let before = try #require(left(driven))
        #expect(left(back) == before - 90)
    }

    @Test("a pause before sleeping stays a pause")
    func pausedSleep() throws {
        let driven = try Driven.atDiscussion().then("t")
        let woken = asleep(driven, wall: 3600)
        #expect(left(woken) == left(driven))
        #expect(woken.screen[0].contains("paused"))
    }

    @Test("a clock that is set back takes no time from anybody")
    func setBack() throws {
        let driven = try Driven.atDiscussion()
        let back = asleep(driven, wall: -3600)
        let meeting = try #require(back.meeting)
        let pace = MeetingPace(back.model, meeting)
        #expect(pace.spent >= 0)
        #expect(pace.secondsRunning >= 0)
        #expect(pace.planned - pace.spent <= pace.planned)
    }

    @Test("typing from before is kept outside at once when the program wakes")
    func draftAfterSleep() throws {
        let typing = try Driven.atDiscussion().then("cdn: woke")
        let woken = asleep(typing, wall: 3600, running: 3600)
        #expect(woken.line == "dn: woke")
        #expect(woken.model.draftsChangedAt == nil, "it has been kept")
    }

    @Test("one key gives the whole time again, and says so when nothing of it is spent")
    func reset() throws {
        let spent = asleep(try Driven.atDiscussion(), wall: 100)
        let again = try spent.then("0")
        #expect(again.notice == "The whole time again: 3:00 left")
        #expect(left(again) == 180)
        let twice = try again.then("0").notice
        #expect(twice == "The person has the whole time already: 3:00 left.")
    }
}
