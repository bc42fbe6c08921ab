import HuddleCore
import Testing

@testable import HuddleText

@Suite struct LineWordsTests {
    private let journal = SampleJournal(count: 9)

    private func words(_ line: Int) throws -> LineWords {
        try #require(LineWords(Array(journal.lines[line].dropLast())))
    }

    @Test func `blanking keeps the length and everything but the words`() throws {
        let words = try words(1)
        #expect(words.isWordful)
        #expect(!words.areBlank)
        #expect(words.blanked.count == journal.lines[1].count - 1)
        let text = String(decoding: words.blanked, as: UTF8.self)
        #expect(!text.contains("drier") && !text.contains("Ann"))
        #expect(text.contains("districtNurse") && text.contains("\"by\":\"J Baker\""))
        #expect(LineWords(words.blanked)?.areBlank == true)
    }

    @Test func `a blanked line holds by the hash that was kept and by no other`() throws {
        let words = try words(5)
        var lines = journal.lines
        lines[5] = words.blanked + [.newline]
        let bytes = lines.flatMap { $0 }
        #expect(JournalVerification(bytes).problems.map(\.line) == [6])
        #expect(JournalVerification(bytes, removed: [5: [words.hash]]).problems.isEmpty)
        let other = try self.words(1).hash
        #expect(JournalVerification(bytes, removed: [5: [other]]).problems.map(\.line) == [6])
        #expect(JournalReading(bytes).events.count == journal.events.count)
    }

    @Test func `a kept hash does not cover a line whose words were changed`() throws {
        var lines = journal.lines
        let hash = try words(1).hash
        lines[1] = Array(
            String(decoding: lines[1], as: UTF8.self).replacing("drier", with: "wetter").utf8)
        let bytes = lines.flatMap { $0 }
        #expect(JournalVerification(bytes, removed: [1: [hash]]).problems.map(\.line) == [2])
    }

    @Test func `a line without words says so`() throws {
        #expect(try !words(4).isWordful)
        #expect(LineWords(Array("no line".utf8)) == nil)
    }

    @Test func `lines are found by their number`() {
        let range = JournalLines.range(of: 7, in: journal.bytes)
        #expect(range.map { Array(journal.bytes[$0]) + [.newline] } == journal.lines[7])
        #expect(JournalLines.range(of: 70, in: journal.bytes) == nil)
    }
}
