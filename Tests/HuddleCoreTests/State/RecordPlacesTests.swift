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
