import Testing

@testable import HuddleCore

@Suite("The words of a refusal")
struct RefusalTests {
    @Test("every refusal says something in one line, without a code alone")
    func messages() {
        let messages = Refusal.samples.map(\.message)
        for message in messages {
            #expect(message.count > 10)
            #expect(!message.contains("\n"))
        }
        #expect(Set(messages).count == messages.count)
    }
}
