import HuddleTesting
import Testing

@testable import HuddleCore

@Suite("A table of what lines brought into being")
struct RecordTableTests {
    private let journals = [JournalID(random: 7), JournalID(random: 1_000_003)]

    private func patient(_ journal: Int, _ sequence: UInt32, name: String = "") -> Patient {
        let id = RecordID(journal: journals[journal], sequence: sequence)
        let event = Event(
            id: id, clock: UInt64(sequence), at: Instant(seconds: 0), by: "Sam",
            change: .patientAdded([.name: name]))
        return Patient(event, values: [.name: name])
    }

    @Test("a value is found by its id and by no other")
    func finds() {
        var table = RecordTable<Patient>()
        table.add(patient(0, 3, name: "Ann"))
        #expect(table[patient(0, 3).id] == patient(0, 3, name: "Ann"))
        #expect(table[patient(0, 2).id] == nil)
        #expect(table[patient(0, 4).id] == nil)
        #expect(table[patient(1, 3).id] == nil)
        #expect(table.stamp(of: patient(0, 3).id) == patient(0, 3).stamp)
    }

    @Test("two tables with the same values are equal in whatever order these came")
    func equality() {
        let all = (1...300).flatMap { [patient(0, $0), patient(1, $0 * 7)] }
        var forwards = RecordTable<Patient>()
        var backwards = RecordTable<Patient>()
        for value in all { forwards.add(value) }
        for value in all.reversed() { backwards.add(value) }
        #expect(forwards == backwards)
        let changed = backwards.update(all[5].id) {
            $0.insert(.init("Bea", stamp: Stamp(clock: 999, id: all[5].stamp.id)), in: .name)
        }
        #expect(changed)
        #expect(forwards != backwards)
    }

    @Test("what arrives late goes in front of what it comes before", arguments: 0..<20)
    func arrivals(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let all = (1...40).map { patient(0, $0) }
        var table = RecordTable<Patient>()
        var list: [PatientID] = []
        for value in all.shuffled(using: &random) {
            let arrival = table.add(value)
            list.insert(value.id, by: arrival)
        }
        #expect(list == all.map(\.id))
    }

    @Test("a copy keeps what it had when the other is changed")
    func copies() {
        var table = RecordTable<Patient>()
        for sequence in UInt32(1)...200 { table.add(patient(0, sequence)) }
        let copy = table
        table.add(patient(0, 201))
        #expect(copy.count == 200)
        #expect(copy[patient(0, 201).id] == nil)
        #expect(table.values.count == 201)
        #expect(table.keys.count == 201)
    }

    @Test("the same id a second time changes nothing")
    func twice() {
        var table = RecordTable<Patient>()
        table.add(patient(0, 1, name: "Ann"))
        table.add(patient(0, 1, name: "Bea"))
        #expect(table.count == 1)
        #expect(table[patient(0, 1).id] == patient(0, 1, name: "Ann"))
    }

    @Test("a value that is not there is not changed")
    func unknown() {
        var table = RecordTable<Patient>()
        let changed = table.update(patient(0, 1).id) { _ in }
        #expect(!changed)
        #expect(table.isEmpty)
    }
}
