import Testing

@testable import HuddleCore

@Suite("The words for a search that cannot be understood")
struct SearchProblemTests {
    @Test("every problem says in a line of its own what cannot be understood")
    func messages() {
        let messages = SearchProblem.samples.map(\.message)
        for message in messages {
            #expect(message.count > 10)
            #expect(!message.contains("\n"))
        }
        #expect(Set(messages).count == messages.count)
    }
}
