import Testing

@testable import HuddleCore

@Suite("Places of lines")
struct RecordPlacesTests {
    private let journal = JournalID(random: 12_345)

    private func line(_ sequence: UInt32) -> RecordID {
        RecordID(journal: journal, sequence: sequence)
    }

    @Test("each line keeps its place in whatever order lines come")
    func places() {
        var places = RecordPlaces()
        let sequences = (1...500).map { UInt32($0 * 37 % 503) }
        for (place, sequence) in sequences.enumerated() {
            let isNew = places.add(line(sequence), at: place)
            #expect(isNew)
        }
        for (place, sequence) in sequences.enumerated() { #expect(places[line(sequence)] == place) }
    }

    @Test("a row ends where it may, and goes on", arguments: [63, 64, 65, 4095, 4096, 4097])
    func rowEnds(_ sequence: UInt32) {
        var places = RecordPlaces()
        let lines = [line(sequence), line(sequence + 1), line(sequence + 64), line(1)]
        for (place, line) in lines.enumerated() {
            let isNew = places.add(line, at: place)
            #expect(isNew && places[line] == place)
        }
        for (place, line) in lines.enumerated() { #expect(places[line] == place) }
        #expect(places[line(sequence + 2)] == nil)
    }

    @Test("a line has one place")
    func once() {
        var places = RecordPlaces()
        _ = places.add(line(1), at: 0)
        let isNew = places.add(line(1), at: 1)
        #expect(!isNew)
        #expect(places[line(1)] == 0)
    }

    @Test("a number beyond all measure is kept like any other", arguments: [5_000_000, UInt32.max])
    func far(_ sequence: UInt32) {
        var places = RecordPlaces()
        _ = places.add(line(sequence), at: 0)
        _ = places.add(line(1), at: 1)
        #expect(places[line(sequence)] == 0)
        #expect(places[line(1)] == 1)
        #expect(places[line(sequence - 1)] == nil)
        let isNew = places.add(line(sequence), at: 2)
        #expect(!isNew)
    }
}
