import Testing

@testable import HuddleText

@Suite("Keys of members")
struct LineKeyTests {
    @Test("a key has the same mark as its bytes in a line, whatever its length")
    func marks() {
        let keys: [LineKey] = [
            "at", "clock", "patient", "ownerRol", "attendance", "acknowledgedByWhom",
        ]
        for key in keys {
            let marked = Array(key.description.utf8).withUnsafeBytes { KeyMark($0) }
            #expect(marked == key.mark)
        }
        #expect(Set(keys.map(\.mark.bits)).count == keys.count)
    }

    @Test("the next line remembers the day and is not misled by it")
    func days() {
        var days = LastDay()
        func read(_ text: String) -> String? {
            var text = text
            return text.withUTF8 { days.day(UnsafeRawBufferPointer($0))?.description }
        }
        #expect(read("2026-11-21") == "2026-11-21")
        #expect(read("2026-11-21") == "2026-11-21")
        #expect(read("2026-11-31") == nil)
        #expect(read("2026-11-22") == "2026-11-22")
    }
}
