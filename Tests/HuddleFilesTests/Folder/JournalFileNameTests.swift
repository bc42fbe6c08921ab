import HuddleCore
import Testing

@testable import HuddleFiles

@Suite struct JournalFileNameTests {
    @Test func `a name reads back as itself`() {
        let name = JournalFileName(began: .sample, writer: "Ward 3", journal: .numbered(5))
        #expect(name.description == "20261121T093102Z-ward-3-00005.jsonl")
        #expect(JournalFileName(name.description) == name)
    }

    @Test(arguments: [
        "", ".jsonl", "x.jsonl", "20261121T093102Z-k7q2x.jsonl", "20261121T093102Z--k7q2x.jsonl",
        "20261121T093102Z-ward3-k7q2x.jsonl.tmp", "20261121T093102Z-ward3-k7q2x (1).jsonl",
        "20261121T093102Z-ward3-k7q2x.sync-conflict-20261121-101500-ABCDEFG.jsonl",
        "20261321T093102Z-ward3-k7q2x.jsonl", "20261121T093102Z-WARD-k7q2x.jsonl",
        "20261121T093102Z-../../etc-k7q2x.jsonl", "20261121X093102Z-ward3-k7q2x.jsonl",
        "20261121T093102Z-ward3-k7q2.jsonl", "20261121T093160Z-ward3-k7q2x.jsonl",
        "20261121T243102Z-ward3-k7q2x.jsonl", "20261121T093102Z-ward--3-k7q2x.jsonl",
        "20261121T093102Z-ward3--k7q2x.jsonl", "２０２６1121T093102Z-ward3-k7q2x.jsonl",
    ])
    func `other names are none`(text: String) {
        #expect(JournalFileName(text) == nil)
    }

    @Test(arguments: [
        ("../../etc/passwd", "etc-passwd"), ("", "other"), ("///", "other"), ("日本", "other"),
        ("A\u{0}B\n", "a-b"), ("Ärzte Team", "rzte-team"),
        (String(repeating: "x", count: 300), String(repeating: "x", count: 24)),
    ])
    func `a writer becomes characters that every disk takes`(text: String, name: String) {
        #expect(text.asFileName == name)
        #expect(name.isFileName)
    }

    @Test func `a long writer is cut before a hyphen, and a name that was cut behind one is read`()
    {
        let name = JournalFileName(
            began: .sample, writer: "Macmillan nurses office 2", journal: .numbered(5))
        #expect(name.writer == "macmillan-nurses-office")
        #expect(JournalFileName("\(name)") == name)
        let old = "20261121T093102Z-macmillan-nurses-office--00005.jsonl"
        #expect(JournalFileName(old)?.description == old)
    }
}
