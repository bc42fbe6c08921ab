import HuddleCore
import HuddleTesting
import Testing

@Suite("Ids")
struct RecordIDTests {
    @Test("a journal is named by five characters that survive")
    func journal() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<200 {
            let id = JournalID(random: UInt32.random(in: 0...UInt32.max, using: &random))
            #expect(id.description.utf8.count == 5)
            #expect(JournalID(id.description) == id)
        }
    }

    @Test("a record is its journal and its line")
    func record() throws {
        let id = try #require(RecordID("k7q2x-17"))
        #expect(id.journal.description == "k7q2x")
        #expect(id.sequence == 17)
        #expect(id.description == "k7q2x-17")
        #expect(id.advanced(by: 2).description == "k7q2x-19")
    }

    @Test(
        "what is no id is nil",
        arguments: [
            "", "k7q2x", "k7q2x-", "-17", "k7q2x-17-1", "k7q2-17", "k7q2xx-17", "k7q2x-+1",
            "K7Q2X-1",
            "ilouk-1", "k7q2x-4294967296", "k7q2x- 1", "é7q2-1",
        ])
    func noID(_ text: String) {
        #expect(RecordID(text) == nil)
        #expect(PatientID(text) == nil)
    }

    @Test("ids are in order of journal and line")
    func order() throws {
        let ids = try ["00000-2", "00000-10", "00001-1"].map { try #require(RecordID($0)) }
        #expect(ids == ids.shuffled().sorted())
    }
}
