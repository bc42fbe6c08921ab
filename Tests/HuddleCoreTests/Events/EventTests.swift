import HuddleCore
import HuddleTesting
import Testing

@Suite("Events and the pen that writes them")
struct EventTests {
    private let change = Change.patientAdded([.name: "Ann"])

    @Test("the events of one command name its first")
    func command() {
        var pen = Pen(journal: JournalID(random: 1), by: "Sam")
        _ = pen.write([change], at: .make(), after: 0)
        let events = pen.write([change, change, change], at: .make(), after: 0)
        #expect(events.map(\.step) == [0, 1, 2])
        #expect(events.allSatisfy { $0.command == events[0].id })
        #expect(events.map(\.id.sequence) == [2, 3, 4])
    }

    @Test("a new event is later than everything its writer has seen")
    func clock() {
        var pen = Pen(journal: JournalID(random: 1), by: "Sam")
        #expect(pen.write([change], at: .make(), after: 41).map(\.clock) == [42])
        #expect(pen.write([change], at: .make(), after: 7).map(\.clock) == [43])
    }

    @Test("a clock at its end stays there")
    func clockAtEnd() {
        var pen = Pen(journal: JournalID(random: 1), by: "Sam")
        #expect(
            pen.write([change, change], at: .make(), after: .max).map(\.clock) == [.max, .max])
    }

    @Test("a step that no line could have counts as none", arguments: [-1, 5, 6, Int.max, Int.min])
    func impossibleStep(_ step: Int) {
        let event = Event(
            id: PatientID.numbered(5).record, clock: 0, at: .make(), by: "Sam", step: step,
            change: change)
        #expect(event.step == 0)
        #expect(event.command == event.id)
        var record = TeamRecord()
        record.apply(event)
        #expect(record.allPatients.count == 1)
    }

    @Test("a step beyond what any command gives counts as none")
    func hugeStep() {
        let id = PatientID.numbered(4_000_000_000).record
        let event = Event(
            id: id, clock: 9, at: .make(), by: "Sam", step: 3_999_999_999, change: change)
        #expect(event.step == 0)
    }

    @Test("events are in order of clock, then journal and line")
    func order() {
        let id = PatientID.numbered(1).record
        #expect(Stamp(clock: 1, id: id.advanced(by: 5)) < Stamp(clock: 2, id: id))
        #expect(Stamp(clock: 2, id: id) < Stamp(clock: 2, id: id.advanced(by: 1)))
    }
}
