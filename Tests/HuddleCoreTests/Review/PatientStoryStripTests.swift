import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("Stages over time as a strip")
struct PatientStoryStripTests {
    private let first = Instant.make().utcDay

    private func story(_ marks: [(day: Int, value: String)], died: Int? = nil) -> PatientStory {
        PatientStory(
            patient: .numbered(0),
            stages: marks.map { .init(day: first.advanced(by: $0.day), value: $0.value) },
            moves: [], died: died.map { first.advanced(by: $0) }, chapters: [])
    }

    @Test("each stage takes the cells of the days that it lasted, and one at least")
    func widths() {
        let story = story([(0, "B"), (60, "C"), (99, "D")])
        #expect(story.stageStrip(until: first.advanced(by: 100), cells: 10) == "BBBBBBCCCD")
    }

    @Test("one stage alone has no strip")
    func one() {
        #expect(story([]).stageStrip(until: first, cells: 10) == nil)
        #expect(story([(0, "B")]).stageStrip(until: first.advanced(by: 9), cells: 10) == nil)
    }

    @Test("nobody has a stage after their death")
    func death() {
        let story = story([(0, "B"), (5, "C")], died: 10)
        #expect(story.stageStrip(until: first.advanced(by: 100), cells: 10) == "BBBBBCCCCC")
    }

    @Test(
        "a stage that was noted after the day of death takes one cell, and no stage is longer",
        arguments: [1, 0, -400])
    func notedAfterDeath(died: Int) throws {
        let story = story([(0, "B"), (300, "C")], died: died)
        let strip = try #require(story.stageStrip(until: first.advanced(by: 400), cells: 10))
        #expect(strip == (died == 1 ? "BBBBBBBBBBC" : "BC"))
    }

    @Test("a machine whose clock was wrong makes the strip no longer")
    func wrongClock() throws {
        let ahead = story([(400, "B"), (10, "C"), (20, "D")])
        #expect(ahead.stageStrip(until: first.advanced(by: 100), cells: 10) == "BCD")
        let between = story([(0, "B"), (80, "C"), (40, "D")])
        #expect(between.stageStrip(until: first.advanced(by: 100), cells: 10) == "BBBBBBBBCDD")
    }
}
