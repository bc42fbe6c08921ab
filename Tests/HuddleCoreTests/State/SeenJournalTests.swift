import Testing

@testable import HuddleCore

@Suite("What has been seen of a journal")
struct SeenJournalTests {
    private let monday = Day(number: 20_000)
    private var tuesday: Day { monday.advanced(by: 1) }

    @Test("lines belong to the day on which they were written, in any order of arrival")
    func days() {
        let lines: [(UInt32, Day)] = [(1, monday), (2, monday), (3, tuesday), (4, tuesday)]
        var forward = SeenJournal()
        var backward = SeenJournal()
        for (line, day) in lines { _ = forward.insert(line, on: day) }
        for (line, day) in lines.reversed() { _ = backward.insert(line, on: day) }
        #expect(forward.day(of: 2) == monday && forward.day(of: 3) == tuesday)
        #expect(backward.day(of: 2) == monday && backward.day(of: 4) == tuesday)
        #expect(forward.lastLine(by: monday) == 2 && forward.lastLine(by: tuesday) == 4)
        #expect(backward.lastLine(by: monday) == 2)
    }

    @Test("before the first day there is nothing, and a line counts once")
    func edges() {
        var seen = SeenJournal()
        let isNew = seen.insert(1, on: monday)
        let isNewAgain = seen.insert(1, on: monday)
        #expect(isNew && !isNewAgain)
        #expect(seen.lastLine(by: monday.advanced(by: -1)) == 0)
        #expect(seen.day(of: 0) == nil)
    }
}
