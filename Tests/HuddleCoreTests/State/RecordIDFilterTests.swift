import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("A filter of ids")
struct RecordIDFilterTests {
    private func id(_ number: Int) -> RecordID { PatientID.numbered(number).record }

    @Test("never misses an id that was inserted")
    func inserted() {
        var filter = RecordIDFilter()
        for number in 1...2000 {
            filter.insert(id(number))
            #expect(filter.mayContain(id(number)))
        }
    }

    @Test("is sure of most others")
    func others() {
        var filter = RecordIDFilter()
        for number in 1...400 { filter.insert(id(number)) }
        let mistaken = (401...2400).count { filter.mayContain(id($0)) }
        #expect(mistaken < 400)
    }

    @Test("knows nothing at first")
    func empty() {
        #expect(!(1...100).contains { RecordIDFilter().mayContain(id($0)) })
    }
}
