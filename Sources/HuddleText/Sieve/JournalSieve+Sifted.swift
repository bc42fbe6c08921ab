public import HuddleCore

extension JournalSieve {
    /// What came through from one journal.
    public struct Sifted: Sendable {
        public let journal: JournalID
        /// Lines with the words, and lines that bear on all others.
        public internal(set) var events: [Event] = []
        /// The items and people of whom some line holds one of the words.
        public internal(set) var items: Set<RecordID> = []
        /// Those of them whom a line of the register is about that holds one of the words.
        public internal(set) var people: Set<RecordID> = []
        /// Lines to be read when their item, person or meeting matters.
        var kept: [UInt8] = []
        /// What an item, a person or a meeting is shown with: that somebody came onto the register,
        /// a name, that a meeting was opened.
        var frames: [(item: RecordID, line: Int)] = []
        /// The lines that revise an item.
        var revisions: [(item: RecordID, line: Int)] = []
        /// The lines that take one line back, by the line taken back, and their own ids.
        var takenBack: [(item: RecordID, line: Int, id: RecordID)] = []
        /// Where the lines begin that set another field of somebody: they bear on that person being
        /// found by a field, and on nothing else.
        var fields: [(item: RecordID, place: Int)] = []
        /// Where the lines begin that say of an action, without words of their own, that it is done
        /// or open. Most revisions are of this kind, and nearly all of them bear on no search.
        var states: [(item: RecordID, place: Int)] = []
        /// The actions of which a line says that they are cancelled, and why: words that such a
        /// state takes back.
        public internal(set) var cancelled: Set<RecordID> = []

        /// Where the lines begin that set another field of some people.
        public func fields(of people: Set<RecordID>) -> [Int] {
            fields.lazy.filter { people.contains($0.item) }.map(\.place)
        }

        /// Where the lines begin that say of some actions that they are done or open.
        public func states(of items: Set<RecordID>) -> [Int] {
            states.lazy.filter { items.contains($0.item) }.map(\.place)
        }

        /// The lines that take back one of some lines.
        public func idsTakingBack(_ lines: Set<RecordID>) -> [RecordID] {
            takenBack.lazy.filter { lines.contains($0.item) }.map(\.id)
        }

        /// That lines were taken back, of some of them; nil when a line cannot be read.
        public func takingBack(_ lines: Set<RecordID>) -> [Event]? {
            read(takenBack.map { ($0.item, $0.line) }, of: lines)
        }

        /// Whatever is kept of some items, people and meetings; nil when a line cannot be read.
        public func lines(of items: Set<RecordID>) -> [Event]? {
            read(frames + revisions, of: items)
        }

        /// What some people and meetings are shown with, and no more of an entry on the register:
        /// that nothing else in it is a hit is known by then. Nil when a line cannot be read.
        public func frames(of items: Set<RecordID>) -> [Event]? {
            read(frames, of: items, fields: [.name, .status, .objection])
        }

        private func read(
            _ lines: [(item: RecordID, line: Int)], of items: Set<RecordID>,
            fields: Set<PatientField>? = nil
        ) -> [Event]? {
            kept.withUnsafeBytes { kept in
                var reader = LineReader(kept, fields: fields)
                var events: [Event] = []
                for line in lines where items.contains(line.item) {
                    guard let event = try? reader.event(at: line.line, in: journal) else {
                        return nil
                    }
                    events.append(event)
                }
                return events
            }
        }
    }
}
