import Testing

@testable import HuddleText

@Suite struct HandEditTests {
    private let rendered = "# Minutes\n\n- one\n- two\n- three\n"

    @Test func `changed lines are named in order, and nothing else`() {
        let edit = HandEdit(of: "# Minutes\n\n- one\n- zwei\n- three\n- four\n", from: rendered)
        #expect(edit.added == ["zwei", "four"])
        #expect(edit.removed == ["two"])
        #expect(edit.text == "Added by hand: zwei / four. Taken out by hand: two")
    }

    @Test func `blank lines and other marks of a list are no edit`() {
        let edit = HandEdit(of: "# Minutes\n\n\n  - one\n- two\n- three\n", from: rendered)
        #expect(edit.isEmpty)
        #expect(edit.text == nil)
    }
}
