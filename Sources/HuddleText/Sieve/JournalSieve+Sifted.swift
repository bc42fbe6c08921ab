public import HuddleCore

extension JournalSieve {
    /// What came through from one journal.
    public struct Sifted: Sendable {
        public let journal: JournalID
        /// Lines with the words, and lines that say what they mean.
        public internal(set) var events: [Event] = []
        /// The items and people of whom some line holds one of the words.
        public internal(set) var items: Set<RecordID> = []
        /// The lines that revise an item or set a field, to be read when their item or person matters.
        var kept: [UInt8] = []
        var revisions: [(item: RecordID, line: Int)] = []
        /// The numbers of the lines that say of an action, without words of their own, that it is done or
        /// open. Most revisions are of this kind, and nearly all of them bear on no search.
        var states: [(item: RecordID, number: UInt32)] = []
        /// The actions of which a line says that they are cancelled, and why: words that such a state
        /// takes back.
        public internal(set) var cancelled: Set<RecordID> = []

        /// The numbers of the lines that say of some actions that they are done or open.
        public func states(of items: Set<RecordID>) -> Set<UInt32> {
            Set(states.lazy.filter { items.contains($0.item) }.map(\.number))
        }

        /// The revisions of some items and the fields of some people; nil when one cannot be read.
        public func revisions(of items: Set<RecordID>) -> [Event]? {
            kept.withUnsafeBytes { kept in
                var reader = LineReader(kept)
                var events: [Event] = []
                for revision in revisions where items.contains(revision.item) {
                    guard let event = reader.event(at: revision.line, in: journal) else {
                        return nil
                    }
                    events.append(event)
                }
                return events
            }
        }
    }
}

extension LineReader {
    /// The event of the line at `start`; nil for a line that cannot be read.
    mutating func event(at start: Int, in journal: JournalID) -> Event? {
        guard (try? scan(from: start)) != nil else { return nil }
        return try? Event(from: &self, in: journal)
    }
}
