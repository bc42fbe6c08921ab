import HuddleCore
import Testing

@Suite("What the last meeting left undone")
struct LeftOverTests {
    @Test(
        "the person's own reason is what is left of the words",
        arguments: [
            ("new, carried over", "new"), ("2 days over, put off", "2 days over"),
            ("new, put off last time", "new"), ("put off last time", ""),
            ("carried over", ""), ("put off", ""), ("unstable", "unstable"), ("", ""),
        ])
    func own(_ reason: String, _ expected: String) {
        #expect(LeftOver.ownReason(in: reason) == expected)
    }
}
