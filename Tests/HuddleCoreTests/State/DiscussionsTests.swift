import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("The discussions of a meeting")
struct DiscussionsTests {
    private func discussions(_ numbers: [Int]) -> Discussions {
        numbers.reduce(into: Discussions()) { discussions, number in
            _ = discussions.update(.numbered(number)) {
                $0.contributions.append(.numbered(number * 10))
            }
        }
    }

    @Test("are found by person, and begin when they are first changed")
    func found() {
        var discussions = discussions([3, 1, 2])
        #expect(discussions.count == 3)
        #expect(discussions[.numbered(1)]?.contributions == [.numbered(10)])
        #expect(discussions[.numbered(4)] == nil)
        let isNew = discussions.update(.numbered(1)) { $0.contributions = [] }
        #expect(!isNew)
        #expect(discussions[.numbered(1)]?.contributions == [])
        #expect(discussions.count == 3)
    }

    @Test("are the same in whatever order they began")
    func equality() {
        #expect(discussions([1, 2, 3]) == discussions([3, 1, 2]))
        #expect(discussions([1, 2, 3]) != discussions([1, 2]))
        #expect(discussions([1, 2, 3]) != discussions([1, 2, 4]))
        #expect(discussions([1, 2, 2]) != discussions([1, 2]))
    }
}
