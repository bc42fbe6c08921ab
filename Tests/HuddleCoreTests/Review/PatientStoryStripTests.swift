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
}
