import HuddleCore
import HuddleText
import Testing

@Suite struct DraftTests {
    private func draft(_ text: String, cursor: Int = 1) -> Draft {
        Draft(
            meeting: MeetingID(RecordID(journal: JournalID(random: 3), sequence: 1)),
            kind: "contribution", typed: (text: text, cursor: cursor))
    }

    @Test func `drafts read back as they were`() {
        let drafts = [
            draft("one"), draft("two\n\"three\"\u{1B}\u{202E}"), draft("日本 👩‍👩‍👧", cursor: 4),
        ]
        #expect(Draft.drafts(in: Draft.bytes(of: drafts)) == drafts)
    }

    @Test func `a torn or damaged line costs that draft only`() {
        let bytes = Draft.bytes(of: [draft("one"), draft("two")])
        #expect(Draft.drafts(in: bytes.dropLast()) == [draft("one")])
        #expect(Draft.drafts(in: Array("nonsense\n".utf8) + bytes).count == 2)
        #expect(Draft.drafts(in: []).isEmpty)
    }

    @Test func `a cursor beyond the text stands at its end`() {
        let drafts = Draft.drafts(in: Draft.bytes(of: [draft("one", cursor: 900)]))
        #expect(drafts.map(\.cursor) == [3])
    }
}
